// What scrolls or sticks over the map is not quite opaque: Chromium would leave a hole in the map (colours.css says where). The
// journeys' Chromium puts pages together without a graphics chip and has no such holes, so the rule is read from the styles.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));
/** It lies over all of the map. */
const covering = "event-table.module.css";

const files = fs
  .readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css") && name !== covering);

function opaqueRules(css: string): string[] {
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = "", body = ""]) => {
    const moves = /position:\s*sticky|overflow(?:-y)?:\s*(?:auto|scroll)/.test(body);
    return moves && /background:\s*var\(--(?:panel|paper)\)/.test(body) ? [selector.trim()] : [];
  });
}

test("the rule finds what it is for", () => {
  expect(opaqueRules(".a { position: sticky; background: var(--panel); } .b { overflow-y: auto; }")).toEqual([
    ".a",
  ]);
  expect(files.length).toBeGreaterThan(8);
});

test.each(files)("%s", (name) => {
  expect(opaqueRules(fs.readFileSync(path.join(folder, name), "utf8"))).toEqual([]);
});
