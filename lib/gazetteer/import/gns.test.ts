// GNS in both layouts: one name a line, the feature's own name first.
import { describe, expect, it } from "vitest";
import { tell, useFiles } from "../../testing/import-files";
import { makeZip } from "../../testing/make-zip";
import { gnsFormat } from "./gns";
import { openImports } from "./read-places";

const write = useFiles();

const oldHeader =
  "RC UFI UNI LAT LONG DMS_LAT DMS_LONG MGRS JOG FC DSG PC CC1 ADM1 POP ELEV CC2 NT LC SHORT_FORM GENERIC SORT_NAME_RO FULL_NAME_RO FULL_NAME_ND_RO SORT_NAME_RG FULL_NAME_RG FULL_NAME_ND_RG NOTE MODIFY_DATE DISPLAY NAME_RANK NAME_LINK TRANSL_CD NM_MODIFY_DATE F_EFCTV_DT F_TERM_DT".split(
    " ",
  );
const newHeader =
  "rk ufi uni full_name nt lat_dd long_dd efctv_dt term_dt_f term_dt_n desig_cd fc cc_ft adm1 ft_link name_rank lang_cd transl_cd script_cd name_link cc_nm generic full_nm_nd sort_gen sort_name lat_dms long_dms mgrs mod_dt_ft mod_dt_nm dialect_cd display gis_notes".split(
    " ",
  );

type Row = Readonly<Record<string, string>>;
const table = (header: readonly string[], rows: readonly Row[]): string =>
  [header, ...rows.map((row) => header.map((name) => row[name] ?? ""))]
    .map((cells) => cells.join("\t"))
    .join("\r\n");
const oldRow = (row: Row): Row => ({
  RC: "3",
  UFI: "-9",
  LAT: "35.5",
  LONG: "44.4",
  FC: "P",
  DSG: "PPL",
  CC1: "IZ",
  ADM1: "15",
  NT: "N",
  LC: "ara",
  FULL_NAME_RO: "Mithāl",
  ...row,
});
const newRow = (row: Row): Row => ({
  rk: "1",
  ufi: "12",
  lat_dd: "35.5",
  long_dd: "44.4",
  fc: "P",
  desig_cd: "PPL",
  cc_ft: "SY",
  adm1: "SY-15",
  nt: "N",
  lang_cd: "ara",
  full_name: "Mithāl",
  ...row,
});

describe("the layout before 2022", () => {
  it("groups the names of a feature, the conventional one first", async () => {
    const file = write(
      "iz.txt",
      table(oldHeader, [
        oldRow({ NT: "V", FULL_NAME_RO: "Al Mithal" }),
        oldRow({ NT: "NS", FULL_NAME_RO: "مثال" }),
        oldRow({ NT: "N" }),
        oldRow({ NT: "C", FULL_NAME_RO: "Exampleton", LC: "eng" }),
        oldRow({ NT: "H", FULL_NAME_RO: "Old Exampleton" }),
        oldRow({ UFI: "10", DSG: "ADM1", FC: "A", FULL_NAME_RO: "Muḩāfaz̧at Mithāl" }),
      ]),
    );
    const { dataset } = await tell(gnsFormat, [file]);
    expect(dataset.source).toMatchObject({ key: "gns-IQ", name: "GNS, Iraq" });
    const [imported] = await openImports(gnsFormat, [file]);
    const rows = imported?.read() ?? [];
    expect(
      rows.map(({ name, kind, countryCode, admin1Name }) => [name, kind, countryCode, admin1Name]),
    ).toEqual([
      ["Muḩāfaz̧at Mithāl", "governorate", "IQ", null],
      ["Exampleton", "village", "IQ", "Muḩāfaz̧at Mithāl"],
    ]);
    const names = rows[1]?.names.map(({ name, language, script, kind }) => [name, language, script, kind]);
    expect(names?.[0]).toEqual(["Exampleton", "en", "Latn", "common"]);
    expect(names).toHaveLength(5);
    expect(names).toEqual(
      expect.arrayContaining([
        ["Al Mithal", "ar", "Latn", "common"],
        ["مثال", "ar", "Arab", "official"],
        ["Mithāl", "ar", "Latn", "official"],
        ["Old Exampleton", "ar", "Latn", "former"],
      ]),
    );
  });

  it.each([
    ["IZ", "IQ"],
    ["SY", "SY"],
    ["IS", "IL"],
    ["GZ", "PS"],
    ["WE", "PS"],
    ["YM", "YE"],
    ["LE", "LB"],
    ["TU", "TR"],
    ["RS", "RU"],
    ["SU,OD", "SD"],
    ["PG", null],
  ])("country %s is %s", async (fips, iso) => {
    const { places } = await tell(gnsFormat, [write("x.txt", table(oldHeader, [oldRow({ CC1: fips })]))]);
    expect(places[0]?.countryCode).toBe(iso);
  });
});

describe("the layout since 2022", () => {
  it("reads countries, divisions, languages and ends", async () => {
    const { dataset, places, skipped } = await tell(gnsFormat, [
      write(
        "Syria.zip",
        makeZip([
          { name: "Disclaimer.txt", content: "Names are approved by a board." },
          {
            name: "Syria.txt",
            content: table(newHeader, [
              newRow({}),
              newRow({ nt: "NS", full_name: "مثال" }),
              newRow({ ufi: "13", full_name: "((Kharāb))" }),
              newRow({ ufi: "14", term_dt_f: "2020-01-01" }),
              newRow({ ufi: "15", cc_ft: "", adm1: "" }),
              newRow({ ufi: "16", desig_cd: "WLL", fc: "H" }),
            ]),
          },
        ]),
      ),
    ]);
    expect(dataset.source.key).toBe("gns-Syria");
    expect(
      places.map(({ ref, rank, name, countryCode, divisionCode, coordinateNote }) => [
        ref,
        rank,
        name,
        countryCode,
        divisionCode,
        coordinateNote,
      ]),
    ).toEqual([
      ["12", 19, "Mithāl", "SY", "SY.15", null],
      ["12", 69, "مثال", "SY", "SY.15", null],
      ["13", 19, "Kharāb", "SY", "SY.15", "No longer there, as its source says."],
      ["15", 19, "Mithāl", null, null, null],
    ]);
    expect(places[2]?.names[0]?.kind).toBe("former");
    expect(skipped).toEqual([
      { line: 5, reason: "a feature that has ended" },
      { line: 7, reason: "not read: a water (H.WLL)" },
    ]);
  });

  it("takes a country's whole file alone where its classes lie beside it", async () => {
    const rows = Array.from({ length: 200 }, (_, at) =>
      newRow({ ufi: String(at + 1), full_name: `Mithal ${at}` }),
    );
    const zip = makeZip([
      { name: "Administrative_Regions.txt", content: table(newHeader, rows.slice(0, 50)) },
      { name: "Populated_Places.txt", content: table(newHeader, rows.slice(50)) },
      { name: "Syria.txt", content: table(newHeader, rows) },
    ]);
    const { places } = await tell(gnsFormat, [write("parts.zip", zip)]);
    expect(places).toHaveLength(200);
  });
});

it.each<[string, string, RegExp]>([
  [
    "GeoNames",
    ["1", "A", "A", "", "35", "38", "P", "PPL", "SY", "", "", "", "", "", "0", "", "", "", ""].join("\t"),
    /no names file of GNS: it seems to be a GeoNames dump/,
  ],
  [
    "wrong columns",
    `${newHeader.join("\t")}\n1\t2\t3\n1\t2\t3`,
    /2 of its first 2 lines .* 3 columns where the header has 33/,
  ],
  [
    "exchanged coordinates",
    table(
      newHeader,
      Array.from({ length: 20 }, (_, at) =>
        newRow({ cc_ft: "LB", lat_dd: String(35.5 + at / 100), long_dd: "33.5" }),
      ),
    ),
    /change places/,
  ],
])("refuses %s", async (_, content, message) => {
  await expect(tell(gnsFormat, [write("sy.txt", content)])).rejects.toThrow(message);
});
