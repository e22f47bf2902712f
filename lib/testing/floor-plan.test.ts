// Walks the imports of the whole checkout and names every breach of the floor plan; first it proves that it would see one.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findBreaches, type Breach } from "./find-breaches";
import { ROOMS } from "./floor-plan";

const home = fileURLToPath(new URL("../../", import.meta.url));
const NOT_OURS = new Set([
  ...["node_modules", ".git", ".next", ".data", "test-results", "playwright-report", "generated"],
  ...[".idea", ".vscode"],
]);

/** A house in which every room has a README and a sound file, for one breach to be planted in. */
function soundHouse(): Map<string, string> {
  const files = new Map<string, string>([
    ["lib/errors.ts", "export class AppError extends Error {}"],
    ["lib/env.ts", 'import { AppError } from "./errors"; export const env = () => new AppError();'],
    ["lib/db/client.ts", 'import "server-only"; import pg from "pg"; export const pool = new pg.Pool();'],
    ["lib/geo/distance.ts", "export const distance = () => 0;"],
    ["lib/text/fold.ts", "export const fold = () => '';"],
    [
      "lib/gazetteer/place.ts",
      'import type { Lon } from "../geo/distance"; export type Place = { lon: Lon };',
    ],
    ["lib/gazetteer/store.ts", 'import { pool } from "../db/client"; export const findPlace = () => pool;'],
    ["lib/geoparser/reading.ts", "export type Reading = { text: string };"],
    ["lib/geoparser/geoparse.ts", 'import { fold } from "../text/fold"; export const geoparse = fold;'],
    ["lib/events/event-kind.ts", "export const kinds = ['airstrike'];"],
    [
      "lib/events/match-event.ts",
      'import type { Reading } from "../geoparser/reading"; export type M = Reading;',
    ],
    ["lib/jobs/queue.ts", 'import { pool } from "../db/client"; export const queue = pool;'],
    ["lib/publish/tile.ts", 'import { kinds } from "../events/event-kind"; export const tile = kinds;'],
    ["app/page.tsx", 'import { tile } from "../lib/publish/tile"; export default () => tile;'],
    ["app/_map/map-url.ts", "export const mapUrl = '';"],
    [
      "app/_map/event-map.client.tsx",
      '"use client"; import { mapUrl } from "./map-url"; import { distance } from "../../lib/geo/distance"; ' +
        'import { kinds } from "../../lib/events/event-kind"; import type { findPlace } from "../../lib/gazetteer/store"; ' +
        "export const EventMap = () => [mapUrl, distance, kinds];",
    ],
  ]);
  for (const room of Object.keys(ROOMS)) files.set(`lib/${room}/README.md`, `# ${room}\n`);
  return files;
}

const planted: [rule: string, what: string, file: string, source: string][] = [
  ["room order", "geo looks into text", "lib/geo/box.ts", 'import { fold } from "../text/fold"; fold();'],
  [
    "room order",
    "geo imports a loose file",
    "lib/geo/box.ts",
    'import { AppError } from "../errors"; new AppError();',
  ],
  ["room order", "text imports env", "lib/text/words.ts", 'import { env } from "../env"; env();'],
  [
    "room order",
    "gazetteer looks forward",
    "lib/gazetteer/x.ts",
    'export { geoparse } from "../geoparser/geoparse"; export const y = 1;',
  ],
  [
    "room order",
    "events reach past reading.ts",
    "lib/events/x.ts",
    'import { geoparse } from "../geoparser/geoparse"; geoparse();',
  ],
  [
    "room order",
    "even for a type",
    "lib/events/x.ts",
    'import type { G } from "../geoparser/geoparse"; export type H = G;',
  ],
  [
    "room order",
    "publish looks into the gazetteer",
    "lib/publish/x.ts",
    'import type { Place } from "../gazetteer/place"; export type P = Place;',
  ],
  [
    "room order",
    "events look into review",
    "lib/events/x.ts",
    'const { a } = await import("../review/decide"); a();',
  ],
  [
    "room order",
    "a room looks into testing",
    "lib/events/x.ts",
    'import { aPlace } from "../testing/a-place"; aPlace();',
  ],
  ["room order", "jobs look into cli", "lib/jobs/x.ts", 'import { run } from "../cli/start"; run();'],
  [
    "room order",
    "app looks into cli",
    "app/about/page.tsx",
    'import { run } from "../../lib/cli/start"; run();',
  ],
  [
    "room order",
    "app looks into testing",
    "app/about/page.tsx",
    'import { aPlace } from "../../lib/testing/a-place"; aPlace();',
  ],
  [
    "pure room",
    "the geoparser imports a store",
    "lib/geoparser/x.ts",
    'import { findPlace } from "../gazetteer/store"; findPlace();',
  ],
  ["database", "a room file imports db", "lib/events/x.ts", 'import { pool } from "../db/client"; pool();'],
  [
    "database",
    "the generated client",
    "lib/review/x.ts",
    'import { PrismaClient } from "../db/generated/client"; new PrismaClient();',
  ],
  ["database", "app imports db", "app/about/page.tsx", 'import { pool } from "../../lib/db/client"; pool();'],
  [
    "database",
    "app imports prisma",
    "app/about/page.tsx",
    'import { PrismaClient } from "@prisma/client"; new PrismaClient();',
  ],
  ["database", "a room imports pg", "lib/publish/x.ts", 'import pg from "pg"; new pg.Pool();'],
  ["database", "jobs beside the queue", "lib/jobs/x.ts", 'import { pool } from "../db/client"; pool();'],
  [
    "lib looks outside",
    "lib imports app",
    "lib/publish/x.ts",
    'import { mapUrl } from "../../app/_map/map-url"; mapUrl();',
  ],
  [
    "street package in lib",
    "lib imports React",
    "lib/events/x.ts",
    'import { cache } from "react"; cache();',
  ],
  [
    "street package in lib",
    "lib imports Next",
    "lib/events/x.ts",
    'import { headers } from "next/headers"; headers();',
  ],
  [
    "client component",
    '"use client" elsewhere',
    "app/_ui/badge.tsx",
    '"use client"; export const Badge = () => null;',
  ],
  [
    "client component",
    "a client file without it",
    "app/_ui/badge.client.tsx",
    "export const Badge = () => null;",
  ],
  [
    "browser reach",
    "a store",
    "app/_ui/x.client.tsx",
    '"use client"; import { findPlace } from "../../lib/gazetteer/store"; findPlace();',
  ],
  [
    "browser reach",
    "env",
    "app/_ui/x.client.tsx",
    '"use client"; import { env } from "../../lib/env"; env();',
  ],
  [
    "browser reach",
    "a room's work",
    "app/_ui/x.client.tsx",
    '"use client"; import { tile } from "../../lib/jobs/queue"; tile();',
  ],
  [
    "browser reach",
    "Node itself",
    "app/_ui/x.client.tsx",
    '"use client"; import fs from "node:fs"; fs.readFileSync("");',
  ],
  [
    "browser reach",
    "a page's folder",
    "app/_ui/x.client.tsx",
    '"use client"; import page from "../page"; page();',
  ],
  ["barrel", "an index file", "lib/events/index.ts", "export const a = 1;"],
  ["barrel", "export *", "lib/events/all.ts", 'export * from "./event-kind"; export const a = 1;'],
  ["barrel", "nothing but re-exports", "lib/events/all.ts", 'export { kinds } from "./event-kind";'],
  ["drawer", "utils", "lib/events/utils.ts", "export const a = 1;"],
  ["drawer", "helpers with a prefix", "lib/events/map-helpers.ts", "export const a = 1;"],
  ["drawer", "constants", "app/_ui/constants.ts", "export const a = 1;"],
  ["drawer", "a folder called common", "lib/events/common/words.ts", "export const a = 1;"],
  ["kebab case", "camel case", "lib/events/matchEvent.ts", "export const a = 1;"],
  ["loose file", "a fourth one", "lib/config.ts", "export const a = 1;"],
  ["unknown room", "a room nobody drew", "lib/media/video.ts", "export const a = 1;"],
  ["top folder", "a new one", "tools/make.ts", ""],
];

describe("a planted breach is named", () => {
  test("while the sound house has none", () => {
    expect(findBreaches(soundHouse())).toEqual([]);
  });

  test.each(planted)("%s: %s", (rule, _what, file, source) => {
    const files = soundHouse();
    files.set("lib/testing/a-place.ts", "export const aPlace = () => null;");
    files.set("lib/review/decide.ts", "export const a = () => null;");
    files.set("lib/cli/start.ts", "export const run = () => null;");
    files.set(file, source);
    const breaches = findBreaches(files);
    expect(breaches.map((breach) => breach.rule)).toContain(rule);
    expect(breaches.every((breach) => breach.file.startsWith(file) || file.startsWith(breach.file))).toBe(
      true,
    );
  });

  test("browser reach: a database package two files away", () => {
    const files = soundHouse();
    files.set("app/_map/load.ts", 'import { Pool } from "pg"; export const load = Pool;');
    files.set("app/_map/x.client.tsx", '"use client"; import { load } from "./load"; load();');
    const found = findBreaches(files).filter((breach) => breach.rule === "browser reach");
    expect(found).toEqual([
      {
        file: "app/_map/x.client.tsx",
        rule: "browser reach",
        message: "reaches pg by way of app/_map/load.ts",
      },
    ]);
  });

  test("client component: an error.tsx that does more than hand on", () => {
    const files = soundHouse();
    files.set("app/_ui/oops.client.tsx", '"use client"; export const Oops = () => null;');
    files.set("app/error.tsx", '"use client"; export { Oops as default } from "./_ui/oops.client";');
    expect(findBreaches(files)).toEqual([]);
    files.set("app/error.tsx", '"use client"; export default () => null;');
    expect(findBreaches(files).map((breach) => breach.rule)).toEqual(["client component"]);
  });

  test.each([
    ["none", undefined],
    ["an empty one", ""],
    ["one that goes on", "line\n".repeat(21)],
  ])("readme: %s", (_what, text) => {
    const files = soundHouse();
    if (text === undefined) files.delete("lib/geo/README.md");
    else files.set("lib/geo/README.md", text);
    expect(findBreaches(files).map(({ file, rule }) => ({ file, rule }))).toEqual([
      { file: "lib/geo/README.md", rule: "readme" },
    ]);
  });
});

describe("this checkout", () => {
  test("keeps to the floor plan", () => {
    const breaches = findBreaches(readCheckout());
    expect(breaches.map(({ file, rule, message }: Breach) => `${file}: ${rule}: ${message}`)).toEqual([]);
  });

  test("is really walked", () => {
    const files = readCheckout();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(["lib/db/client.ts", "lib/testing/floor-plan.test.ts"]),
    );
    expect(files.get("lib/db/client.ts")).toContain('import "server-only"');
  });
});

function readCheckout(): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (folder: string): void => {
    for (const entry of fs.readdirSync(path.join(home, folder), { withFileTypes: true })) {
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (NOT_OURS.has(entry.name)) continue;
      if (entry.isDirectory()) walk(file);
      else files.set(file, /^(app|lib|bench|e2e)\/.*\.(ts|tsx|mjs|js|md)$/.test(file) ? read(file) : "");
    }
  };
  walk("");
  return files;
}

function read(file: string): string {
  return fs.readFileSync(path.join(home, file), "utf8");
}
