// The store's index answers as the one in memory does, and importing twice changes nothing.
import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "../db/client";
import { countries } from "./import/countries";
import { noExternalIds, type ImportedPlace, type PlaceImport } from "./import/imported-place";
import { starter } from "./import/starter";
import { memoryPlaceIndex } from "./memory-place-index";
import { mergePlaces } from "./merge-places";
import { nameKeys } from "./name-key";
import type { NameHit, NameQuery } from "./place-index";
import {
  findPlace,
  findPlaceBySlug,
  hasPlaces,
  importSources,
  listAllPlaces,
  listSources,
  parentsOf,
  postgresPlaceIndex,
} from "./store";

const sources = [starter, countries];

beforeAll(async () => {
  expect(await hasPlaces()).toBe(false);
  await importSources(sources);
});

const asked: readonly (readonly [string, string | null])[] = [
  ...[
    "Boukamal",
    "Abu Kamal",
    "Al-Bukamal",
    "Albu Kamal",
    "البوكمال",
    "Al-Qaim",
    "al-Qa'im",
    "Qaem",
    "القائم",
    "Akashat",
    "Ukashat",
    "عكاشات",
  ].map((name) => [name, null] as const),
  ["Kharab al-Jir", "SY"],
  ["Kharab al-Jeer", "SY"],
  ["خراب الجير", null],
  ["Harir air base", "IQ"],
  ["western Iraq", null],
  ["Palmira", "SY"],
  ["Fallujjah", "IQ"],
  ["Deir ez-Zorr city", null],
  ["Bukmal", "SY"],
  ["Akashad", "IQ"],
  ["Shadadeh", "SY"],
  ["Kataib Hezbollah", null],
  ["Тегеран", null],
  ["", null],
];

describe("the index in PostgreSQL", () => {
  it("answers as the index in memory does", async () => {
    const memory = memoryPlaceIndex(mergePlaces(sources.map((source) => source.read())), "test");
    const queries: NameQuery[] = asked.map(([name, countryCode]) => ({ keys: nameKeys(name), countryCode }));
    const tell = (hits: NameHit[][]): string[][] =>
      hits.map((each) =>
        each.map(
          ({ place, tier, matchedName, similarity }) =>
            `${place.slug} ${tier} ${matchedName} ${similarity.toFixed(4)}`,
        ),
      );
    const fromMemory = tell(await memory.byNames(queries));
    expect(tell(await postgresPlaceIndex().byNames(queries))).toEqual(fromMemory);
    expect(fromMemory[0]?.[0]).toContain("abu-kamal curated");
  });

  it("gives whole places, their parents and their neighbours", async () => {
    const index = postgresPlaceIndex();
    const abuKamal = await findPlaceBySlug("abu-kamal", "public");
    expect(abuKamal).toMatchObject({
      name: "Abu Kamal",
      countryCode: "SY",
      sourceKey: "starter",
      kind: "town",
    });
    expect(abuKamal?.names.map(({ name }) => name)).toContain("البوكمال");
    const id = abuKamal?.id ?? "";
    expect((await index.byIds(["0000000", id])).map((place) => place?.slug ?? null)).toEqual([
      null,
      "abu-kamal",
    ]);
    expect((await parentsOf(id)).map(({ slug }) => slug)).toEqual([
      "abu-kamal-district",
      "deir-ez-zor-governorate",
      "syria",
    ]);
    const near = await index.near(abuKamal?.point ?? { lon: 0, lat: 0 }, 12_000, 10);
    expect(near[0]?.place.slug).toBe("abu-kamal");
    expect(near.map(({ place }) => place.slug)).toContain("al-qaim");
    expect(near.every(({ distanceMeters }) => distanceMeters <= 12_000)).toBe(true);
  });

  it("keeps a source and a licence with every place", async () => {
    const { rows } = await pool().query(
      "SELECT count(*)::int AS n FROM place LEFT JOIN source ON source.key = place.source_key WHERE source.licence IS NULL OR source.licence = ''",
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect((await listSources()).map(({ key }) => key).sort()).toEqual(["countries", "starter"]);
    expect(await postgresPlaceIndex().version()).toMatch(/^countries .+ \+ starter /);
  });

  it("keeps a site from the public until a decision shows it", async () => {
    const parent = await findPlaceBySlug("akashat", "public");
    await pool().query(
      `INSERT INTO place (id, slug, name, kind, origin, precision, parent_id, country_code, prominence, coordinate_status, source_key, source_ref, is_public)
       VALUES ('z1z1z1z', 'test-depot', 'Test depot', 'site', 'ours', 'locality', $1, 'IQ', 0.4, 'approximate', 'starter', 'test-depot', false)`,
      [parent?.id],
    );
    await pool().query(
      "INSERT INTO place_name (place_id, ordinal, source_key, name, script, kind, fold, article, name_key, loose_key) VALUES ('z1z1z1z', 0, 'starter', 'Test depot', 'Latn', 'common', 'test depot', 'testdepot', 'tstdbt', 'tstdbt')",
    );
    const query = [{ keys: nameKeys("Test depot"), countryCode: null }];
    expect(await findPlace("z1z1z1z", "public")).toBeNull();
    expect(await findPlace("z1z1z1z", "public")).toBeNull();
    expect((await findPlace("z1z1z1z", "editor"))?.slug).toBe("test-depot");
    expect((await postgresPlaceIndex().byNames(query))[0]?.map(({ place }) => place.id)).not.toContain(
      "z1z1z1z",
    );
    expect((await postgresPlaceIndex({ audience: "editor" }).byNames(query))[0]?.[0]?.place.id).toBe(
      "z1z1z1z",
    );
  });
});

describe("importing", () => {
  it("changes nothing the second time, and only what differs after a change", async () => {
    expect(await importSources(sources)).toMatchObject({ skipped: true });
    await pool().query("UPDATE source SET version = 'older'");
    expect(await importSources(sources)).toMatchObject({ skipped: false, changedPlaces: 0, changedNames: 0 });
    await pool().query("UPDATE source SET version = 'older'");
    await pool().query("UPDATE place SET name = 'Elsewhere' WHERE slug = 'akashat'");
    await pool().query(
      "DELETE FROM place_name WHERE ordinal = 1 AND place_id = (SELECT id FROM place WHERE slug = 'akashat')",
    );
    expect(await importSources(sources)).toMatchObject({ changedPlaces: 1, changedNames: 1 });
    expect((await findPlaceBySlug("akashat", "public"))?.name).toBe("Akashat");
  });

  it("gives a slug to the place that is to have it now, whoever held it", async () => {
    const row = (id: string, slug: string, name: string): ImportedPlace => ({
      id,
      slug,
      name,
      kind: "town",
      origin: "gazetteer",
      point: { lon: 36, lat: 35 },
      radiusMeters: 2_000,
      precision: "town",
      area: null,
      countryCode: null,
      admin1Name: null,
      parentSlug: null,
      population: null,
      prominence: 0.2,
      timeZone: null,
      coordinateStatus: "verified",
      coordinateNote: null,
      externalIds: noExternalIds,
      sourceKey: "carried",
      sourceRef: id,
      names: [{ name, language: null, script: "Latn", kind: "common", usedBy: null }],
    });
    const carried = (version: string, rows: ImportedPlace[]): PlaceImport => ({
      source: {
        key: "carried",
        name: "Carried",
        licence: "CC0",
        licenceUrl: null,
        url: null,
        attribution: "x",
        version,
      },
      read: () => rows,
    });
    await importSources([
      carried("1", [row("zzzz001", "zarnuqa", "Zarnuqa by the sea"), row("zzzz003", "old-zarnuqa", "Third")]),
    ]);
    await importSources([
      carried("2", [
        row("zzzz002", "zarnuqa", "Zarnuqa of the hills"),
        row("zzzz001", "zarnuqa-coast", "Zarnuqa by the sea"),
        row("zzzz003", "third", "Third"),
      ]),
    ]);
    expect((await findPlaceBySlug("zarnuqa", "public"))?.id).toBe("zzzz002");
    expect((await findPlaceBySlug("zarnuqa-coast", "public"))?.id).toBe("zzzz001");
    expect((await findPlaceBySlug("old-zarnuqa", "public"))?.slug).toBe("third");
  });

  it("leads the id and slug of a place that has become a curated one to it", async () => {
    const town = await findPlaceBySlug("abu-kamal", "public");
    const geonames = town?.externalIds.geonames ?? null;
    expect(geonames).not.toBeNull();
    await pool().query(
      `INSERT INTO place (id, slug, name, kind, origin, precision, prominence, coordinate_status, geonames_id, source_key, source_ref)
       VALUES ('zzzz009', 'abu-kamal-of-old', 'Abu Kamal', 'town', 'gazetteer', 'town', 0.1, 'approximate', $1, 'countries', 'old')`,
      [geonames],
    );
    await pool().query("UPDATE source SET version = 'older' WHERE key = 'starter'");
    await importSources(sources);
    expect((await findPlace("zzzz009", "public"))?.slug).toBe("abu-kamal");
    expect((await findPlaceBySlug("abu-kamal-of-old", "public"))?.slug).toBe("abu-kamal");
  });

  it("leads an old slug to the place it belongs to", async () => {
    const place = await findPlaceBySlug("al-qaim", "public");
    await pool().query("INSERT INTO alias (subject, old, target_id) VALUES ('place', 'qaim-old', $1)", [
      place?.id,
    ]);
    expect((await findPlaceBySlug("qaim-old", "public"))?.slug).toBe("al-qaim");
    expect(await findPlaceBySlug("no-such-place", "public")).toBeNull();
  });

  it("gives all places with their names", async () => {
    const places = await listAllPlaces("public");
    expect(places.length).toBeGreaterThan(1000);
    expect(places.every(({ names }) => names.length > 0)).toBe(true);
  });
});
