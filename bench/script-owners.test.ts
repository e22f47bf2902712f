// Each character of a script is one owner's, as its source map says.
import { describe, expect, it } from "vitest";
import { ownerOf, scriptOwners } from "./script-owners";

describe("the owner of", () => {
  it.each([
    ["turbopack:///[project]/app/_map/aim.ts", "ours"],
    ["turbopack:///[project]/lib/geo/distance.ts", "ours"],
    ["turbopack:///[project]/proxy.ts", "ours"],
    ["turbopack:///[project]/node_modules/next/dist/client/link.js", "next"],
    ["turbopack:///[project]/node_modules/next/node_modules/@swc/helpers/esm/a.js", "@swc/helpers"],
    ["turbopack:///[turbopack]/shared/runtime/runtime-utils.ts", "turbopack"],
    ["", "turbopack"],
  ])("%s", (source, owner) => {
    expect(ownerOf(source)).toBe(owner);
  });
});

it("counts every character once", () => {
  const payload = {
    file: "chunk.js",
    version: 3,
    sources: ["[project]/app/a.ts", "[project]/node_modules/next/b.js"],
    sourcesContent: [],
    names: [],
    sourceRoot: "",
    // From column 0 the first source, from column 2 the second; the second line is the first's again.
    mappings: "AAAA,ECAA;ADAA",
  };
  expect(scriptOwners("aabbb\na", payload)).toEqual(
    new Map([
      ["ours", 4],
      ["next", 4],
    ]),
  );
});
