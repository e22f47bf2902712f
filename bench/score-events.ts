// Scores predicted events against annotated ones: matching by span, then by facts; types, places, days and claims of matched pairs.
import { distanceMeters } from "../lib/geo/distance";

type Span = { start: number; end: number };
export type ScoredPlace = {
  start?: number | null;
  end?: number | null;
  lat?: number | null;
  lon?: number | null;
  precisionKm?: number | null;
};
export type ScoredClaim = { about: string; min: number | null; max: number | null };
export type ScoredEvent = {
  id?: string;
  trigger?: Span;
  mentions?: Span[];
  type: string;
  date?: string | null;
  placeSpans?: number[];
  places?: ScoredPlace[];
  claims?: ScoredClaim[];
  optional?: boolean;
};
export type ScoredText = { id: string; toponyms?: ScoredPlace[]; events: ScoredEvent[] };

export type Rates = {
  precision: number;
  recall: number;
  f1: number;
  right: number;
  predicted: number;
  gold: number;
};
export type EventScores = {
  events: Rates;
  type: number;
  anyPlaceRight: number;
  datesExact: number;
  claims: Rates;
  emptyTextsLeftEmpty: number;
  missed: string[];
};

/** Neither null nor left out. */
const isKnown = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
const overlap = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
const spansOf = (event: ScoredEvent): Span[] => [
  ...(event.trigger === undefined ? [] : [event.trigger]),
  ...(event.mentions ?? []),
];
const goldPlaces = (text: ScoredText, event: ScoredEvent): ScoredPlace[] =>
  event.places ?? (event.placeSpans ?? []).flatMap((index) => text.toponyms?.[index] ?? []);

function isSamePlace(gold: ScoredPlace, predicted: ScoredPlace, kilometres: number): boolean {
  if (
    isKnown(gold.start) &&
    isKnown(gold.end) &&
    isKnown(predicted.start) &&
    isKnown(predicted.end) &&
    overlap({ start: gold.start, end: gold.end }, { start: predicted.start, end: predicted.end }) > 0
  )
    return true;
  if (!isKnown(gold.lat) || !isKnown(gold.lon) || !isKnown(predicted.lat) || !isKnown(predicted.lon))
    return false;
  return (
    distanceMeters({ lat: gold.lat, lon: gold.lon }, { lat: predicted.lat, lon: predicted.lon }) <=
    (kilometres + (gold.precisionKm ?? 0)) * 1000
  );
}

function daysOf(date: string | null | undefined): [number, number] | null {
  if (!isKnown(date) || date === "") return null;
  const [first = "", last = first] = date.split("/");
  const days: [number, number] = [Date.parse(first), Date.parse(last)];
  return days.some(Number.isNaN) ? null : days;
}

function daysTouch(one: string | null | undefined, other: string | null | undefined): boolean {
  const a = daysOf(one);
  const b = daysOf(other);
  return a === null || b === null ? a === b : a[0] <= b[1] && b[0] <= a[1];
}

/** Pairs inside one text, one to one: span matches first (same type, common places, required before optional, longest overlap), then same type with a common place and days that touch. */
function matchScored(
  text: ScoredText,
  predicted: readonly ScoredEvent[],
  kilometres = 25,
): { gold: ScoredEvent; predicted: ScoredEvent }[] {
  const pairs: { gold: ScoredEvent; predicted: ScoredEvent; rank: number[] }[] = [];
  for (const gold of text.events) {
    const places = goldPlaces(text, gold);
    for (const event of predicted) {
      const theirs = event.places ?? [];
      const common = places.filter((place) =>
        theirs.some((other) => isSamePlace(place, other, kilometres)),
      ).length;
      const longest = Math.max(
        0,
        ...spansOf(gold).flatMap((span) => spansOf(event).map((other) => overlap(span, other))),
      );
      const required = gold.optional === true ? 0 : 1;
      const sameType = gold.type === event.type ? 1 : 0;
      const factsMeet =
        common > 0
          ? daysTouch(gold.date, event.date)
          : places.length === 0 && theirs.length === 0 && isKnown(gold.date) && gold.date === event.date;
      if (longest > 0) pairs.push({ gold, predicted: event, rank: [2, sameType, common, required, longest] });
      else if (sameType === 1 && factsMeet)
        pairs.push({ gold, predicted: event, rank: [1, common, required, 0, 0] });
    }
  }
  pairs.sort(
    (one, other) =>
      other.rank
        .map((value, index) => value - (one.rank[index] ?? 0))
        .find((difference) => difference !== 0) ?? 0,
  );
  const taken = new Set<ScoredEvent>();
  return pairs.filter(({ gold, predicted: event }) => {
    if (taken.has(gold) || taken.has(event)) return false;
    taken.add(gold).add(event);
    return true;
  });
}

/** Scores over all texts; optional gold events are neither misses nor false alarms. Shares are NaN where nothing was to be judged. */
export function scoreEvents(
  texts: readonly ScoredText[],
  predictions: ReadonlyMap<string, readonly ScoredEvent[]>,
  kilometres = 25,
): EventScores {
  const sum = {
    gold: 0,
    predicted: 0,
    right: 0,
    type: 0,
    places: 0,
    placesRight: 0,
    dates: 0,
    datesRight: 0,
    claimsGold: 0,
    claimsPredicted: 0,
    claimsRight: 0,
    empty: 0,
    emptyRight: 0,
  };
  const missed: string[] = [];
  for (const text of texts) {
    const predicted = predictions.get(text.id) ?? [];
    const pairs = matchScored(text, predicted, kilometres);
    const real = pairs.filter((pair) => pair.gold.optional !== true);
    const onOptional = new Set(
      pairs.filter((pair) => pair.gold.optional === true).map((pair) => pair.predicted),
    );
    const counted = predicted.filter((event) => !onOptional.has(event));
    const required = text.events.filter((event) => event.optional !== true);
    sum.gold += required.length;
    sum.predicted += counted.length;
    sum.right += real.length;
    if (required.length === 0) {
      sum.empty += 1;
      if (counted.length === 0) sum.emptyRight += 1;
    }
    for (const event of required)
      if (!real.some((pair) => pair.gold === event))
        missed.push(`${text.id} ${event.type} ${event.id ?? ""}`.trim());
    sum.claimsGold += required.flatMap((event) => event.claims ?? []).length;
    sum.claimsPredicted += counted.flatMap((event) => event.claims ?? []).length;
    for (const { gold, predicted: event } of real) {
      if (gold.type === event.type) sum.type += 1;
      const places = goldPlaces(text, gold);
      if (places.length > 0) {
        sum.places += 1;
        if (
          places.some((place) => (event.places ?? []).some((other) => isSamePlace(place, other, kilometres)))
        )
          sum.placesRight += 1;
      }
      if (isKnown(gold.date)) {
        sum.dates += 1;
        if (event.date === gold.date) sum.datesRight += 1;
      }
      const open = [...(event.claims ?? [])];
      for (const claim of gold.claims ?? []) {
        const index = open.findIndex(
          (other) => other.about === claim.about && other.min === claim.min && other.max === claim.max,
        );
        if (index < 0) continue;
        open.splice(index, 1);
        sum.claimsRight += 1;
      }
    }
  }
  return {
    events: rates(sum.right, sum.predicted, sum.gold),
    type: sum.type / sum.right,
    anyPlaceRight: sum.placesRight / sum.places,
    datesExact: sum.datesRight / sum.dates,
    claims: rates(sum.claimsRight, sum.claimsPredicted, sum.claimsGold),
    emptyTextsLeftEmpty: sum.emptyRight / sum.empty,
    missed,
  };
}

function rates(right: number, predicted: number, gold: number): Rates {
  return {
    precision: predicted === 0 ? 0 : right / predicted,
    recall: gold === 0 ? 0 : right / gold,
    f1: predicted + gold === 0 ? 0 : (2 * right) / (predicted + gold),
    right,
    predicted,
    gold,
  };
}
