// From names that met to answers in order: what each reason weighs.
import type { LonLat } from "../geo/coordinates";
import { distanceMeters } from "../geo/distance";
import type { MatchTier } from "../gazetteer/place-index";
import { nameKeys } from "../gazetteer/name-key";
import { tierWeight } from "../gazetteer/weigh-hits";
import type { PlaceKind } from "../gazetteer/place";
import type { PlaceBrief } from "../gazetteer/suggestion";
import { fold } from "../text/fold";
import { isLiteral, isWholeName, liesWithin, passesGate } from "./gate";
import type { Evidence, RankedPlace } from "./ranked-place";
import type { SearchContext, SearchHit } from "./search-context";

/** Found by tuning on GeoNames variants: less, and 38,000 hamlets of Yemen swamp "Qaim"; more, and no hamlet is found. */
const prominenceWeight = 0.35;
const nearWeight = 0.3;
/** At this distance the nearness still weighs half; it never quite ends, so that the same country comes before another continent. */
const nearScaleMeters = 150_000;
/** Places of one text lie together, but less surely than where somebody points. */
const othersWeight = 0.2;
const withinWeight = 0.3;
const kindWeight = 0.18;
/** A place's own name weighs this much more than one of the spellings listed with it. */
const ownNameWeight = 0.05;
/** Sum of a perfect name, full prominence and one confirmed hint. */
const fullScore = 1 + 1 + prominenceWeight + ownNameWeight + withinWeight;

/** A town is meant rather than the division named after it, unless a word says otherwise. */
const plainNamePenalty: Partial<Record<PlaceKind, number>> = {
  district: 0.14,
  governorate: 0.05,
  neighbourhood: 0.04,
  base: 0.03,
  airfield: 0.03,
  crossing: 0.04,
  camp: 0.03,
  site: 0.05,
};

/** "Al-Qaim" means the town before it means "Al-Qaim crossing". */
const unaskedWordWeight = 0.1;

/** Where a place is written as asked, one that merely sounds so must be far better known to come first. */
const soundAlikeWeight = 0.12;

/** A town that sounds like the division it is the seat of, and lies no farther from the division's middle. */
const seatSimilarity = 0.8;
const seatMeters = 60_000;
const seatWeight = 0.16;

/** Names nearer than this, of settlements, are one place told twice. */
const clusterMeters = 5_000;
const settlements: ReadonlySet<PlaceKind> = new Set(["town", "village", "neighbourhood"]);

/** Orders the hits, best first, each with its reasons; weak ones and doubles are left out. Pure. */
export function rankHits(hits: readonly SearchHit[], context: SearchContext): RankedPlace<PlaceBrief>[] {
  const fitting = hits.filter((hit) => fits(hit, context) && passesGate(hit, context));
  const isNamedElsewhere = fitting.some(({ tier }) => isWholeName(tier));
  // A word such as "district" says that the division is meant.
  const divisions =
    context.kinds.length > 0
      ? []
      : fitting.filter(({ place, tier }) => isLiteral(tier) && isDivision(place.kind));
  const ranked = fitting
    .map((hit) => rankOne(hit, context, isNamedElsewhere, isSeatOfAny(divisions, hit)))
    .sort(
      (a, b) =>
        b.score - a.score || b.place.prominence - a.place.prominence || (a.place.id < b.place.id ? -1 : 1),
    );
  return withoutDoubles(ranked);
}

function fits({ place, tier }: SearchHit, { countryCode }: SearchContext): boolean {
  if (countryCode === null || place.countryCode === countryCode) return true;
  return place.countryCode === null && isLiteral(tier);
}

function isDivision(kind: PlaceKind): boolean {
  return kind === "governorate" || kind === "district";
}

/**
 * True for a town that sounds so and lies in the division written so, which is named after it: whoever has listed the division's
 * spelling but not the town's has not said that the division is meant.
 */
function isSeatOfAny(divisions: readonly SearchHit[], { place, similarity }: SearchHit): boolean {
  const { point } = place;
  if (point === null || place.kind !== "town" || similarity < seatSimilarity) return false;
  return divisions.some(
    ({ place: division }) =>
      division.countryCode === place.countryCode &&
      (division.id === place.parentId ||
        (division.point !== null && distanceMeters(division.point, point) <= seatMeters)),
  );
}

function rankOne(
  hit: SearchHit,
  context: SearchContext,
  isNamedElsewhere: boolean,
  isSeat: boolean,
): RankedPlace<PlaceBrief> {
  const { place, tier, matchedName, similarity } = hit;
  const evidence: Evidence[] = [
    { text: nameReason(tier, matchedName), weight: tierWeight[tier] + similarity },
    { text: prominenceReason(place), weight: prominenceWeight * place.prominence },
  ];
  if (fold(matchedName) === fold(place.name)) evidence.push({ text: "its own name", weight: ownNameWeight });
  if (context.countryCode !== null && place.countryCode === context.countryCode) {
    evidence.push({ text: `lies in ${context.countryCode}, as asked`, weight: withinWeight });
  }
  if (context.within.length > 0) {
    evidence.push(
      liesWithin(hit, context)
        ? { text: "lies in the place named after the comma", weight: withinWeight }
        : { text: "does not lie in the place named after the comma", weight: -withinWeight },
    );
  }
  if (context.near !== null && place.point !== null) {
    const meters = distanceMeters(context.near, place.point);
    const weight = nearWeight / (1 + meters / nearScaleMeters);
    evidence.push({
      text: `${Math.round(meters / 1000).toLocaleString("en")} km from the point given`,
      weight,
    });
  }
  const other = nearestOf(context.others, place.point);
  if (other !== null) {
    evidence.push({
      text: `${Math.round(other / 1000).toLocaleString("en")} km from another place of the text`,
      weight: othersWeight / (1 + other / nearScaleMeters),
    });
  }
  if (context.kinds.length === 0 && !isWholeName(tier) && nameKeys(matchedName).kinds.length > 0) {
    evidence.push({
      text: "its name holds a word for its kind that was not asked for",
      weight: -unaskedWordWeight,
    });
  }
  if (isSeat && !isWholeName(tier)) {
    evidence.push({ text: "the division around it is written so and named after it", weight: seatWeight });
  } else if (isNamedElsewhere && !isLiteral(tier)) {
    evidence.push({ text: "only sounds alike, and another place is written so", weight: -soundAlikeWeight });
  }
  const kindEvidence = kindReason(place.kind, context.kinds);
  if (kindEvidence !== null) evidence.push(kindEvidence);
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return {
    place,
    tier,
    matchedName,
    score: Math.round(Math.max(0, Math.min(1, sum / fullScore)) * 1000) / 1000,
    evidence: evidence.map(({ text, weight }) => ({ text, weight: Math.round(weight * 1000) / 1000 })),
  };
}

/** Metres to the nearest of them; null where there is none. */
function nearestOf(others: readonly LonLat[], point: LonLat | null): number | null {
  if (point === null || others.length === 0) return null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of others) nearest = Math.min(nearest, distanceMeters(other, point));
  return nearest;
}

function nameReason(tier: MatchTier, name: string): string {
  switch (tier) {
    case "curated":
      return `“${name}” is a spelling in our own list`;
    case "exact":
      return `written “${name}” letter by letter`;
    case "article":
      return `“${name}” but for an article or a word such as “city”`;
    case "key":
      return `sounds like “${name}”: the same consonants in the same order`;
    case "loose":
      return `sounds nearly like “${name}”`;
    case "edit":
      return `one consonant off “${name}”`;
    case "trigram":
      return `shares most of its letters with “${name}”`;
  }
}

function prominenceReason({ kind, population }: PlaceBrief): string {
  return population === null
    ? `${withArticle(kind)}, number of people not known`
    : `${withArticle(kind)} of ${population.toLocaleString("en")} people`;
}

function withArticle(kind: PlaceKind): string {
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind.replaceAll("_", " ")}`;
}

function kindReason(kind: PlaceKind, asked: readonly PlaceKind[]): Evidence | null {
  if (asked.length > 0) {
    const rank = asked.indexOf(kind);
    return rank >= 0
      ? { text: `is ${withArticle(kind)}, as the query says`, weight: kindWeight - rank * 0.03 }
      : { text: `is ${withArticle(kind)}, the query names another kind`, weight: -kindWeight / 2 };
  }
  const penalty = plainNamePenalty[kind];
  return penalty === undefined
    ? null
    : { text: `${withArticle(kind)}, and the name stands alone`, weight: -penalty };
}

function withoutDoubles(ranked: readonly RankedPlace<PlaceBrief>[]): RankedPlace<PlaceBrief>[] {
  const kept: RankedPlace<PlaceBrief>[] = [];
  for (const answer of ranked) {
    const { point, kind } = answer.place;
    const double =
      point !== null &&
      settlements.has(kind) &&
      kept.some(
        ({ place }) =>
          place.point !== null &&
          settlements.has(place.kind) &&
          distanceMeters(place.point, point) < clusterMeters,
      );
    if (!double) kept.push(answer);
  }
  return kept;
}
