// Files of places brought into the store: counted, imported twice, broken off, refused.
import fs from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { listDatasets } from "../gazetteer/datasets/listing/store";
import { findPlaceBySlug, parentsOf } from "../gazetteer/store";
import { withImportLock } from "../gazetteer/staging/store";
import { derivedPublicId } from "../text/public-id";
import { bring, namesOf, noFormatOptions, places, remove, resetPlaces } from "../testing/bring-places";
import { dumpGazetteer, jsonFormat, manyLines, writeJsonPlaces, type JsonLine } from "../testing/json-places";
import { importFiles } from "./import-gazetteer";

beforeEach(resetPlaces);

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
    await importFiles(jsonFormat(), [file], noFormatOptions);
    const first = await dumpGazetteer();
    expect(await importFiles(jsonFormat(), [file], noFormatOptions)).toMatchObject([{ kind: "known" }]);
    const [again] = await importFiles(jsonFormat(), [file], { ...noFormatOptions, again: true });
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
    const lines = manyLines(30);
    const file = writeJsonPlaces("alpha", lines);
    await importFiles(jsonFormat(), [file], noFormatOptions);
    const whole = await dumpGazetteer();
    const started: number[] = [];
    const breaking = jsonFormat({
      beforeBatch: (line) => {
        started.push(line);
        if (line >= 21) throw new Error("cut");
      },
    });
    const options = { ...noFormatOptions, chunkRows: 6, again: true };
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
