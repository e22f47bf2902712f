// Files of places in the store: counted, conflated, imported twice, broken off, taken away again.
import fs from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { pool } from "../db/client";
import { listDatasets, removeDataset } from "../gazetteer/datasets/listing/store";
import { countries } from "../gazetteer/import/countries";
import type { FormatOptions, PlaceFormat } from "../gazetteer/import/place-format";
import { findPlaceBySlug, importSources, parentsOf } from "../gazetteer/store";
import { withImportLock } from "../gazetteer/staging/store";
import { derivedPublicId } from "../text/public-id";
import { aSeedSource } from "../testing/a-seed-source";
import { dumpGazetteer, jsonFormat, writeJsonPlaces, type JsonLine } from "../testing/json-places";
import { resetDatabase } from "../testing/test-database";
import { importFiles, type DatasetReport, type ImportFilesOptions } from "./import-gazetteer";

const none: FormatOptions = { name: null, licence: null, countryCode: null };

beforeEach(async () => {
  await resetDatabase();
  await pool().query(
    "TRUNCATE gazetteer_staging.checkpoint, gazetteer_staging.place, gazetteer_staging.name, gazetteer_staging.division, gazetteer_staging.other_id",
  );
});

async function bring(
  name: string,
  lines: readonly JsonLine[],
  format: PlaceFormat = jsonFormat(),
  options: Partial<ImportFilesOptions> = {},
): Promise<Extract<DatasetReport, { kind: "imported" }>> {
  const [report] = await importFiles(format, [writeJsonPlaces(name, lines)], { ...none, ...options });
  if (report?.kind !== "imported") throw new Error("nothing was imported");
  return report;
}

async function remove(key: string) {
  return withImportLock((client) => removeDataset(client, key));
}

type PlaceRow = {
  name: string;
  source_key: string;
  slug: string;
  geonames_id: number | null;
  population: number | null;
};
async function places(): Promise<PlaceRow[]> {
  return (
    await pool().query<PlaceRow>(
      "SELECT name, source_key, slug, geonames_id, population FROM place ORDER BY name, source_key, source_ref",
    )
  ).rows;
}

async function namesOf(slug: string): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>(
    "SELECT place_name.name FROM place_name JOIN place ON place.id = place_id WHERE slug = $1 ORDER BY ordinal",
    [slug],
  );
  return rows.map(({ name }) => name);
}

describe("an import", () => {
  it("writes places and names, with ids and slugs that depend on nothing else, and counts what it left out", async () => {
    const report = await bring("alpha", [
      { place: { ref: "a", name: "Tal Asfar", names: ["تل أصفر", "Tal Asfar"] } },
      { place: { ref: "b", name: "Bir Hamad", lat: 34.9, externalIds: { geonames: 4711 } } },
      { place: { ref: "c", name: "Swapped", lon: 34.4, lat: 140.9 } },
      { place: { ref: "d", name: "Nowhere", lon: Number.NaN } },
      { place: { ref: "e", name: "..." } },
      { place: { ref: "f", name: "Bell\u0007" } },
      { skip: "wrong number of columns" },
      { name: "Bir al-Hamad", of: "b" },
      { name: "Nobody's name", of: "z" },
    ]);
    expect(report.live).toMatchObject({ newPlaces: 2, joined: 0, changed: 0, unchanged: 0, united: 0 });
    expect(report.staged.lines).toBe(9);
    expect(report.staged.skipped.map(({ reason, count }) => [reason, count])).toEqual(
      [
        ["latitude outside -90..90 (did lon and lat change places?)", 1],
        ["wrong number of columns", 1],
        ["longitude is no number", 1],
        ["name without a letter or digit", 1],
        ["name holds control characters or broken bytes", 1],
        ["name of a place that is not here", 1],
      ].sort((a, b) => order(report, a[0]) - order(report, b[0])),
    );
    expect(await places()).toMatchObject([
      { name: "Bir Hamad", slug: `bir-hamad-${derivedPublicId("geonames", "4711")}` },
      { name: "Tal Asfar", slug: `tal-asfar-${derivedPublicId("alpha", "a")}` },
    ]);
    expect(await namesOf(`bir-hamad-${derivedPublicId("geonames", "4711")}`)).toEqual([
      "Bir Hamad",
      "Bir al-Hamad",
    ]);
    expect(await namesOf(`tal-asfar-${derivedPublicId("alpha", "a")}`)).toEqual(["Tal Asfar", "تل أصفر"]);
    expect(await listDatasets()).toMatchObject([{ key: "alpha", places: 2, names: 4, format: "csv" }]);
  });

  it("changes nothing the second time, skips files it knows, and then only what differs", async () => {
    const lines: JsonLine[] = [
      { place: { ref: "a", name: "Tal Asfar", population: 900, names: ["تل أصفر"] } },
      { place: { ref: "b", name: "Bir Hamad", lat: 34.9 } },
      { place: { ref: "c", name: "Qasr Zayn", lat: 35.5 } },
    ];
    const file = writeJsonPlaces("alpha", lines);
    await importFiles(jsonFormat(), [file], none);
    const first = await dumpGazetteer();
    expect(await importFiles(jsonFormat(), [file], none)).toMatchObject([{ kind: "known" }]);
    const [again] = await importFiles(jsonFormat(), [file], { ...none, again: true });
    expect(again).toMatchObject({
      live: { newPlaces: 0, changed: 0, unchanged: 3, names: { changed: 0, all: 4 } },
    });
    expect(await dumpGazetteer()).toEqual(first);
    const changed = await bring("alpha", [
      { place: { ref: "a", name: "Tal Asfar", population: 950, names: ["Tell Asfar"] } },
      { place: { ref: "b", name: "Bir Hamad", lat: 34.9 } },
      { place: { ref: "d", name: "Wadi Sirr", lat: 36 } },
    ]);
    expect(changed.live).toMatchObject({
      newPlaces: 1,
      changed: 1,
      unchanged: 1,
      gone: { deleted: 1, kept: 0, left: 0 },
    });
    expect((await places()).map(({ name }) => name)).toEqual(["Bir Hamad", "Tal Asfar", "Wadi Sirr"]);
    expect(await namesOf(`tal-asfar-${derivedPublicId("alpha", "a")}`)).toEqual(["Tal Asfar", "Tell Asfar"]);
  });

  it("refuses files that give nothing, and leaves what was there", async () => {
    await bring("alpha", [{ place: { ref: "a" } }]);
    const before = await dumpGazetteer();
    await expect(bring("alpha", [{ skip: "wrong number of columns" }])).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringContaining("none of 1 lines gave a place; 1 were left out"),
    });
    const failing = jsonFormat({
      beforeBatch: (line) => {
        if (line > 3) throw new Error("the disk is gone");
      },
    });
    const many = Array.from({ length: 9 }, (_, at): JsonLine => ({ place: { ref: `x${at}`, lat: 30 + at } }));
    await expect(bring("alpha", many, failing, { chunkRows: 2 })).rejects.toThrow("the disk is gone");
    expect(await dumpGazetteer()).toEqual(before);
  });

  it("goes on behind the last checkpoint, and begins anew for other files or empty staging tables", async () => {
    const lines = Array.from({ length: 30 }, (_, at): JsonLine => ({
      place: {
        ref: `r${at}`,
        name: `Tal ${"abcdefghijklmnopqrstuvwxyz"[at % 26]}amra`,
        lat: 20 + at,
        names: [`Name ${at}`],
      },
    }));
    const file = writeJsonPlaces("alpha", lines);
    await importFiles(jsonFormat(), [file], none);
    const whole = await dumpGazetteer();
    const started: number[] = [];
    const breaking = jsonFormat({
      beforeBatch: (line) => {
        started.push(line);
        if (line >= 21) throw new Error("cut");
      },
    });
    const options = { ...none, chunkRows: 6, again: true };
    await remove("alpha");
    await expect(importFiles(breaking, [file], options)).rejects.toThrow("cut");
    started.length = 0;
    const [resumed] = await importFiles(
      jsonFormat({ beforeBatch: (line) => void started.push(line) }),
      [file],
      options,
    );
    expect(started[0]).toBe(21);
    expect(resumed).toMatchObject({ resumedBehind: 21, staged: { lines: 30, places: 30 } });
    expect(await dumpGazetteer()).toEqual(whole);

    await remove("alpha");
    await expect(importFiles(breaking, [file], options)).rejects.toThrow("cut");
    fs.utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    const [fresh] = await importFiles(jsonFormat(), [file], options);
    expect(fresh).toMatchObject({ resumedBehind: 0, staged: { lines: 30 } });
    expect(await dumpGazetteer()).toEqual(whole);
  });

  it("runs once at a time", async () => {
    await withImportLock(async () => {
      await expect(bring("alpha", [{ place: {} }])).rejects.toMatchObject({ kind: "busy" });
    });
    await bring("alpha", [{ place: {} }]);
  });

  it("hangs places under their divisions and countries", async () => {
    await bring("alpha", [
      {
        place: {
          ref: "sy",
          name: "Syria",
          kind: "country",
          lat: 35,
          lon: 38,
          precision: "country",
          radiusMeters: null,
        },
      },
      {
        place: {
          ref: "04",
          name: "Deir ez-Zor",
          kind: "governorate",
          ownDivisionCode: "SY.07",
          lat: 35.1,
          lon: 40.3,
        },
      },
      { place: { ref: "v1", name: "Tal Asfar", divisionCode: "SY.07.99" } },
      { place: { ref: "v2", name: "Bir Hamad", divisionCode: "SY.08", lat: 36 } },
      { division: { code: "SY.08", name: "Hasakah", ref: null } },
    ]);
    const line = async (ref: string) => {
      const place = await findPlaceBySlug(`${ref}`, "public");
      return [place?.admin1Name, ...(await parentsOf(place?.id ?? "")).map(({ name }) => name)];
    };
    const slugs = new Map((await places()).map(({ name, slug }) => [name, slug]));
    expect(await line(slugs.get("Tal Asfar") ?? "")).toEqual(["Deir ez-Zor", "Deir ez-Zor", "Syria"]);
    expect(await line(slugs.get("Bir Hamad") ?? "")).toEqual(["Hasakah", "Syria"]);
  });
});

function order(report: { staged: { skipped: readonly { reason: string }[] } }, reason: unknown): number {
  return report.staged.skipped.findIndex((each) => each.reason === reason);
}

describe("one place of several sources", () => {
  it("is united inside a source by ref and id, and by id across sources; a town never with its namesake county", async () => {
    const first = await bring("alpha", [
      {
        place: {
          ref: "1",
          name: "Rafah",
          kind: "town",
          prominence: 0.5,
          lat: 31.28,
          lon: 34.25,
          externalIds: { wikidata: "Q172343" },
        },
      },
      {
        place: {
          ref: "2",
          name: "Rafah",
          kind: "town",
          lat: 31.29,
          lon: 34.26,
          names: ["رفح"],
          externalIds: { wikidata: "Q172343" },
        },
      },
      { place: { ref: "2", name: "Rafah again", rank: 3, kind: "town", lat: 31.29, lon: 34.26 } },
      {
        place: {
          ref: "3",
          name: "Rafah",
          kind: "district",
          lat: 31.28,
          lon: 34.25,
          externalIds: { wikidata: "Q172343" },
        },
      },
      {
        place: {
          ref: "4",
          name: "Rafah far away",
          kind: "town",
          lat: 29,
          lon: 34.26,
          externalIds: { wikidata: "Q172343" },
        },
      },
    ]);
    expect(first.live).toMatchObject({ newPlaces: 3, united: 2 });
    const town = (await places()).find(
      ({ name, slug }) => name === "Rafah" && slug.endsWith(derivedPublicId("alpha", "1")),
    );
    expect(await namesOf(town?.slug ?? "")).toEqual(["Rafah", "رفح", "Rafah again"]);
    const second = await bring("beta", [
      {
        place: {
          ref: "9",
          name: "Rafaḥ",
          kind: "town",
          lat: 31.27,
          lon: 34.24,
          externalIds: { wikidata: "Q172343" },
        },
      },
    ]);
    expect(second.live).toMatchObject({ newPlaces: 0, joined: 1 });
    expect(await namesOf(town?.slug ?? "")).toEqual(["Rafah", "رفح", "Rafah again", "Rafaḥ"]);
  });

  it("is found by key, nearness and class where no id tells", async () => {
    await bring("alpha", [
      { place: { ref: "1", name: "Tiyas", kind: "airfield", lat: 34.52, lon: 37.63 } },
      { place: { ref: "2", name: "Tiyas", kind: "village", lat: 34.53, lon: 37.64 } },
      { place: { ref: "3", name: "Homs", kind: "governorate", lat: 34.5, lon: 38 } },
      { place: { ref: "4", name: "Hari", kind: "village", lat: 34.42, lon: 40.95 } },
    ]);
    const report = await bring("beta", [
      { place: { ref: "1", name: "Al-Tiyas air base", kind: "base", lat: 34.525, lon: 37.635 } },
      { place: { ref: "2", name: "Homs", kind: "town", lat: 34.5, lon: 38 } },
      { place: { ref: "3", name: "Tiyas", kind: "village", lat: 34.58, lon: 37.64 } },
      { place: { ref: "4", name: "Hira", kind: "village", lat: 34.421, lon: 40.951 } },
    ]);
    expect(report.live).toMatchObject({ newPlaces: 3, joined: 1 });
    const { rows } = await pool().query("SELECT source_key, source_ref FROM place_record ORDER BY 1");
    expect(rows).toEqual([
      { source_key: "alpha", source_ref: "1" },
      { source_key: "beta", source_ref: "1" },
    ]);
  });

  it("stays two where two rows of ours share an id: each gets the names it spells itself with", async () => {
    await importSources([
      aSeedSource([
        {
          slug: "al-qaim",
          name: "Al-Qaim",
          kind: "town",
          names: ["القائم"],
          lon: 40.989,
          lat: 34.392,
          prominence: 0.6,
          geonames: 92138,
        },
        {
          slug: "husaybah",
          name: "Husaybah",
          kind: "town",
          names: ["حصيبة"],
          lon: 40.989,
          lat: 34.39,
          prominence: 0.5,
        },
      ]),
    ]);
    await pool().query("UPDATE place SET geonames_id = 92138 WHERE slug IN ('al-qaim', 'husaybah')");
    const lines: JsonLine[] = [
      {
        place: {
          ref: "92138",
          name: "Al Qā’im",
          kind: "town",
          lat: 34.391,
          lon: 40.989,
          names: ["Ḩuşaybah", "Kaim Post", "Husaiba"],
          externalIds: { geonames: 92138 },
        },
      },
    ];
    const before = await dumpGazetteer();
    const report = await bring("geo", lines, jsonFormat({ key: "geonames", refIs: "geonames" }));
    expect(report.live).toMatchObject({ newPlaces: 0, joined: 1 });
    expect(await namesOf("al-qaim")).toEqual(["Al-Qaim", "القائم", "Al Qā’im", "Kaim Post"]);
    expect(await namesOf("husaybah")).toEqual(["Husaybah", "حصيبة", "Ḩuşaybah", "Husaiba"]);
    const once = await dumpGazetteer();
    await bring("geo", lines, jsonFormat({ key: "geonames", refIs: "geonames" }));
    expect(await dumpGazetteer()).toEqual(once);
    await remove("geo");
    expect(await dumpGazetteer()).toEqual(before);
  });

  it("is one country under one ISO code, whichever id a source gives it", async () => {
    await importSources([countries]);
    const seeded = (await findPlaceBySlug("singapore", "public"))?.externalIds.geonames;
    const before = await dumpGazetteer();
    const country = (ref: string, name: string, countryCode: string): JsonLine => ({
      place: {
        ref,
        name,
        kind: "country",
        countryCode,
        lon: 103.8,
        lat: 1.37,
        externalIds: { geonames: Number(ref) },
      },
    });
    const lines = [
      country("1880251", "Republic of Singapore", "SG"),
      country("99000001", "Nowhere Land", "ZZ"),
    ];
    const report = await bring("geo", lines, jsonFormat({ key: "geonames", refIs: "geonames" }));
    expect(seeded).not.toBe(1880251);
    expect(report.live).toMatchObject({ newPlaces: 1, joined: 1 });
    const { rows } = await pool().query(
      "SELECT slug FROM place WHERE kind = 'country' AND country_code = 'SG'",
    );
    expect(rows).toEqual([{ slug: "singapore" }]);
    expect(await namesOf("singapore")).toEqual(
      expect.arrayContaining(["Singapore", "Republic of Singapore"]),
    );
    await remove("geo");
    expect(await dumpGazetteer()).toEqual(before);
  });

  it("meets by ids that stand on lines of their own, before or behind the place", async () => {
    await bring("alpha", [{ place: { ref: "1", name: "Tal Asfar", externalIds: { wikidata: "Q7" } } }]);
    const { live } = await bring("beta", [
      { otherIds: { wikidata: "Q7" }, of: "b" },
      { place: { ref: "b", name: "Yellow Hill", lat: 34.44 } },
      { otherIds: { icao: "OSTA" }, of: "b" },
      { otherIds: { wikidata: "no id" }, of: "b" },
    ]);
    expect(live).toMatchObject({ newPlaces: 0, joined: 1 });
    const { rows } = await pool().query("SELECT name, wikidata_id, icao FROM place");
    expect(rows).toEqual([{ name: "Tal Asfar", wikidata_id: "Q7", icao: "OSTA" }]);
  });

  it("keeps what OpenStreetMap tells out of rows that others own, but for ids", async () => {
    const told = { ref: "node/7", name: "Tal Asfar", population: 12_000, prominence: 0.6 };
    const node: JsonLine = { place: { ...told, externalIds: { osm: "node/7", wikidata: "Q7" } } };
    const own: JsonLine = { place: { ref: "1", name: "Tal Asfar" } };
    await bring("alpha", [own]);
    await bring("osm-syria", [node], jsonFormat({ key: "osm" }));
    expect(await places()).toMatchObject([{ source_key: "alpha", population: null }]);
    const { rows } = await pool().query(
      "SELECT place.prominence, place.osm_id, place.wikidata_id, told.population FROM place JOIN place_record AS told ON told.place_id = place.id AND told.source_key = 'osm-syria'",
    );
    expect(rows).toEqual([{ prominence: 0.1, osm_id: "node/7", wikidata_id: "Q7", population: 12_000 }]);
    await remove("alpha");
    expect(await places()).toMatchObject([{ source_key: "osm-syria", population: 12_000 }]);
  });

  it("fills what the owner does not know, and gives it back row for row when a source is removed", async () => {
    const alpha: JsonLine[] = [
      { place: { ref: "1", name: "Tal Asfar", externalIds: { geonames: 5 }, names: ["تل"] } },
      { place: { ref: "2", name: "Bir Hamad", lat: 35, externalIds: { geonames: 6 } } },
      { place: { ref: "3", name: "Qasr Zayn", lat: 36 } },
    ];
    const beta: JsonLine[] = [
      {
        place: {
          ref: "b",
          name: "Tell Asfar",
          population: 12_000,
          prominence: 0.6,
          externalIds: { geonames: 5, wikidata: "Q5" },
          names: ["Tal Asfar", "Telasfar"],
        },
      },
      { place: { ref: "c", name: "Wadi Sirr", lat: 37 } },
      { place: { ref: "d", name: "Qaser Zayn", lat: 36.001 } },
    ];
    await bring("alpha", alpha);
    const onlyAlpha = await dumpGazetteer();
    await bring("beta", beta);
    const both = await dumpGazetteer();
    const [asfar] = (await places()).filter(({ geonames_id }) => geonames_id === 5);
    expect(asfar).toMatchObject({ name: "Tal Asfar", population: 12_000, source_key: "alpha" });
    expect(await namesOf(asfar?.slug ?? "")).toEqual([
      "Tal Asfar",
      "تل",
      "Tell Asfar",
      "Tal Asfar",
      "Telasfar",
    ]);
    expect(await remove("beta")).toEqual({ deleted: 1, kept: 0, left: 2 });
    expect(await dumpGazetteer()).toEqual(onlyAlpha);
    await bring("beta", beta);
    expect(await dumpGazetteer()).toEqual(both);

    expect(await remove("alpha")).toEqual({ deleted: 1, kept: 0, left: 2 });
    expect(await places()).toMatchObject([
      { name: "Qaser Zayn", source_key: "beta" },
      { name: "Tell Asfar", source_key: "beta", slug: asfar?.slug },
      { name: "Wadi Sirr", source_key: "beta" },
    ]);
    expect(await namesOf(asfar?.slug ?? "")).toEqual(["Tell Asfar", "Tal Asfar", "Telasfar"]);
    expect(await remove("beta")).toEqual({ deleted: 3, kept: 0, left: 0 });
    expect(await places()).toEqual([]);
  });

  it("takes names told in a file of their own to the place that bears the id", async () => {
    await bring("alpha", [{ place: { ref: "1", externalIds: { geonames: 5 } } }]);
    const onlyAlpha = await dumpGazetteer();
    const report = await bring(
      "spellings",
      [
        { name: "تل أصفر", of: "5" },
        { name: "Nobody", of: "6" },
      ],
      jsonFormat({ key: "geonames", refIs: "geonames" }),
    );
    expect(report.live.names).toEqual({ all: 1, changed: 1, homeless: 1 });
    expect(await namesOf((await places())[0]?.slug ?? "")).toEqual(["Tal Asfar", "تل أصفر"]);
    await remove("spellings");
    expect(await dumpGazetteer()).toEqual(onlyAlpha);
  });
});

describe("what the product carries", () => {
  const seed = aSeedSource([
    {
      slug: "abu-kamal",
      name: "Abu Kamal",
      kind: "town",
      names: ["البوكمال"],
      lon: 40.918,
      lat: 34.452,
      geonames: 174448,
      prominence: 0.5,
    },
  ]);

  it("keeps its rows and names while sources come and go", async () => {
    await importSources([seed]);
    const before = await dumpGazetteer();
    await bring("geo", [
      {
        place: {
          ref: "174448",
          name: "Ālbū Kamāl",
          kind: "town",
          lon: 40.91,
          lat: 34.45,
          population: 57_572,
          externalIds: { geonames: 174448 },
        },
      },
    ]);
    expect(await places()).toMatchObject([{ name: "Abu Kamal", slug: "abu-kamal", population: 57_572 }]);
    const joined = await dumpGazetteer();
    await pool().query("UPDATE source SET version = 'older' WHERE format IS NULL");
    await importSources([seed]);
    expect(await dumpGazetteer()).toEqual(joined);
    await remove("geo");
    expect(await dumpGazetteer()).toEqual(before);
  });

  it("takes over an id that an import brought first, and the old slug leads on", async () => {
    await bring("geo", [
      {
        place: {
          ref: "174448",
          name: "Ālbū Kamāl",
          kind: "town",
          lon: 40.91,
          lat: 34.45,
          population: 57_572,
          externalIds: { geonames: 174448 },
        },
      },
    ]);
    const [old] = await places();
    await importSources([seed]);
    expect(await places()).toMatchObject([
      { name: "Abu Kamal", slug: "abu-kamal", population: 57_572, source_key: "starter" },
    ]);
    expect((await findPlaceBySlug(old?.slug ?? "", "public"))?.slug).toBe("abu-kamal");
    expect(await namesOf("abu-kamal")).toEqual(["Abu Kamal", "البوكمال", "Ālbū Kamāl"]);
    await remove("geo");
    expect(await places()).toMatchObject([{ name: "Abu Kamal", population: null }]);
    await expect(remove("starter")).rejects.toMatchObject({ kind: "invalid" });
    await expect(remove("nothing")).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("names of imported places", () => {
  it("get their keys anew when the keys have changed", async () => {
    await importSources([aSeedSource([{ slug: "x", name: "X", kind: "town", lon: 1, lat: 1 }])]);
    await bring("alpha", [{ place: { ref: "1", names: ["تل أصفر"] } }]);
    const before = await dumpGazetteer();
    await pool().query("UPDATE place_name SET name_key = 'older', loose_key = 'older'");
    await pool().query("UPDATE source SET version = '1, keys 0' WHERE key = 'starter'");
    await importSources([aSeedSource([{ slug: "x", name: "X", kind: "town", lon: 1, lat: 1 }])]);
    expect(await dumpGazetteer()).toEqual(before);
  });
});

describe("places that something stands on", () => {
  it("are kept and told when the source is removed or tells them no more", async () => {
    await bring("alpha", [{ place: { ref: "1" } }, { place: { ref: "2", name: "Bir Hamad", lat: 36 } }]);
    const id = derivedPublicId("alpha", "1");
    await pool().query(
      `INSERT INTO place (id, slug, name, kind, origin, precision, parent_id, prominence, coordinate_status, source_key, source_ref, is_public)
       VALUES ('z1z1z1z', 'depot', 'Depot', 'site', 'ours', 'locality', $1, 0, 'approximate', 'alpha', 'depot', false)`,
      [id],
    );
    await pool().query(
      "INSERT INTO source (key, name, licence, attribution, version) VALUES ('sites', 'Sites', 'CC0', 'us', '1')",
    );
    await pool().query("UPDATE place SET source_key = 'sites' WHERE id = 'z1z1z1z'");
    const next = await bring("alpha", [{ place: { ref: "2", name: "Bir Hamad", lat: 36 } }]);
    expect(next.live.gone).toEqual({ deleted: 0, kept: 1, left: 0 });
    expect(await namesOf(`tal-asfar-${id}`)).toEqual(["Tal Asfar"]);
    expect(await remove("alpha")).toEqual({ deleted: 1, kept: 1, left: 0 });
    expect((await places()).map(({ name }) => name)).toEqual(["Depot", "Tal Asfar"]);
    expect(await listDatasets()).toMatchObject([{ key: "sites" }, { key: "alpha", places: 1, names: 1 }]);
    await bring("alpha", [{ place: { ref: "1" } }]);
    expect((await places()).map(({ name }) => name)).toEqual(["Depot", "Tal Asfar"]);
  });
});
