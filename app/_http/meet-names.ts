// Names to ranked places, for one query or a batch: few questions to the index, however many names.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { distanceMeters } from "../../lib/geo/distance";
import type { PlaceKind } from "../../lib/gazetteer/place";
import { postgresPlaceIndex } from "../../lib/gazetteer/store";
import type { RankedPlace } from "../../lib/geocoder/ranked-place";
import { searchAllAndTell } from "../../lib/geocoder/search";
import { meetCoordinates, type MetAnswer, type MetPlace } from "./place-answers";

/** One checked query. */
export type AskedName = {
  readonly q: string;
  readonly country: string | null;
  readonly near: LonLat | null;
  readonly kinds: readonly PlaceKind[];
  readonly bbox: LonLatBox | null;
  /** Where the other places of the same text lie. */
  readonly others?: readonly LonLat[];
};

/** Names per call of the index: one batch must not hold up everybody else's keystrokes. */
const namesPerCall = 100;

/** What was found for each query, in the order asked; at most `limit` places each. */
export async function meetNames(asked: readonly AskedName[], limit: number): Promise<MetAnswer[]> {
  const answers: MetAnswer[] = [];
  for (let at = 0; at < asked.length; at += namesPerCall)
    answers.push(...(await meetSome(asked.slice(at, at + namesPerCall), limit)));
  return answers;
}

async function meetSome(asked: readonly AskedName[], limit: number): Promise<MetAnswer[]> {
  const typed = await Promise.all(asked.map(({ q, kinds }) => meetCoordinates(q, { limit, kinds })));
  const names = asked.filter((_, at) => typed[at] === null);
  const found = await searchAllAndTell(
    names.map(({ q, ...hints }) => ({ text: q, ...hints })),
    { index: postgresPlaceIndex(), limit },
  );
  const answers = new Map(names.map((query, at) => [query, found[at]]));
  return asked.map((query, at): MetAnswer => {
    const around = typed[at] ?? null;
    if (around !== null) return around;
    const answer = answers.get(query);
    return {
      query: query.q,
      point: null,
      notFound: answer?.nothing ?? `No place called “${query.q}” is known.`,
      met: (answer?.answers ?? []).map((ranked) => metPlaceOf(ranked, query.near)),
    };
  });
}

function metPlaceOf(
  { place, tier, matchedName, score, evidence }: RankedPlace,
  near: LonLat | null,
): MetPlace {
  return {
    place,
    match: {
      matchedName,
      how: tier,
      score,
      evidence: evidence.map(({ text, weight }) => ({ text, weight })),
      distanceMeters:
        near === null || place.point === null ? null : Math.round(distanceMeters(near, place.point)),
    },
  };
}
