// A tool in an address comes back as it was; what is none is refused whole.
import { describe, expect, test } from "vitest";
import { boxOfTool, decodeTool, encodeTool, mostPoints, type Tool } from "./tool";

const tools: [string, Tool][] = [
  ["spot:34.45,40.92", { kind: "spot", point: { lon: 40.92, lat: 34.45 } }],
  ["around:34.45,40.92,25km", { kind: "around", point: { lon: 40.92, lat: 34.45 }, radiusMeters: 25_000 }],
  ["around:-1,0,0.5km", { kind: "around", point: { lon: 0, lat: -1 }, radiusMeters: 500 }],
  [
    "area:34,40;35,40;35,41.12345",
    {
      kind: "area",
      corners: [
        { lon: 40, lat: 34 },
        { lon: 40, lat: 35 },
        { lon: 41.12345, lat: 35 },
      ],
    },
  ],
  [
    "measure:34,40;-35,-41",
    {
      kind: "measure",
      points: [
        { lon: 40, lat: 34 },
        { lon: -41, lat: -35 },
      ],
    },
  ],
];

describe("the address of a tool", () => {
  test.each(tools)("%s", (words, tool) => {
    expect(decodeTool(words)).toEqual(tool);
    expect(encodeTool(tool)).toBe(words);
  });
  test("no tool is no words, and digits end at a metre", () => {
    expect(encodeTool(null)).toBe("");
    expect(encodeTool({ kind: "spot", point: { lon: -0.000001, lat: 34.4512345678 } })).toBe(
      "spot:34.45123,0",
    );
  });
  test.each([
    "",
    "spot:",
    "spot:91,0",
    "spot:34.45",
    "around:34,40",
    "around:34,40,0km",
    "around:34,40,900km",
    "around:34,40,25",
    "area:34,40;35,40",
    "measure:34,40",
    "measure:34,40;x",
    `area:${Array.from({ length: mostPoints + 1 }, () => "1,1").join(";")}`,
    "circle:34,40,25km",
  ])("%s is none", (words) => {
    expect(decodeTool(words)).toBeNull();
  });
});

describe("a map that begins with a tool shows all of it", () => {
  test("every corner and point lies in the box, and no more", () => {
    const box = { west: 40, south: 34, east: 41.5, north: 35 };
    expect(boxOfTool(decodeTool("area:34,40;35,40;35,41.5"))).toEqual(box);
    expect(boxOfTool(decodeTool("measure:35,41.5;34,40"))).toEqual(box);
  });
  test("a circle of 100 km on the equator reaches nine tenths of a degree", () => {
    const box = boxOfTool(decodeTool("around:0,40,100km"));
    expect(box?.north).toBeCloseTo(0.9, 1);
    expect(box?.west).toBeCloseTo(39.1, 1);
  });
  test("none is none", () => expect(boxOfTool(null)).toBeNull());
});
