// Places that several sources tell: which are one, whose rows stay, and what is given back when a source is taken away.
import { beforeEach, describe, expect, it } from "vitest";
import { pool } from "../db/client";
import { countries } from "../gazetteer/import/countries";
import { findPlaceBySlug, importSources } from "../gazetteer/store";
import { derivedPublicId } from "../text/public-id";
import { aSeedSource } from "../testing/a-seed-source";
import { bring, namesOf, places, remove, resetPlaces } from "../testing/bring-places";
import { dumpGazetteer, jsonFormat, type JsonLine } from "../testing/json-places";

beforeEach(resetPlaces);

describe("one place of several sources", () => {
  it("is united inside a source by ref and id, and by id across sources; a town never with its namesake county", async () => {
    const rafah = { name: "Rafah", kind: "town", lat: 31.28, lon: 34.25 } as const;
    const externalIds = { wikidata: "Q172343" };
    const first = await bring("alpha", [
      { place: { ...rafah, ref: "1", prominence: 0.5, externalIds } },
      { place: { ...rafah, ref: "2", lat: 31.29, names: ["رفح"], externalIds } },
      { place: { ...rafah, ref: "2", lat: 31.29, name: "Rafah again", rank: 3 } },
      { place: { ...rafah, ref: "3", kind: "district", externalIds } },
      { place: { ...rafah, ref: "4", name: "Rafah far away", lat: 29, externalIds } },
    ]);
    expect(first.live).toMatchObject({ newPlaces: 3, united: 2 });
    const town = (await places()).find(
      ({ name, slug }) => name === "Rafah" && slug.endsWith(derivedPublicId("alpha", "1")),
    );
    expect(await namesOf(town?.slug ?? "")).toEqual(["Rafah", "رفح", "Rafah again"]);
    const second = await bring("beta", [
      { place: { ...rafah, ref: "9", name: "Rafaḥ", lat: 31.27, externalIds } },
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
