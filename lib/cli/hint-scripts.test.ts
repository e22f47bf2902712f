// The scripts of every page begin with the line that has them compiled early; the others, and a build made twice, stay.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compileHint, hintScripts } from "./hint-scripts.mjs";

let folder = "";
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-hint-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const build = (manifest: object): void => {
  for (const name of ["react.js", "map.js"]) fs.writeFileSync(path.join(folder, name), `run("${name}")`);
  fs.writeFileSync(path.join(folder, "build-manifest.json"), JSON.stringify(manifest));
};
const read = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");

test("hints before what the manifest names for every page, once", () => {
  build({ rootMainFiles: ["react.js"] });
  hintScripts(folder);
  hintScripts(folder);
  expect(read("react.js")).toBe(`${compileHint}run("react.js")`);
  expect(read("map.js")).toBe('run("map.js")');
});

test("a Next that names them otherwise fails the build instead of leaving the hint out", () => {
  build({ pages: {} });
  expect(() => hintScripts(folder)).toThrow("rootMainFiles");
});
