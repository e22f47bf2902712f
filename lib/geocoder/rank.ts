// From names that met to answers in order: what each reason weighs, and what is too weak to be an answer.
import type { LonLat } from "../geo/coordinates";
import { distanceMeters } from "../geo/distance";
import type { MatchTier, NameHit } from "../gazetteer/place-index";
import { nameKeys } from "../gazetteer/name-key";
import { tierWeight } from "../gazetteer/weigh-hits";
import type { Place, PlaceKind } from "../gazetteer/place";
import { isRomanised } from "../gazetteer/romanised-countries";
import { fold, scriptOf } from "../text/fold";
import { otherBearerOf } from "./names-of-others";
import type { Evidence, RankedPlace } from "./ranked-place";

/** What is known about the place that is meant, beside its name. */
export type SearchContext = {
  /** The name as asked. */
  readonly name: string;
  /** ISO 3166 alpha-2; answers lie in it, or outside every country (seas). */
  readonly countryCode: string | null;
  /** Answers nearer to here weigh more. */
  readonly near: LonLat | null;
  /** The kinds a word of the query names ("base"), best first; [] = nothing said. */
  readonly kinds: readonly PlaceKind[];
  /** Ids of places the answer should lie in ("Carrollton, Georgia"); [] = nothing said. */
  readonly within: readonly string[];
  /** Where the other places of the same text lie; [] = nothing known. */
  readonly others: readonly LonLat[];
};

/** A hit with the ids of the places it lies in. */
export type SearchHit = NameHit & { readonly parentIds: readonly string[] };

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

/** Names nearer than this, of settlements, are one place told twice. */
const clusterMeters = 5_000;
const settlements: ReadonlySet<PlaceKind> = new Set(["town", "village", "neighbourhood"]);

/**
 * Smallest similarity of sound a tier needs to be an answer: with a country named, without one, and without one for places
 * that few have heard of. Above 1 = never.
 */
const gates: Readonly<Record<MatchTier, readonly [inCountry: number, anywhere: number, obscure: number]>> = {
  curated: [0, 0, 0],
  exact: [0, 0, 0],
  article: [0, 0, 0],
  key: [0.66, 0.8, 0.92],
  loose: [0.72, 0.86, 0.94],
  edit: [0.78, 0.86, 2],
  trigram: [0.74, 2, 2],
};
const obscureProminence = 0.4;
/** Where names are written in Latin script at home, only a slip of the pen is let through. */
const latinHomeGate = 0.95;
/** A sound without vowels (Arabic or Hebrew against Latin) proves little when it is this short. */
const shortForeignKey = 3;

/** Orders the hits, best first, each with its reasons; weak ones and doubles are left out. Pure. */
export function rankHits(hits: readonly SearchHit[], context: SearchContext): RankedPlace[] {
  const fitting = hits.filter((hit) => fits(hit, context) && passesGate(hit, context));
  const isNamedElsewhere = fitting.some(({ tier }) => isWholeName(tier));
  const ranked = fitting
    .map((hit) => rankOne(hit, context, isNamedElsewhere))
    .sort(
      (a, b) =>
        b.score - a.score || b.place.prominence - a.place.prominence || (a.place.id < b.place.id ? -1 : 1),
    );
  return withoutDoubles(ranked);
}

function isWholeName(tier: MatchTier): boolean {
  return tier === "curated" || tier === "exact";
}

function isLiteral(tier: MatchTier): boolean {
  return tier === "curated" || tier === "exact" || tier === "article";
}

function fits({ place, tier }: SearchHit, { countryCode }: SearchContext): boolean {
  if (countryCode === null || place.countryCode === countryCode) return true;
  return place.countryCode === null && isLiteral(tier);
}

function passesGate(hit: SearchHit, context: SearchContext): boolean {
  const [inCountry, anywhere, obscure] = gates[hit.tier];
  const known = context.countryCode !== null && hit.place.countryCode === context.countryCode;
  const hinted = known || liesWithin(hit, context);
  if (!hinted && otherBearerOf(context.name) !== null) return isWholeName(hit.tier);
  if (isLiteral(hit.tier)) return true;
  if (!hinted) {
    if (!isRomanised(hit.place.countryCode) && hit.similarity < latinHomeGate) return false;
    const unvowelled = isAbjad(context.name) !== isAbjad(hit.matchedName);
    if (unvowelled && nameKeys(hit.matchedName).key.length <= shortForeignKey) return false;
  }
  return (
    hit.similarity >= (hinted ? inCountry : hit.place.prominence >= obscureProminence ? anywhere : obscure)
  );
}

/** Scripts that write consonants and leave most vowels to the reader. */
function isAbjad(name: string): boolean {
  const script = scriptOf(name);
  return script === "Arab" || script === "Hebr" || script === "Syrc";
}

function liesWithin(hit: SearchHit, context: SearchContext): boolean {
  return context.within.length > 0 && hit.parentIds.some((id) => context.within.includes(id));
}

function rankOne(hit: SearchHit, context: SearchContext, isNamedElsewhere: boolean): RankedPlace {
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
  if (isNamedElsewhere && !isLiteral(tier)) {
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

function prominenceReason({ kind, population }: Place): string {
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

function withoutDoubles(ranked: readonly RankedPlace[]): RankedPlace[] {
  const kept: RankedPlace[] = [];
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
