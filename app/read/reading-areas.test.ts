// What was read becomes areas: what happened in its colour, other places grey, countries only where nothing is nearer, ghosts once.
import { describe, expect, test } from "vitest";
import type { EventDraft } from "../../lib/events/draft";
import type { Location } from "../../lib/events/location";
import type { Precision } from "../../lib/geo/precision";
import type { Candidate, Mention } from "../../lib/geoparser/reading";
import { retold } from "../_words/ar/retold";
import { placesOfReading, readingAreas } from "./reading-areas";

const english = { language: "en", retold: null } as const;
const span = { start: 0, end: 4 };

const place = (id: string, name: string, lon: number, lat: number, precision: Precision = "town") => ({
  id,
  name,
  names: [],
  point: { lon, lat },
  radiusMeters: 2_000,
  precision,
  area: null,
  coordinateStatus: "verified" as const,
});

const places = [
  place("homs000", "Homs", 36.7, 34.7),
  place("homsus0", "Homs Creek", -90, 40),
  place("hama000", "Hama", 36.75, 35.1),
  place("syria00", "Syria", 38, 35, "country"),
];

const candidate = (placeId: string): Candidate => ({
  placeId,
  name: placeId,
  placeKind: "town",
  countryCode: null,
  hierarchy: "",
  point: null,
  radiusMeters: null,
  precision: "town",
  score: 1,
  tier: "exact",
  matchedName: placeId,
  evidence: [],
});

const mention = (ids: readonly string[], more: Partial<Mention> = {}): Mention => ({
  ...span,
  name: "x",
  kind: "literal",
  kindWord: null,
  candidates: ids.map(candidate),
  resolution: { kind: "resolved", candidate: 0, confidence: 0.9, evidence: [] },
  relative: null,
  ...more,
});

const location = (more: Partial<Location> = {}): Location => ({
  role: "struck",
  basis: "named_place",
  placeId: "homs000",
  label: "near Homs",
  point: { lon: 36.7, lat: 34.7 },
  radiusMeters: 5_000,
  precision: "town",
  area: null,
  explanation: null,
  ...more,
});

function answerOf(mentions: readonly Mention[], struck: readonly Location[] = []) {
  const events = struck.map((where): Pick<EventDraft, "kind" | "places"> => ({
    kind: "airstrike",
    places: [{ ...where, mention: 0, span: null }],
  }));
  return { mentions, events };
}

function areasOf(
  { mentions, events }: ReturnType<typeof answerOf>,
  words: Parameters<typeof readingAreas>[2] = english,
) {
  return readingAreas({ reading: { mentions }, drafts: { events } }, places, words);
}

describe("the areas of a reading", () => {
  test("what happened is drawn as it happened, and its mention not once more", () => {
    const areas = areasOf(answerOf([mention(["homs000"])], [location(), location()]));
    expect(areas).toMatchObject([{ label: "near Homs", kindGroup: "strike", radiusMeters: 5_000 }]);
  });
  test("where a statement was made, and what has no point, is no mark", () => {
    const struck = [location({ role: "statement_made" }), location({ point: null })];
    expect(areasOf(answerOf([], struck))).toEqual([]);
  });
  test("other places are grey, a country only where nothing nearer is known", () => {
    const [syria, hama] = [mention(["syria00"]), mention(["hama000"])];
    expect(areasOf(answerOf([syria, hama]))).toMatchObject([{ label: "Hama", kindGroup: "other" }]);
    expect(areasOf(answerOf([syria]))).toMatchObject([{ label: "Syria" }]);
  });
  test("a name that speaks for a government is on no map", () => {
    expect(areasOf(answerOf([mention(["syria00"], { kind: "metonym" })]))).toEqual([]);
  });
  test("what a name was not taken for is a ghost, once, and not where another name was taken for it", () => {
    const areas = areasOf(
      answerOf([
        mention(["homs000", "homsus0", "hama000"]),
        mention(["homs000", "homsus0"]),
        mention(["hama000"]),
      ]),
    );
    expect(areas.map(({ label, isGhost }) => [label, isGhost === true])).toEqual([
      ["Homs", false],
      ["Hama", false],
      ["Homs Creek", true],
    ]);
  });
  test("a name too close to call leaves only ghosts", () => {
    const open = mention(["homs000", "homsus0"], {
      resolution: { kind: "unresolved", reason: "too_close_to_call", detail: "" },
    });
    expect(areasOf(answerOf([open])).every(({ isGhost }) => isGhost === true)).toBe(true);
    expect(placesOfReading({ reading: { mentions: [open] }, drafts: { events: [] } })).toEqual([
      "homs000",
      "homsus0",
    ]);
  });
  test("in Arabic a place that is known by no Arabic name keeps its own, isolated", () => {
    const areas = areasOf(answerOf([], [location()]), { language: "ar", retold });
    expect(areas).toMatchObject([{ label: "قرب Homs" }]);
  });
});
