// Crowded keys: thousands of names, many of them of one sound, are found in the database as in memory.
import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "../../db/client";
import { nameRowOf } from "../import/store";
import { noExternalIds, type ImportedPlace, type PlaceImport } from "../import/imported-place";
import { memoryPlaceIndex } from "../memory-place-index";
import { mergePlaces } from "../merge-places";
import { nameKeys } from "../name-key";
import type { NameHit, NameQuery } from "../place-index";
import type { PlaceBrief } from "../suggestion";
import { importSources, postgresPlaceIndex } from "../store";
import { derivedPublicId } from "../../text/public-id";

// Every name of the crowd has the key "sn": in vowels they differ, and in double letters.
const vowels = ["a", "e", "i", "o", "u", "aa", "ee", "ou", "ay", "ei"];
const spellings = vowels.flatMap((first) => vowels.map((second) => `S${first}n${second}`));
const others = [
  "Deir ez-Zor",
  "Al-Hasakah",
  "Tell Hamis",
  "Kharab al-Jir",
  "Abu Kamal",
  "Al-Qamishli",
  "Tadmur",
  "Rutba",
  "Mashrafat al-Buwaydah",
];

function place(number: number, name: string, countryCode: string | null, prominence: number): ImportedPlace {
  return {
    id: derivedPublicId("crowd", String(number)),
    slug: `crowd-${number}`,
    name,
    kind: "village",
    origin: "gazetteer",
    point: { lon: ((number * 37) % 3600) / 10 - 180, lat: ((number * 17) % 1780) / 10 - 89 },
    radiusMeters: 1_000,
    precision: "locality",
    area: null,
    countryCode,
    admin1Name: null,
    parentSlug: number > 0 && number < 5 ? `crowd-${number - 1}` : null,
    population: null,
    prominence,
    timeZone: null,
    coordinateStatus: "approximate",
    coordinateNote: null,
    externalIds: noExternalIds,
    sourceKey: "crowd",
    sourceRef: String(number),
    names: [{ name, language: null, script: "Latn", kind: "common", usedBy: null }],
  };
}

const rows = Array.from({ length: 1_600 }, (_, number) => {
  const name =
    number % 8 === 0 ? (others[(number / 8) % others.length] ?? "") : (spellings[number % 100] ?? "");
  const country = number % 11 === 0 ? null : number % 5 === 0 ? "IQ" : "SY";
  return place(number, name, country, ((number * 7919) % 97) / 100);
});
const crowd = (version: string, places: ImportedPlace[]): PlaceImport => ({
  source: {
    key: "crowd",
    name: "Crowd",
    licence: "CC0",
    licenceUrl: null,
    url: null,
    attribution: "a test",
    version,
  },
  read: () => places,
});
const memory = memoryPlaceIndex(mergePlaces([rows]), "test");

beforeAll(async () => {
  await importSources([crowd("1", rows)]);
});

const asked: readonly string[] = [
  ...spellings.filter((_, at) => at % 7 === 0),
  ...others,
  "Hasaka",
  "Hassakeh",
  "Deir Ezzour",
  "Kharab al-Jeer",
  "Kharab al-Jirr town",
  "Kharab al-Ghir",
  "Mashrafa Buwaydan",
  "Bukamal",
  "Qamishly",
  "Kamishlo",
  "Tadmor",
  "Rutbah",
  "Rutbta",
  "Khamis",
  "Tel Hamiss",
  "سنا",
  "Сана",
  "Qxzzy",
];
const queries: NameQuery[] = [null, "SY", "IQ", "TR"].flatMap((countryCode) =>
  asked.map((name) => ({ keys: nameKeys(name), countryCode })),
);
const tell = (hits: readonly NameHit<PlaceBrief>[][]): string[][] =>
  hits.map((each) =>
    each.map(
      ({ place: met, tier, matchedName, similarity }) =>
        `${met.id} ${tier} ${matchedName} ${similarity.toFixed(4)}`,
    ),
  );

describe("names that share a key with hundreds", () => {
  it("are met as in memory, in one batch and each by itself, whole and in brief", async () => {
    const expected = tell(await memory.byNames(queries));
    expect(expected.filter((hits) => hits.length >= 60).length).toBeGreaterThan(20);
    expect(new Set(expected.flat().map((line) => line.split(" ")[1]))).toEqual(
      new Set(["exact", "article", "key", "loose", "edit", "trigram"]),
    );
    const index = postgresPlaceIndex();
    expect(tell(await index.byNames(queries))).toEqual(expected);
    expect(tell(await index.briefByNames(queries))).toEqual(expected);
    for (const [at, query] of queries.entries())
      if (at % 9 === 0) expect(tell(await index.briefByNames([query]))).toEqual([expected[at]]);
  });

  it("tells of a place in brief what it tells of it whole", async () => {
    const index = postgresPlaceIndex();
    const [brief = []] = await index.briefByNames([{ keys: nameKeys("Sana"), countryCode: "SY" }]);
    const whole = await index.byIds(brief.map((hit) => hit.place.id));
    expect(brief.length).toBeGreaterThan(0);
    for (const [at, hit] of brief.entries()) expect(whole[at]).toMatchObject(hit.place);
  });

  it("reads the letters of a country again when the data have changed", async () => {
    const query = [{ keys: nameKeys("Warqafiyatt"), countryCode: "TR" }];
    const index = postgresPlaceIndex();
    expect(await index.briefByNames(query)).toEqual([[]]);
    await importSources([crowd("2", [...rows, place(9_999, "Warqa al-Fiyat", "TR", 0.3)])]);
    expect((await index.briefByNames(query))[0]?.map((hit) => hit.place.slug)).toEqual(["crowd-9999"]);
  });
});

describe("places around a point", () => {
  it.each([
    ["inland", { lon: 36, lat: 35 }, 700_000],
    ["on the date line", { lon: 179.9, lat: -40 }, 900_000],
    ["by the pole", { lon: 10, lat: 88.5 }, 600_000],
    ["nowhere near", { lon: 36.01, lat: 35.01 }, 1],
  ])("are those that memory gives: %s", async (_, point, meters) => {
    const index = postgresPlaceIndex();
    const ours = (await index.near(point, meters, 50)).filter((met) => met.place.slug !== "crowd-9999");
    const theirs = await memory.near(point, meters, 50);
    expect(ours.map((met) => met.distanceMeters.toFixed(3))).toEqual(
      theirs.map((met) => met.distanceMeters.toFixed(3)),
    );
  });

  it("lie in the same places", async () => {
    const ids = [3, 0, 4, 99].map((number) => derivedPublicId("crowd", String(number)));
    expect(await postgresPlaceIndex().parentIds([...ids, "0000000"])).toEqual([
      ...(await memory.parentIds(ids)),
      [],
    ]);
    expect((await memory.parentIds(ids))[0]).toHaveLength(3);
  });
});

describe("what a name takes from its place", () => {
  const kept = async (id: string): Promise<unknown[]> =>
    (
      await pool().query(
        "SELECT DISTINCT place_country, place_prominence FROM place_name WHERE place_id = $1",
        [id],
      )
    ).rows;
  const id = derivedPublicId("crowd", "1");

  it("follows the place, and is there for a name written without it", async () => {
    await pool().query("UPDATE place SET prominence = 0.77, country_code = 'LB' WHERE id = $1", [id]);
    expect(await kept(id)).toEqual([{ place_country: "LB", place_prominence: 0.77 }]);
    const { placeId, ordinal, sourceKey, name, script, kind, fold, article, nameKey, looseKey } = nameRowOf(
      id,
      7,
      "crowd",
      { name: "Another name", language: null, script: "Latn", kind: "common", usedBy: null },
    );
    await pool().query(
      `INSERT INTO place_name (place_id, ordinal, source_key, name, script, kind, fold, article, name_key, loose_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [placeId, ordinal, sourceKey, name, script, kind, fold, article, nameKey, looseKey],
    );
    expect(await kept(id)).toEqual([{ place_country: "LB", place_prominence: 0.77 }]);
    const [hits = []] = await postgresPlaceIndex().briefByNames([
      { keys: nameKeys("Another name"), countryCode: "LB" },
    ]);
    expect(hits.map((hit) => hit.place.id)).toEqual([id]);
  });

  it("is so for every name here", async () => {
    const { rows: differing } = await pool().query(
      `SELECT count(*)::int AS count FROM place_name JOIN place ON place.id = place_id
       WHERE place_country IS DISTINCT FROM country_code OR place_prominence IS DISTINCT FROM prominence`,
    );
    expect(differing).toEqual([{ count: 0 }]);
  });
});
