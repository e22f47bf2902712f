// What the canvas writes becomes small and stays the same picture.
import { describe, expect, it } from "vitest";
import { smallSvg } from "./small-svg";

const size = { width: 100, height: 50 };
const small = (body: string): string =>
  smallSvg(
    `<?xml version="1.0" encoding="utf-8" ?>\n<svg xmlns="…" width="100" height="50">${body}</svg>`,
    size,
  )
    .replace(/^<svg [^>]*><g [^>]*>/, "")
    .replace(/<\/g><\/svg>$/, "");

describe("smallSvg", () => {
  it("names its size and what all lines share once", () => {
    expect(smallSvg("<svg>\n</svg>\n", size)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50">' +
        '<g stroke-linecap="round" stroke-linejoin="round"></g></svg>',
    );
  });

  it("keeps other elements and their order", () => {
    expect(
      small(
        '<rect fill="red" width="100" height="50"/>\n\t<g clip-path="url(#cl_7)">\n<path fill="blue" d="M0 0L1 1Z"/></g>',
      ),
    ).toBe(
      '<rect fill="red" width="100" height="50"/><g clip-path="url(#n0)">' +
        '<path transform="scale(.125)" fill="blue" d="M0 0l8 8z"/></g>',
    );
  });

  it("tells a halo and what it surrounds once, and lines of one look together", () => {
    const round = 'stroke-linecap="round" stroke-linejoin="round"';
    const line = `fill="none" stroke="white" stroke-width="3" ${round}`;
    expect(small(`<path ${line} d="M1 1L2 2Z"/><path fill="black" d="M1 1L2 2Z"/>`)).toBe(
      '<path transform="scale(.125)" fill="black" stroke="white" stroke-width="24" paint-order="stroke" d="M8 8l8 8z"/>',
    );
    expect(small(`<path ${line} d="M1 1L2 2"/><path ${line} d="M3 3L4 4"/>`)).toBe(
      '<path transform="scale(.125)" fill="none" stroke="white" stroke-width="24" d="M8 8l8 8M24 24l8 8"/>',
    );
  });

  it("leaves see-through lines apart: where they cross it would be seen", () => {
    const line = 'fill="none" stroke="white" stroke-width="1" stroke-opacity="0.4509804"';
    expect(small(`<path ${line} d="M1 1L2 2"/><path ${line} d="M3 3L4 4"/>`).match(/<path/g)).toHaveLength(2);
  });

  it("drops what is not seen", () => expect(small('<path fill="red" d="M200 0L210 0L210 10Z"/>')).toBe(""));

  it("puts the circles of a gradient into eighths and in their order", () => {
    expect(
      small(
        '<radialGradient id="g" gradientUnits="userSpaceOnUse" fx="3" fy="4" fr="15" cx="3" cy="4" r="4.8000002"></radialGradient>',
      ),
    ).toBe(
      '<radialGradient id="n0" gradientUnits="userSpaceOnUse" cx="24" cy="32" fr="38.4" r="120"></radialGradient>',
    );
  });
});
