// Paths keep their shape where they are seen, and lose what is not.
import { describe, expect, it } from "vitest";
import { cutFill, cutStroke, parsePath, writePath } from "./svg-path";

const box = { left: 0, top: 0, right: 100, bottom: 100 };
const filled = (d: string): string => writePath(cutFill(parsePath(d), box));
const stroked = (d: string): string => writePath(cutStroke(parsePath(d), box));

describe("a path", () => {
  it.each([
    ["M10 10L20.04 10L20.04 30.26Z", "M80 80h80v162z"],
    ["M10 10L20 10L20.01 10.02L20 40", "M80 80h80v240"],
    ["M1 1 5 5H9V3", "M8 8l32 32h32v-16"],
    ["M10 10Q20 10 20 20C20 25 25 30 30 30", "M80 80q80 0 80 80c0 40 40 80 80 80"],
    ["M1e1 10L-5.6e-1 10", "M80 80h-84"],
    ["", ""],
  ])("%s is written %s", (d, written) => expect(writePath(parsePath(d))).toBe(written));

  it("writes the same letter alike wherever it stands", () => {
    const letter = (x: number, y: number): string =>
      writePath(parsePath(`M${x} ${y}L${x + 3.33} ${y + 1.17}L${x + 7.77} ${y - 2.71}Z`)).replace(
        /^M\d+ \d+/,
        "",
      );
    expect(letter(10.04, 20.06)).toBe(letter(33.371, 51.449));
  });

  it("throws for what the canvas does not write, so that no picture is drawn wrong", () => {
    expect(() => parsePath("M0 0A5 5 0 0 1 10 10")).toThrow("letter A");
    expect(() => parsePath("L0 0")).toThrow("begins with L");
  });
});

describe("what is not seen", () => {
  it.each([
    ["M-50 -50L-20 -50L-20 -20Z", ""],
    ["M10 10L20 10L20 20Z", "M80 80h80v80z"],
    ["M-50 20L150 20L150 80L-50 80Z", "M0 160h800v480h-800z"],
  ])("is cut off what is filled: %s", (d, written) => expect(filled(d)).toBe(written));

  it.each([
    ["M-50 -50L-20 -50L-20 -20Z", ""],
    // Out at the right and in again: two lines, and nothing along the edge.
    ["M50 50L150 50L150 60L50 60", "M400 400h800M1200 480h-800"],
    // The step back to the start of what is closed.
    ["M50 50L150 50L150 60Z", "M400 400h800M1200 480l-800-80"],
    ["M-10 200L50 300M10 10L20 20", "M80 80l80 80"],
  ])("is left out of what is stroked: %s", (d, written) => expect(stroked(d)).toBe(written));

  it("curves are kept whole", () => expect(filled("M-10 50Q50 0 110 50Z")).toBe("M-80 400q480-400 960 0z"));
});
