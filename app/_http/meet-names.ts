// Names to ranked places, for one query or a batch: few questions to the index, however many names.
import type { LonLat, LonLatBox } from "../../lib/geo/coordinates";
import { boxHolds, distanceMeters } from "../../lib/geo/distance";
import type { PlaceKind } from "../../lib/gazetteer/place";
import { postgresPlaceIndex } from "../../lib/gazetteer/store";
import type { RankedPlace } from "../../lib/geocoder/ranked-place";
import { searchAll } from "../../lib/geocoder/search";
import { meetCoordinates, type MetAnswer, type MetPlace } from "./place-answers";

/** One checked query. */
export type AskedName = {
  readonly q: string;
  readonly country: string | null;
  readonly near: LonLat | null;
  readonly kinds: readonly PlaceKind[];
  readonly bbox: LonLatBox | null;
};

/** Names per call of the index: one batch must not hold up everybody else's keystrokes. */
const namesPerCall = 100;
/** A box leaves out what lies outside it, so more is asked for than is wanted. */
const askedForBox = 50;

/** What was found for each query, in the order asked; at most `limit` places each. */
export async function meetNames(asked: readonly AskedName[], limit: number): Promise<MetAnswer[]> {
  const answers = new Map<AskedName, MetAnswer>();
  const groups = new Map<string, AskedName[]>();
  for (const query of asked) {
    const typed = await meetCoordinates(query.q, { limit, kinds: query.kinds });
    if (typed !== null) {
      answers.set(query, typed);
      continue;
    }
    // What is asked with the same hints is asked together.
    const hints = JSON.stringify([query.near, query.kinds, query.bbox]);
    groups.set(hints, [...(groups.get(hints) ?? []), query]);
  }
  for (const group of groups.values())
    for (let at = 0; at < group.length; at += namesPerCall)
      for (const [query, ranked] of await rank(group.slice(at, at + namesPerCall), limit))
        answers.set(query, {
          query: query.q,
          point: null,
          notFound: notFoundInWords(query),
          met: ranked.map((answer) => metPlaceOf(answer, query.near)),
        });
  return asked.flatMap((query) => answers.get(query) ?? []);
}

async function rank(group: readonly AskedName[], limit: number): Promise<[AskedName, RankedPlace[]][]> {
  const [first] = group;
  if (first === undefined) return [];
  const { near, kinds, bbox } = first;
  const found = await searchAll(
    group.map(({ q, country }) => ({ text: q, country })),
    {
      index: postgresPlaceIndex(),
      near,
      ...(kinds.length === 0 ? {} : { kinds }),
      limit: bbox === null ? limit : askedForBox,
    },
  );
  return group.map((query, at) => [
    query,
    (found[at] ?? [])
      .filter(({ place }) => bbox === null || (place.point !== null && boxHolds(bbox, place.point)))
      .slice(0, limit),
  ]);
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

function notFoundInWords({ q, country, kinds, bbox }: AskedName): string {
  const within = [
    country === null ? "" : ` in ${country}`,
    kinds.length === 0 ? "" : ` of the kinds ${kinds.join(", ")}`,
    bbox === null ? "" : " in the box",
  ].join("");
  const tried = "Tried the spellings listed here letter by letter, then their sound, then one slip";
  return country === null
    ? `No place called “${q}”${within} is known. ${tried}; with a country named, the search is wider.`
    : `No place called “${q}”${within} is known. ${tried}, then names that share most letters.`;
}
