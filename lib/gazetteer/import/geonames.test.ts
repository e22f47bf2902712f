// GeoNames' tables: which files belong together, what those of names and divisions say, and what is refused.
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { dump, dumpLine } from "../../testing/geonames-lines";
import { readDataset, tell, tellAll, useFiles } from "../../testing/import-files";
import { makeZip } from "../../testing/make-zip";
import { geonamesFormat } from "./geonames";
import { linesPerBatch } from "./read-batches";

const write = useFiles();

describe("alternate names", () => {
  const alternates = [
    "1\t77\tar\tقرية المثال\t1\t\t\t\t\t",
    "2\t77\t\tMithal\t\t\t\t\t\t",
    "3\t77\tfr\tMithale\t\t\t\t1\t1920\t1946",
    "4\t77\tiw\tכפר\t\t\t\t\t\t",
    "5\t77\tlink\thttps://example.org/\t\t\t\t\t\t",
    "6\t77\twkdt\tQ4242\t\t\t\t\t\t",
    "7\t77\ticao\tOSXY\t\t\t\t\t\t",
    "8\t77\tiata\tXYZ\t\t\t\t\t\t",
    "9\t77\tku\tgund\u0000\t\t\t\t\t\t",
  ].join("\n");

  it("bear BCP 47 languages, kinds, and ids of other registers", async () => {
    const { dataset, names, ids, skipped } = await tell(geonamesFormat, [
      write("SY.txt.gz", zlib.gzipSync(dump({ id: "77" }))),
      write("SY.alternateNamesV2.txt.gz", zlib.gzipSync(alternates)),
    ]);
    expect(dataset.files.map(({ role }) => role)).toEqual(["places", "names"]);
    expect(names.map(({ ref, name }) => [ref, name.name, name.language, name.kind])).toEqual([
      ["77", "قرية المثال", "ar", "official"],
      ["77", "Mithal", null, "common"],
      ["77", "Mithale", "fr", "former"],
      ["77", "כפר", "he", "common"],
    ]);
    expect(ids).toEqual([
      { ref: "77", ids: { wikidata: "Q4242" } },
      { ref: "77", ids: { icao: "OSXY" } },
    ]);
    expect(skipped).toEqual([
      { line: 5, reason: "no name but a code (link)" },
      { line: 8, reason: "no name but a code (iata)" },
      { line: 9, reason: "control characters in a name" },
    ]);
  });

  it("of the whole world are a dataset of their own, and so is GeoNames' folder of alternate names", async () => {
    const told = await tellAll(geonamesFormat, [
      write("IQ.zip", makeZip([{ name: "IQ.txt", content: dump({ cc: "IQ", lat: "33", lon: "44" }) }])),
      write(
        "alternateNamesV2.zip",
        makeZip([
          { name: "alternateNamesV2.txt", content: alternates },
          {
            name: "iso-languagecodes.txt",
            content: "ISO 639-3\tISO 639-2\tISO 639-1\tLanguage Name\naar\taar\taa\tAfar\n",
          },
        ]),
      ),
      write("alternatenames/SY.zip", makeZip([{ name: "SY.txt", content: alternates }])),
    ]);
    expect(told.map(({ dataset }) => dataset.source.key)).toEqual([
      "geonames-IQ",
      "geonames-names",
      "geonames-names-SY",
    ]);
  });
});

describe("division codes", () => {
  const first = (): string =>
    write("first.txt", "SY.04\tMithal Governorate\tMithal Governorate\t170\nIQ.01\tOther\tOther\t171\n");
  const second = (): string => write("second.txt", "SY.04.1234\tMithal District\tMithal District\t172\n");

  it("stand with the country whose places lie in them", async () => {
    const { divisions, dataset } = await tell(geonamesFormat, [
      first(),
      second(),
      write("SY.txt", dump({ a2: "1234" })),
    ]);
    expect(divisions).toEqual([
      { code: "SY.04", name: "Mithal Governorate", ref: "170" },
      { code: "SY.04.1234", name: "Mithal District", ref: "172" },
    ]);
    expect(dataset.files.map(({ role }) => role)).toEqual(["admin1 SY", "admin2 SY", "places"]);
  });

  it("are a dataset of their own without one", async () => {
    const { dataset, divisions } = await tell(geonamesFormat, [first()]);
    expect(dataset.source.key).toBe("geonames-divisions");
    expect(divisions).toHaveLength(2);
  });
});

describe("whole files refused", () => {
  const open = (path: string) =>
    geonamesFormat.openDatasets([path], { name: null, licence: null, countryCode: null });
  const lebanon = Array.from({ length: 30 }, (_, at) => ({
    id: String(at + 1),
    cc: "LB",
    lat: (33.2 + at / 30).toFixed(3),
    lon: (35.5 + at / 40).toFixed(3),
  }));
  it.each<[string, () => string, RegExp]>([
    [
      "a web page",
      () => write("SY.zip", "<!DOCTYPE html><html><body>404 Not Found</body></html>"),
      /SY\.zip is no table of GeoNames: it seems to be a web page/,
    ],
    ["a PDF", () => write("SY.pdf", "%PDF-1.7 ..."), /seems to be a PDF/],
    ["an empty file", () => write("empty.txt", ""), /is empty/],
    [
      "names of GNS",
      () =>
        write(
          "sy.txt",
          "RC\tUFI\tUNI\tLAT\tLONG\tFC\tDSG\tNT\tFULL_NAME_RO\n3\t1\t2\t35\t38\tP\tPPL\tN\tMithal\n",
        ),
      /names of GNS, the layout before 2022/,
    ],
    ["a zip of zips", () => write("z.zip", makeZip([{ name: "SY.zip", content: "PK" }])), /holds no table/],
    [
      "a zip of something else",
      () =>
        write(
          "o.zip",
          makeZip([
            { name: "a.txt", content: "hello" },
            { name: "b.txt", content: "world" },
          ]),
        ),
      /no table of GeoNames is among/,
    ],
    [
      "mostly wrong columns",
      () => write("XX.txt", Array.from({ length: 9 }, () => dumpLine({}).slice(0, -11)).join("\n")),
      /9 of its first 9 lines .* 18 columns where GeoNames has 19/,
    ],
    [
      "latitude and longitude exchanged",
      () =>
        write("LB.txt", dump(...lebanon.map(({ lat, lon, ...rest }) => ({ ...rest, lat: lon, lon: lat })))),
      /only if latitude and longitude change places/,
    ],
  ])("%s", async (_, make, message) => {
    await expect(open(make())).rejects.toThrow(message);
  });

  it("the same country as it should be, and a folder's other files passed over", async () => {
    write("folder/LB.txt", dump(...lebanon));
    write("folder/countryInfo.txt", "#ISO\tISO3\nLB\tLBN\n");
    const { places } = await tell(geonamesFormat, [
      write("folder/notes.md", "mine").replace("/notes.md", ""),
    ]);
    expect(places).toHaveLength(30);
  });
});

it("gives the same batches from behind any batch's end", async () => {
  const lines = Array.from({ length: 3 * linesPerBatch + 100 }, (_, at) => ({
    id: String(at + 1),
    code: at % 7 === 0 ? "SPNG" : "PPL",
  }));
  const [dataset] = await geonamesFormat.openDatasets([write("SY.txt", dump(...lines))], {
    name: null,
    licence: null,
    countryCode: null,
  });
  if (dataset === undefined) throw new Error("no dataset");
  const whole = await readDataset(geonamesFormat, dataset);
  expect(whole.map(({ line }) => line)).toEqual([4_096, 8_192, 12_288, 12_388]);
  for (const [at, { line }] of whole.entries()) {
    const rest = await readDataset(geonamesFormat, dataset, line);
    expect(rest.map(({ places, skipped, line: end }) => ({ places, skipped, end }))).toEqual(
      whole.slice(at + 1).map(({ places, skipped, line: end }) => ({ places, skipped, end })),
    );
  }
  expect(whole.at(-1)?.bytesRead).toBe(dataset.files[0]?.bytes);
});
