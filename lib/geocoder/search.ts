// The geocoder: a name in any spelling or script -> ranked places with reasons, or an honest nothing.
import type { LonLat, LonLatBox } from "../geo/coordinates";
import { boxHolds } from "../geo/distance";
import { expandPlusCode } from "../geo/plus-code"; // FW29+WC near the place named behind it
import { interpretCoordinates } from "../geo/read-coordinates"; // "34.45, 40.92" is an answer of its own
import { nameKeys, type NameKeys } from "../gazetteer/name-key"; // the keys a name is found by
import type { NameHit, NameQuery, PlaceIndex } from "../gazetteer/place-index"; // places, in Postgres or in memory
import type { PlaceKind } from "../gazetteer/place";
import type { PlaceBrief } from "../gazetteer/suggestion"; // what ranking needs of a place
import { checkCountry, checkText } from "./check-query";
import { rankHits } from "./rank"; // reasons and weights, behind the gate
import type { RankedPlace } from "./ranked-place";
import type { SearchContext, SearchHit } from "./search-context";
import { whyNothing } from "./why-nothing"; // what was tried, in words

/** What is known about the place that is meant, beside its name. */
export type SearchHints = {
  /** Answers nearer to here weigh more. */
  readonly near?: LonLat | null;
  /** Only these kinds; absent or empty = any. */
  readonly kinds?: readonly PlaceKind[];
  /** Only places whose point lies in it. */
  readonly bbox?: LonLatBox | null;
  /** Where the other places of the same text lie: answers among them weigh more. */
  readonly others?: readonly LonLat[];
};

export type SearchOptions = SearchHints & {
  readonly index: PlaceIndex;
  /** ISO 3166 alpha-2: answers lie there. */
  readonly country?: string | null;
  /** At most this many answers; 10 unless told. */
  readonly limit?: number;
};

/** One name of a batch, with the country it is asked in; its own hints win over the batch's. */
export type BatchQuery = SearchHints & { readonly text: string; readonly country: string | null };

export type SearchAnswer = {
  /** Best first; those behind the first are the alternatives. */
  readonly answers: readonly RankedPlace[];
  /** What was tried and what came nearest, in sentences; null where there is an answer. */
  readonly nothing: string | null;
};

const nearestToPointMeters = 50_000;

/**
 * Finds the places a name may mean, best first, each with score, tier and evidence; [] for a name it does not know, never a
 * far-fetched one. "X, Y" asks for an X in Y. Coordinates in any form, map links among them, give the places around them.
 * Throws `invalid` for an empty or overlong text, control characters and a country that is no two letters.
 */
export async function search(text: string, options: SearchOptions): Promise<RankedPlace[]> {
  return [...(await searchAndTell(text, options)).answers];
}

/** As `search`, and tells why there is no answer where there is none. */
export async function searchAndTell(text: string, options: SearchOptions): Promise<SearchAnswer> {
  const [answer] = await searchAllAndTell([{ text, country: options.country ?? null }], options);
  return answer ?? { answers: [], nothing: null };
}

/** As `search`, for many names with few queries of the index; answers stand in the order asked. */
export async function searchAll(
  queries: readonly BatchQuery[],
  options: Omit<SearchOptions, "country">,
): Promise<RankedPlace[][]> {
  return (await searchAllAndTell(queries, options)).map(({ answers }) => [...answers]);
}

/** A query with its lookups: the whole text, and for "X, Y" the X and the Y as well. */
type Plan = {
  readonly query: BatchQuery;
  readonly whole: NameKeys;
  readonly part: NameKeys | null;
  /** Where its lookups begin. */
  readonly first: number;
};

/** As `searchAll`, each with the reason where there is no answer. */
export async function searchAllAndTell(
  queries: readonly BatchQuery[],
  options: Omit<SearchOptions, "country">,
): Promise<SearchAnswer[]> {
  const { index, limit = 10, ...hints } = options;
  const lookups: NameQuery[] = [];
  const plans = queries.map((asked): Plan => {
    const text = checkText(asked.text);
    const query = { ...hints, ...asked, text, country: checkCountry(asked.country) };
    const [, name, container] = /^([^,،]+)[,،]\s*(.+)$/u.exec(text) ?? [];
    const plan = {
      query,
      whole: nameKeys(text),
      part: name === undefined ? null : nameKeys(name),
      first: lookups.length,
    };
    lookups.push({ keys: plan.whole, countryCode: query.country });
    if (plan.part !== null && container !== undefined)
      lookups.push(
        { keys: plan.part, countryCode: query.country },
        { keys: nameKeys(container), countryCode: null },
      );
    return plan;
  });
  const hits = await index.briefByNames(lookups);
  const ranked = await Promise.all(
    plans.map((plan) =>
      answerTo(plan, hits.slice(plan.first, plan.first + (plan.part === null ? 1 : 3)), index, limit),
    ),
  );
  return wholeAnswers(ranked, index);
}

type BriefAnswer = Omit<SearchAnswer, "answers"> & { readonly answers: readonly RankedPlace<PlaceBrief>[] };

/** Only the places that leave are read whole, those of all answers together. */
async function wholeAnswers(ranked: readonly BriefAnswer[], index: PlaceIndex): Promise<SearchAnswer[]> {
  const ids = [...new Set(ranked.flatMap(({ answers }) => answers.map(({ place }) => place.id)))];
  const places = ids.length === 0 ? [] : await index.byIds(ids);
  const byId = new Map(ids.map((id, at) => [id, places[at] ?? null]));
  return ranked.map(({ answers, nothing }) => ({
    answers: answers.flatMap((answer) => {
      const place = byId.get(answer.place.id) ?? null;
      return place === null ? [] : [{ ...answer, place }];
    }),
    nothing,
  }));
}

async function answerTo(
  { query, whole, part }: Plan,
  [wholeHits = [], partHits = [], containerHits = []]: readonly (readonly NameHit<PlaceBrief>[])[],
  index: PlaceIndex,
  limit: number,
): Promise<BriefAnswer> {
  const typed = interpretCoordinates(query.text);
  if (typed?.kind === "point") return around(typed.point, index, limit);
  if (typed?.kind === "near_place") {
    const near = (await search(typed.nearPlace, { index, country: query.country, limit: 1 }))[0]?.place.point;
    const code = near == null ? null : expandPlusCode(typed.code, near);
    if (code !== null) return around(code.point, index, limit);
  }

  // "X, Y" is looked for as X in Y where nothing is called so as a whole.
  const isPart = part !== null && !wholeHits.some(({ tier }) => tier === "curated" || tier === "exact");
  const keys = isPart ? part : whole;
  const met = isPart ? partHits : wholeHits;
  const within = isPart
    ? containerHits
        .filter(({ tier }) => tier === "curated" || tier === "exact" || tier === "article")
        .map(({ place }) => place.id)
    : [];
  const { near = null, kinds = [], bbox = null, others = [] } = query;
  const wanted = met.filter(
    ({ place }) =>
      (kinds.length === 0 || kinds.includes(place.kind)) &&
      (bbox === null || (place.point !== null && boxHolds(bbox, place.point))),
  );
  const context: SearchContext = {
    name: keys.name,
    countryCode: query.country,
    near,
    kinds: keys.kinds,
    within,
    others,
  };
  const answers = rankHits(await withParents(wanted, within, index), context).slice(0, limit);
  if (answers.length > 0) return { answers, nothing: null };
  if (typed?.kind === "refused") return { answers, nothing: typed.reason };
  const isFiltered = kinds.length > 0 || bbox !== null;
  return { answers, nothing: whyNothing({ keys, context, hits: met, isFiltered }) };
}

async function withParents(
  hits: readonly NameHit<PlaceBrief>[],
  within: readonly string[],
  index: PlaceIndex,
): Promise<SearchHit[]> {
  if (within.length === 0) return hits.map((hit) => ({ ...hit, parentIds: [] }));
  const lines = await index.parentIds(hits.map(({ place }) => place.id));
  return hits.map((hit, at) => ({ ...hit, parentIds: lines[at] ?? [] }));
}

async function around(point: LonLat, index: PlaceIndex, limit: number): Promise<BriefAnswer> {
  const near = await index.near(point, nearestToPointMeters, limit);
  const answers = near.map(({ place, distanceMeters }): RankedPlace<PlaceBrief> => {
    const closeness = Math.round((1 - distanceMeters / nearestToPointMeters) * 1000) / 1000;
    const km = (distanceMeters / 1000).toFixed(1);
    return {
      place,
      score: closeness,
      tier: "exact",
      matchedName: place.name,
      evidence: [{ text: `${km} km from the coordinates asked for`, weight: closeness }],
    };
  });
  return {
    answers,
    nothing:
      answers.length > 0
        ? null
        : `No place is known within ${nearestToPointMeters / 1000} km of these coordinates.`,
  };
}
