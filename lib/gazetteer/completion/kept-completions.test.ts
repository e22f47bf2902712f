// What a process holds: nothing waits for a new file, and no site is shown on an old word.
import { expect, it } from "vitest";
import { aPlaceBrief } from "../../testing/a-place-brief";
import { CompletionBuilder } from "./build-completion";
import type { CompletionQuery } from "./completion-lookup";
import { CompletionTable } from "./completion-table";
import { KeptCompletions, type CompletionSources, type SpelledPlace } from "./kept-completions";
import { typedKeys } from "./typed-keys";

function aPlace(id: string, name: string): SpelledPlace {
  return { place: aPlaceBrief(name, { id: id.padEnd(7, "0"), slug: id }), spellings: [name] };
}

function tableOf(version: string, names: readonly string[]): CompletionTable {
  const builder = new CompletionBuilder();
  names.forEach((name, at) => builder.add(aPlace(`p${at}`, name).place, [name]));
  return new CompletionTable(builder.finish(version));
}

const query: CompletionQuery = {
  typed: typedKeys("aka"),
  country: null,
  kinds: null,
  bbox: null,
  near: null,
  weights: { prominence: 0.5, near: 0.35, nearScaleMeters: 150_000, laterWord: 0.2 },
  most: 10,
};

/** A world that the tests change under the completions. */
function aWorld() {
  const world = {
    version: "one",
    files: new Map<string, CompletionTable>(),
    sites: [] as SpelledPlace[],
    shown: new Set<string>(),
    clock: 0,
    fails: false,
    warnings: 0,
  };
  const sources: CompletionSources = {
    version: async () => {
      if (world.fails) throw new Error("no database");
      return world.version;
    },
    load: async (version) => world.files.get(version) ?? null,
    sites: async () => world.sites,
    publicAmong: async (ids) => new Set(ids.filter((id) => world.shown.has(id))),
    fallback: async () => [
      {
        place: aPlace("sql", "From SQL").place,
        matchedName: "From SQL",
        match: "prefix",
        where: "start",
        closeness: 1,
      },
    ],
    warn: () => (world.warnings += 1),
    now: () => world.clock,
  };
  const kept = new KeptCompletions(sources);
  const names = async (): Promise<string[]> =>
    [...new Set((await kept.complete(query)).map(({ matchedName }) => matchedName))].sort();
  /** Asks twice: the first question after a pause starts a look, the next has its outcome. */
  const namesLater = async (): Promise<string[]> => {
    world.clock += 10_000;
    await names();
    await new Promise((resolve) => setImmediate(resolve));
    return names();
  };
  return { world, names, namesLater };
}

it("asks the database until the file is there, then takes each new one", async () => {
  const { world, names, namesLater } = aWorld();
  expect(await names()).toEqual(["From SQL"]);
  world.files.set("one", tableOf("one", ["Akashat"]));
  expect(await names()).toEqual(["From SQL"]);
  expect(await namesLater()).toEqual(["Akashat"]);
  world.version = "two";
  expect(await namesLater()).toEqual(["Akashat"]);
  world.files.set("two", tableOf("two", ["Akashat", "Akari"]));
  expect(await namesLater()).toEqual(["Akari", "Akashat"]);
  world.fails = true;
  expect(await namesLater()).toEqual(["Akari", "Akashat"]);
  expect(world.warnings).toBeGreaterThan(0);
});

it("suggests a site from when it is public until it is not, at once", async () => {
  const { world, names, namesLater } = aWorld();
  world.files.set("one", tableOf("one", ["Akashat"]));
  expect(await names()).toEqual(["Akashat"]);
  const site = aPlace("site", "Akashat depot");
  world.sites = [site];
  world.shown.add(site.place.id);
  expect(await namesLater()).toEqual(["Akashat", "Akashat depot"]);
  world.shown.clear();
  expect(await names()).toEqual(["Akashat"]);
});
