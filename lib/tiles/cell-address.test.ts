// Addresses of counts and areas: what tiles give is understood, and nothing else.
import { describe, expect, it } from "vitest";
import { parseCell } from "./cell-address";

describe("parseCell", () => {
  it("parts squares from areas", () => {
    expect(parseCell("7/78/51,area/12,circle/1/2/300/open,8/0/255")).toEqual({
      squares: [
        { z: 7, x: 78, y: 51 },
        { z: 8, x: 0, y: 255 },
      ],
      areas: ["area/12", "circle/1/2/300/open"],
    });
  });

  it.each([
    "",
    ",",
    "7/78",
    "7/128/0",
    "27/0/0",
    "area/12,",
    "area/x",
    "areas/6/1",
    "7/1/1/open",
    "7/1/1 ,7/1/2",
  ])("%j is none", (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it("names an area once, and no more of them than lie on each other", () => {
    expect(parseCell("area/1,area/2,area/1")?.areas).toEqual(["area/1", "area/2"]);
    expect(parseCell(Array.from({ length: 100 }, (_, at) => `area/${at}`).join(","))).not.toBeNull();
    expect(parseCell(Array.from({ length: 101 }, (_, at) => `area/${at}`).join(","))).toBeNull();
  });

  it("has an end", () => {
    expect(parseCell(Array.from({ length: 900 }, () => "7/1/1").join(","))).toBeNull();
  });
});
