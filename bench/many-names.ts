// Names for benchmarks of a million: the real ones of ../shared/gazetteer where it is there, filled up with generated ones.
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { PlaceKind } from "../lib/gazetteer/place";
import { prominenceOf } from "../lib/gazetteer/prominence";
import type { PlaceBrief } from "../lib/gazetteer/suggestion";
import { picker, seededRandom } from "../lib/testing/seeded-random";
import { fold, slugOf } from "../lib/text/fold";

export type NamedPlace = { readonly place: PlaceBrief; readonly spellings: readonly string[] };

const kindOf: Readonly<Record<string, PlaceKind>> = {
  country: "country",
  region: "governorate",
  county: "district",
  locality: "village",
  neighbourhood: "neighbourhood",
};

/** Places with at least `count` spellings in all, real ones first; `real` tells how many spellings are. */
export async function readManyNames(
  count: number,
  folder = path.join("..", "shared", "gazetteer"),
): Promise<{ places: NamedPlace[]; names: number; real: number }> {
  const places: NamedPlace[] = [];
  let names = 0;
  const wof = path.join(folder, "wof");
  if (fs.existsSync(wof)) {
    for (const file of fs.readdirSync(wof).sort()) {
      if (!file.endsWith(".places.tsv.gz") || names >= count) continue;
      for (const named of await readCountry(wof, file.slice(0, 2))) {
        if (names >= count) break;
        places.push(named);
        names += named.spellings.length;
      }
    }
  }
  const real = names;
  for (const named of generatePlaces(seededRandom(7))) {
    if (names >= count) break;
    places.push(named);
    names += named.spellings.length;
  }
  return { places, names, real };
}

async function readCountry(folder: string, country: string): Promise<NamedPlace[]> {
  const spellings = new Map<string, string[]>();
  for await (const [id = "", , , name = ""] of rowsOf(path.join(folder, `${country}.names.tsv.gz`))) {
    const known = spellings.get(id);
    if (known === undefined) spellings.set(id, [name]);
    else known.push(name);
  }
  const places: NamedPlace[] = [];
  for await (const row of rowsOf(path.join(folder, `${country}.places.tsv.gz`))) {
    const [id = "", , placetype = "", name = "", lat, lon, , , people = "", , superseded = ""] = row;
    if (superseded !== "" || fold(name) === "") continue;
    const population = people === "" ? null : Number(people);
    const own = new Set([name, ...(spellings.get(id) ?? [])].filter((each) => fold(each) !== ""));
    const point = { lon: Number(lon), lat: Number(lat) };
    places.push(namedPlace(name, kindOf[placetype] ?? "village", country, population, point, [...own]));
  }
  return places;
}

async function* rowsOf(file: string): AsyncGenerator<string[]> {
  const lines = createInterface({
    input: fs.createReadStream(file).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  let isHead = true;
  for await (const line of lines) {
    if (!isHead && line !== "") yield line.split("\t");
    isHead = false;
  }
}

let made = 0;

/** Ids in the order of making: no two alike, as hashes of so many rows might be. */
function nextId(): string {
  let id = "";
  for (let rest = (made += 1), at = 0; at < 7; at += 1, rest = Math.floor(rest / 32))
    id = ("0123456789abcdefghjkmnpqrstvwxyz"[rest % 32] ?? "0") + id;
  return id;
}

function namedPlace(
  name: string,
  kind: PlaceKind,
  countryCode: string,
  population: number | null,
  point: { lon: number; lat: number },
  spellings: readonly string[],
): NamedPlace {
  const id = nextId();
  const place: PlaceBrief = {
    id,
    slug: `${slugOf(name)}-${id}`.replace(/^-/, ""),
    name,
    kind,
    point,
    radiusMeters: 1_000,
    precision: "locality",
    coordinateStatus: "approximate",
    countryCode,
    admin1Name: null,
    parentId: null,
    population,
    prominence: prominenceOf(kind, population),
    sourceKey: "bench",
  };
  return { place, spellings };
}

const openings = [
  "",
  "",
  "",
  "",
  "Al ",
  "Khirbat ",
  "Tall ",
  "Bir ",
  "Qasr al ",
  "Wadi ",
  "Umm ",
  "Kafr ",
  "Ayn ",
  "Jabal ",
];
const onsets = "b d f g h j k l m n q r s t z sh kh gh th dh w y".split(" ");
const vowels = "a a a i u aa ee ou ay".split(" ");
const codas = ["", "", "", "n", "r", "l", "m", "b", "d", "s", "h", "t", "q", "sh"];

/** Villages without end, their names made of syllables as transliterated Arabic has them, most with one spelling more. */
export function* generatePlaces(random: () => number): Generator<NamedPlace> {
  const pick = picker(random);
  for (;;) {
    let word = "";
    const syllables = 2 + Math.floor(random() * 3);
    for (let at = 0; at < syllables; at += 1) word += pick(onsets) + pick(vowels) + pick(codas);
    const opening = pick(openings);
    const name = opening + word.charAt(0).toUpperCase() + word.slice(1);
    const other = name.replace("aa", "a").replace("ee", "i").replace("ou", "u").replace("q", "k");
    const point = { lon: 25 + random() * 40, lat: 12 + random() * 30 };
    const population = random() < 0.2 ? Math.floor(10 ** (2 + random() * 3)) : null;
    yield namedPlace(name, "village", "XX", population, point, other === name ? [name] : [name, other]);
  }
}

/** One slip of the finger: a letter left out, put in, taken for another, or two swapped; never the same text again. */
export function withSlip(text: string, random: () => number, kind = Math.floor(random() * 4)): string {
  const letters = /[؀-ۿ]/.test(text)
    ? "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    : /[א-ת]/.test(text)
      ? "אבגדהוזחטיכלמנסעפצקרשת"
      : /[а-я]/.test(text)
        ? "абвгдежзийклмнопрстуфхцчшщыьэюя"
        : "abcdefghijklmnopqrstuvwxyz";
  for (let tries = 0; tries < 50; tries += 1) {
    const at = Math.floor(random() * text.length);
    const letter = letters[Math.floor(random() * letters.length)] ?? "a";
    const slipped =
      kind === 0
        ? text.slice(0, at) + text.slice(at + 1)
        : kind === 1
          ? text.slice(0, at) + letter + text.slice(at)
          : kind === 2
            ? text.slice(0, at) + letter + text.slice(at + 1)
            : text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
    if (slipped !== text && fold(slipped) !== fold(text)) return slipped;
  }
  return `${text}x`;
}
