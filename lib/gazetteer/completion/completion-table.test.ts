// The sorted arrays answer as a walk over every name does, one slip anywhere is forgiven, and a file gives back what it took.
import { describe, expect, it } from "vitest";
import { aPlaceBrief } from "../../testing/a-place-brief";
import { picker, seededRandom } from "../../testing/seeded-random";
import type { PlaceKind } from "../place";
import type { PlaceBrief } from "../suggestion";
import { CompletionBuilder } from "./build-completion";
import { readCompletion, writeCompletion } from "./completion-layout";
import type { CompletionHit, CompletionQuery } from "./completion-lookup";
import { CompletionTable } from "./completion-table";
import { meetName } from "./meet-name";
import { isOneSlip, isOneSlipBeginning } from "./one-slip";
import { slipRanges } from "./slip-ranges";
import { sortTexts } from "./sort-texts";
import { endingAt, narrow, unitsOf, type SortedTexts } from "./sorted-texts";
import { typedKeys, wordStarts } from "./typed-keys";

function aBrief(number: number, name: string, change: Partial<PlaceBrief> = {}): PlaceBrief {
  return aPlaceBrief(name, {
    id: number.toString().padStart(7, "0"),
    slug: `place-${number}`,
    kind: "village",
    point: { lon: (number % 350) - 175.25, lat: (number % 170) - 84.5 },
    radiusMeters: number % 3 === 0 ? null : 1_234.5,
    countryCode: number % 5 === 0 ? null : number % 2 === 0 ? "SY" : "IQ",
    admin1Name: number % 4 === 0 ? "Homs" : null,
    parentId: number % 6 === 0 ? "abcdefg" : null,
    population: number % 7 === 0 ? number * 10 : null,
    prominence: (number % 97) / 100,
    ...change,
  });
}

const onsets = ["b", "d", "kh", "s", "sh", "r", "m", "h", "q", "ب", "خ"];
const vowels = ["a", "i", "u", "aa", "ا"];
const openings = ["", "", "", "Al-", "Tall ", "Deir ez-", "Umm "];

/** Names of few letters, so that many begin alike; some in Arabic letters. */
function someNames(count: number, random: () => number): { place: PlaceBrief; spellings: string[] }[] {
  const pick = picker(random);
  return Array.from({ length: count }, (_, number) => {
    const spell = (): string => {
      let word = "";
      for (let at = 0; at < 2 + Math.floor(random() * 3); at += 1) word += pick(onsets) + pick(vowels);
      return pick(openings) + word;
    };
    const name = spell();
    const kind: PlaceKind = number % 9 === 0 ? "town" : "village";
    return { place: aBrief(number, name, { kind }), spellings: random() < 0.4 ? [name, spell()] : [name] };
  });
}

function tableOf(rows: readonly { place: PlaceBrief; spellings: readonly string[] }[]): CompletionTable {
  const builder = new CompletionBuilder();
  for (const { place, spellings } of rows) builder.add(place, spellings);
  return new CompletionTable(builder.finish("test"));
}

function ask(text: string, change: Partial<CompletionQuery> = {}): CompletionQuery {
  return {
    typed: typedKeys(text),
    country: null,
    kinds: null,
    bbox: null,
    near: null,
    weights: { prominence: 0.5, near: 0.35, nearScaleMeters: 150_000, laterWord: 0.2 },
    most: 20,
    ...change,
  };
}

const rows = someNames(4_000, seededRandom(3));
const table = tableOf(rows);

/** What decides within one way of meeting, to compare sets whose last ones are equally good. */
function weightOf({ place, where }: CompletionHit): number {
  return Math.round((place.prominence * 0.5 - (where === "later_word" ? 0.2 : 0)) * 1e4);
}

describe("the beginnings", () => {
  const typed = [
    "b",
    "kh",
    "sha",
    "al",
    "al-b",
    "deir ez",
    "deir ez-zor",
    "tall",
    "rama",
    "خا",
    "بابا",
    "umm q",
    "qa",
    "z",
  ];
  const limits: [string, Partial<CompletionQuery>][] = [
    ["everywhere", {}],
    ["in a country", { country: "SY" }],
    ["of a kind", { kinds: ["town"] }],
    ["in a box", { bbox: { west: 20, south: -10, east: 90, north: 40 } }],
    ["in a box over the antimeridian", { bbox: { west: 150, south: -60, east: -150, north: 60 } }],
  ];

  it.each(limits.flatMap(([words, change]) => typed.map((text) => [text, words, change] as const)))(
    "%j %s are those that a walk over all names finds",
    (text, _, change) => {
      const query = ask(text, change);
      const best = new Map<string, number>();
      for (const { place, spellings } of rows) {
        if (query.country !== null && place.countryCode !== query.country) continue;
        if (query.kinds !== null && !query.kinds.includes(place.kind)) continue;
        if (query.bbox !== null && place.point !== null) {
          const { west, south, east, north } = query.bbox;
          const { lon, lat } = place.point;
          if (
            lat < south ||
            lat > north ||
            (west <= east ? lon < west || lon > east : lon < west && lon > east)
          )
            continue;
        }
        for (const spelling of spellings) {
          const meeting = meetName(query.typed, spelling);
          if (meeting?.match !== "prefix" && meeting?.match !== "whole") continue;
          const weight = weightOf({ place, matchedName: spelling, ...meeting });
          best.set(place.id, Math.max(best.get(place.id) ?? -Infinity, weight));
        }
      }
      const expected = [...best.values()].sort((a, b) => b - a).slice(0, query.most);
      const got = table.complete(query).filter(({ match }) => match === "prefix");
      expect(got.map(weightOf).sort((a, b) => b - a)).toEqual(expected);
      for (const hit of got) expect(best.get(hit.place.id)).toBe(weightOf(hit));
    },
  );

  it("prefers what lies near", () => {
    const near = { lon: 40, lat: 34 };
    const rowsNear = [
      { place: aBrief(1, "Baba", { point: near, prominence: 0.1 }), spellings: ["Baba"] },
      ...Array.from({ length: 200 }, (_, at) => ({
        place: aBrief(at + 2, "Babal", { point: { lon: -100, lat: 10 }, prominence: 0.3 }),
        spellings: ["Babal"],
      })),
    ];
    const ids = tableOf(rowsNear)
      .complete(ask("bab", { near, most: 3 }))
      .map(({ place }) => place.id);
    expect(ids).toContain("0000001");
  });
});

describe("one slip", () => {
  const letters = "abdhikmqrsuz";
  const slipsOf = (word: string): string[] => {
    const found = new Set<string>();
    for (let at = 0; at <= word.length; at += 1) {
      for (const letter of letters) {
        found.add(word.slice(0, at) + letter + word.slice(at));
        if (at < word.length) found.add(word.slice(0, at) + letter + word.slice(at + 1));
      }
      found.add(word.slice(0, at) + word.slice(at + 1));
      if (at + 1 < word.length)
        found.add(word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2));
    }
    found.delete(word);
    return [...found];
  };
  const words = rows
    .slice(0, 600)
    .flatMap(({ spellings }) => spellings.flatMap((name) => wordStarts(name)?.squeezed ?? []));
  const units: number[] = [];
  const at: number[] = [];
  for (const word of words) {
    at.push(units.length);
    units.push(...unitsOf(word), 0);
  }
  const unsorted: SortedTexts = { units: Uint16Array.from(units), at: Uint32Array.from(at) };
  const order = sortTexts(unsorted);
  const sorted: SortedTexts = { units: unsorted.units, at: order.map((number) => at[number] ?? 0) };
  const inOrder = [...order].map((number) => words[number] ?? "");

  it("sorts by code units", () => {
    expect(inOrder).toEqual([...words].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it.each(["baqa", "khami", "tallsha", "rama", "deirezd", "xqxq", "alba"])(
    "finds beginnings and slips of %s",
    (typed) => {
      const range = narrow(sorted, { from: 0, to: inOrder.length }, 0, unitsOf(typed), 0);
      expect(inOrder.slice(range?.from ?? 0, range?.to ?? 0)).toEqual(
        inOrder.filter((word) => word.startsWith(typed)),
      );
      const beginning = new Set<string>();
      const whole = new Set<string>();
      for (const slip of slipRanges(sorted, unitsOf(typed))) {
        for (let text = slip.from; text < slip.to; text += 1) beginning.add(inOrder[text] ?? "");
        const ended = endingAt(sorted, slip, slip.depth);
        for (let text = ended?.from ?? 0; text < (ended?.to ?? 0); text += 1) whole.add(inOrder[text] ?? "");
      }
      const isLatin = (word: string): boolean => /^[a-z]*$/.test(word.slice(0, typed.length + 1));
      const latin = (found: Iterable<string>): string[] => [...new Set(found)].filter(isLatin).sort();
      // A text that holds what was typed as well as a slip of it may be told or not.
      const unsure = (word: string): boolean => !word.startsWith(typed);
      expect(latin(beginning).filter(unsure)).toEqual(
        latin(inOrder.filter((word) => isOneSlipBeginning(typed, word))).filter(unsure),
      );
      expect(latin(whole).filter((word) => word !== typed)).toEqual(
        latin(inOrder.filter((word) => isOneSlip(typed, word) && word !== typed)),
      );
    },
  );

  it("knows the four slips", () => {
    for (const slipped of slipsOf("kamal"))
      expect([slipped, isOneSlip(slipped, "kamal")]).toEqual([slipped, true]);
    expect(isOneSlip("kamal", "kamal")).toBe(false);
    expect(isOneSlip("kmla", "kamal")).toBe(false);
  });

  it("lists the name among the ten best after every single slip in it, 97 of 100 times", () => {
    const long = rows.filter(({ place }) => /^[A-Za-z -]{6,}$/.test(place.name)).slice(0, 25);
    let asked = 0;
    let hit = 0;
    for (const { place } of long) {
      const right = wordStarts(place.name)?.squeezed ?? "";
      for (const slipped of slipsOf(right)) {
        asked += 1;
        const found = table.complete(ask(slipped, { most: 10 }));
        if (found.some(({ matchedName }) => wordStarts(matchedName)?.squeezed === right)) hit += 1;
      }
    }
    expect(asked).toBeGreaterThan(2_000);
    expect(hit / asked).toBeGreaterThanOrEqual(0.97);
  });
});

describe("other spellings and scripts", () => {
  const places = [
    { place: aBrief(1, "Abu Kamal", { kind: "town" }), spellings: ["Abu Kamal", "البوكمال"] },
    { place: aBrief(2, "Al-Qaim", { kind: "town" }), spellings: ["Al-Qaim", "القائم"] },
    { place: aBrief(3, "Deir ez-Zor", { kind: "town" }), spellings: ["Deir ez-Zor", "دير الزور"] },
    { place: aBrief(4, "Homs", { kind: "town" }), spellings: ["Homs", "حمص"] },
  ];
  const small = tableOf(places);
  it.each([
    ["Boukamal", "Abu Kamal", "sound"],
    ["bouka", "Abu Kamal", "sound"],
    ["البوكم", "Abu Kamal", "prefix"],
    ["אבו כמאל", "Abu Kamal", "sound"],
    ["Абу-Камаль", "Abu Kamal", "sound"],
    ["qaim", "Al-Qaim", "whole"],
    ["al qa", "Al-Qaim", "prefix"],
    ["قائم", "Al-Qaim", "whole"],
    ["deir ez", "Deir ez-Zor", "prefix"],
    ["deirezzor", "Deir ez-Zor", "whole"],
    ["zor", "Deir ez-Zor", "prefix"],
    ["city of homs", "Homs", "whole"],
    ["hosm", "Homs", "typo"],
    ["oHms", "Homs", "typo"],
  ])("%s meets %s: %s", (typed, name, match) => {
    const hits = small.complete(ask(typed)).filter(({ place }) => place.name === name);
    expect(hits.map((hit) => hit.match)).toContain(match);
  });
});

it("gives back from a file what it took", () => {
  const builder = new CompletionBuilder();
  for (const { place, spellings } of rows.slice(0, 300)) builder.add(place, spellings);
  const bytes = Uint8Array.from(Buffer.concat([...writeCompletion(builder.finish("version 1"))]));
  const read = new CompletionTable(readCompletion(bytes.buffer));
  expect(read.version).toBe("version 1");
  expect(read.counts.places).toBe(300);
  const known = new Map(rows.map(({ place }) => [place.id, place]));
  const hits = read.complete(ask("ba", { most: 50 }));
  expect(hits.length).toBeGreaterThan(0);
  for (const { place } of hits) expect(place).toEqual(known.get(place.id));
  expect(() => readCompletion(bytes.buffer.slice(0, bytes.length - 100))).toThrow(/ends before/);
  expect(() => readCompletion(Uint8Array.from(Buffer.from("nothing of the kind")).buffer)).toThrow(
    /no completion file/,
  );
});
