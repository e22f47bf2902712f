// Whatever is done to a file: places, names, skipped lines with a reason, or one error that says what is wrong. Never a crash.
import { describe, expect, it } from "vitest";
import { isAppError } from "../../errors";
import { tellAll, useFiles } from "../../testing/import-files";
import { picker, seededRandom } from "../../testing/seeded-random";
import { csvFormat } from "./csv";
import { geonamesFormat } from "./geonames";
import { gnsFormat } from "./gns";
import { osmFormat } from "./osm";
import { ourAirportsFormat } from "./ourairports";
import type { PlaceFormat, SourcePlace } from "./place-format";
import { wofFormat } from "./wof";

const write = useFiles();
const mutations = 2_000;
const linesPerFile = 50;

const junk = [
  "",
  "\t",
  ",",
  '"',
  '""',
  "\0",
  "\u202e",
  "\ufffd",
  "1e999",
  "NaN",
  "-",
  "0",
  "999",
  "أ",
  "😀",
  "<",
  ">",
  "&",
  "{",
  "}",
  "[",
  "]",
  "\\",
  "\r",
  " ",
  "x".repeat(400),
  "null",
  "0x1F",
  "Infinity",
  ";",
  "|",
];

function mutate(line: string, random: () => number): string {
  const pick = (): string => picker(random)(junk);
  const at = Math.floor(random() * (line.length + 1));
  const cells = line.split("\t");
  const cell = Math.floor(random() * cells.length);
  switch (Math.floor(random() * 5)) {
    case 0:
      return line.slice(0, at) + pick() + line.slice(at);
    case 1:
      return line.slice(0, at) + line.slice(at + 1 + Math.floor(random() * 6));
    case 2:
      return cells.map((each, number) => (number === cell ? pick() : each)).join("\t");
    case 3:
      return [...cells.slice(0, cell), ...cells.slice(cell + 1)].join("\t");
    default:
      return line.slice(0, at) + pick() + line.slice(at + 1);
  }
}

const geonames = [
  "77",
  "Mithal",
  "Mithal",
  "مثال,Methal",
  "35.1",
  "38.2",
  "P",
  "PPL",
  "SY",
  "",
  "04",
  "12",
  "",
  "",
  "900",
  "",
  "301",
  "Asia/Damascus",
  "2024-01-02",
].join("\t");
const gnsHeader =
  "rk\tufi\tuni\tfull_name\tnt\tlat_dd\tlong_dd\tdesig_cd\tfc\tcc_ft\tadm1\tname_rank\tlang_cd\tterm_dt_f\tterm_dt_n";
const gns = "1\t12\t13\tMithāl\tN\t35.5\t38.4\tPPL\tP\tSY\tSY-15\t1\tara\t\t";
const wofHeader =
  "wof_id\tcountry\tplacetype\tname\tlat\tlon\tgn_id\twikidata_id\tpopulation\tis_current\tsuperseded_by\tadmin1_wof_id\tadmin1_name";
const wof = "421190001\tSY\tlocality\tMithal\t35.5\t38.4\t77\tQ5\t900\t1\t\t90\tDeir";
const airportHeader =
  "id,ident,type,name,latitude_deg,longitude_deg,iso_country,iso_region,icao_code,keywords";
const airport = '1,OSXX,medium_airport,"Mithal, Airport",35.5,38.4,SY,SY-DI,OSXX,"Matar, Methal"';
const csvHeader = "id,name,lat,lon,kind,country,names,name:ar";
const csv = 'a1,"Mithal, East",35.5,38.4,village,SY,Methal|Mathal,مثال';
const osmNode =
  '<node id="12" lat="35.5" lon="38.4"><tag k="place" v="village"/><tag k="name" v="Mithal"/></node>';
const osmObject = '{"type":"node","id":12,"lat":35.5,"lon":38.4,"tags":{"place":"village","name":"Mithal"}}';

function isSound({ name, point, names }: SourcePlace): boolean {
  const told = [name, ...names.map((each) => each.name)];
  return (
    Math.abs(point.lat) <= 90 &&
    Math.abs(point.lon) <= 180 &&
    told.every(
      (each) => each !== "" && each.length <= 300 && !/[\u0000-\u001f\u202a-\u202e\ufffd]/.test(each),
    )
  );
}

describe(`${mutations} lines, each wrong in its way`, () => {
  it.each<[string, PlaceFormat, string, string, (lines: readonly string[]) => string]>([
    ["geonames", geonamesFormat, "SY.txt", geonames, (lines) => lines.join("\n")],
    [
      "geonames, alternate names",
      geonamesFormat,
      "SY.txt",
      "1\t77\tar\tمثال\t1\t\t\t\t\t",
      (lines) => lines.join("\n"),
    ],
    [
      "geonames, divisions",
      geonamesFormat,
      "admin1CodesASCII.txt",
      "SY.04\tMithal\tMithal\t170",
      (lines) => lines.join("\n"),
    ],
    ["gns", gnsFormat, "sy.txt", gns, (lines) => [gnsHeader, ...lines].join("\n")],
    ["wof", wofFormat, "SY.places.tsv", wof, (lines) => [wofHeader, ...lines].join("\n")],
    [
      "wof, names",
      wofFormat,
      "SY.names.tsv",
      "421190001\tara\tpreferred\tمثال",
      (lines) => ["wof_id\tlang\tkind\tname", ...lines].join("\n"),
    ],
    [
      "ourairports",
      ourAirportsFormat,
      "airports.csv",
      airport,
      (lines) => [airportHeader, ...lines].join("\n"),
    ],
    ["csv", csvFormat, "mine.csv", csv, (lines) => [csvHeader, ...lines].join("\n")],
    ["osm, XML", osmFormat, "x.osm", osmNode, (lines) => `<osm version="0.6">\n${lines.join("\n")}\n</osm>`],
    ["osm, JSON", osmFormat, "x.json", osmObject, (lines) => `{"elements": [\n${lines.join(",\n")}\n]}`],
  ])("%s", async (name, format, fileName, line, wrap) => {
    const random = seededRandom(name.length);
    let read = 0;
    let refused = 0;
    // XML and JSON are refused whole at the first fault: a file each, and a fifth as many.
    const size = format === osmFormat ? 2 : linesPerFile;
    const count = format === osmFormat ? mutations / 5 : mutations;
    for (let made = 0; made < count; made += size / 2) {
      // Half the lines of a file stay as they are, or it would be refused for what most of its lines are.
      const lines = Array.from({ length: size }, (_, at) => (at % 2 === 0 ? mutate(line, random) : line));
      const file = write(fileName, wrap(lines));
      try {
        for (const { places, names, divisions, skipped } of await tellAll(format, [file])) {
          read += places.length + names.length + divisions.length;
          expect(places.filter((place) => !isSound(place))).toEqual([]);
          expect(skipped.filter(({ reason, line: number }) => reason === "" || number < 1)).toEqual([]);
        }
      } catch (error) {
        if (!isAppError(error, "invalid")) throw error;
        expect(error.message).toContain(fileName);
        refused += 1;
      }
    }
    expect(read + refused).toBeGreaterThan(0);
    expect(read).toBeGreaterThan(0);
  });
});
