// What the tools ask our API: events inside a shape, and the named places around a spot.
import { useEffect, useState } from "react";
import type { LonLat } from "../../../lib/geo/coordinates";
import type { ListedEvent } from "../ask-for-events";
import { useAskAgain } from "../use-ask-again";

type Found = { readonly total: number; readonly events: readonly ListedEvent[] };

/** Answer of POST /api/v1/events/within. */
export type WithinAnswer = { readonly certain: Found; readonly possible: Found };

export type Shape =
  { readonly polygon: GeoJSON.Polygon } | { readonly circle: LonLat & { radiusMeters: number } };

/** A named place near a spot: the way from the place to the spot. */
export type PlaceNear = {
  /** In the language asked for, where it is known in it. */
  readonly name: string;
  readonly href: string;
  readonly distanceMeters: number;
  readonly bearingDegrees: number;
};

export type Asked<Answer> =
  | { readonly kind: "waiting" }
  /** It is asked again by itself, and at once by `again`. */
  | { readonly kind: "failed"; readonly again: () => void }
  | { readonly kind: "answered"; readonly answer: Answer };

/** Asks again whenever `question` changes, and while it fails; an answer that comes too late is dropped. Null asks nothing. */
export function useAnswer<Answer>(
  question: string | null,
  ask: (question: string, signal: AbortSignal) => Promise<Answer>,
): Asked<Answer> {
  const [answered, setAnswered] = useState<{ question: string; answer: Answer | null } | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (question === null) return;
    const leaving = new AbortController();
    ask(question, leaving.signal).then(
      (answer) => setAnswered({ question, answer }),
      () => {
        if (!leaving.signal.aborted) setAnswered({ question, answer: null });
      },
    );
    return () => leaving.abort();
  }, [question, ask, turn]);
  const known = answered?.question === question ? answered : null;
  const again = (): void => setTurn((before) => before + 1);
  useAskAgain(known?.answer === null, again);
  if (known === null) return { kind: "waiting" };
  return known.answer === null ? { kind: "failed", again } : { kind: "answered", answer: known.answer };
}

/**
 * The revision of the data, the filter's query and the shape as JSON, a line each: one string, so that equal questions are
 * equal, and asked again when there are new events.
 */
export function questionWithin(revision: string, filterQuery: string, shape: Shape): string {
  return `${revision}\n${filterQuery}\n${JSON.stringify(shape)}`;
}

export async function askWithin(question: string, signal: AbortSignal): Promise<WithinAnswer> {
  const [, query = "", shape = ""] = question.split("\n");
  const response = await fetch(`/api/v1/events/within${query === "" ? "" : `?${query}`}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: shape,
    signal,
  });
  if (!response.ok) throw new Error(`/api/v1/events/within answered ${response.status}.`);
  // Our own route, whose type this is.
  const answer: WithinAnswer = await response.json();
  return answer;
}

type ReverseAnswer = {
  features: {
    properties: {
      place: { slug: string; name: string; localName?: string };
      match: { distanceMeters: number | null; bearingDegrees?: number | null };
    };
  }[];
};

/** `question` is "lat,lon" and the language of names behind another comma. Nearest first. */
export async function askNear(question: string, signal: AbortSignal): Promise<PlaceNear[]> {
  const [lat = "", lon = "", lang = ""] = question.split(",");
  const response = await fetch(`/api/v1/reverse?lat=${lat}&lon=${lon}&limit=3&lang=${lang}`, { signal });
  if (!response.ok) throw new Error(`/api/v1/reverse answered ${response.status}.`);
  const answer: ReverseAnswer = await response.json();
  return answer.features.flatMap(({ properties: { place, match } }) =>
    match.distanceMeters === null
      ? []
      : [
          {
            name: place.localName ?? place.name,
            href: `/places/${encodeURIComponent(place.slug)}`,
            distanceMeters: match.distanceMeters,
            bearingDegrees: match.bearingDegrees ?? 0,
          },
        ],
  );
}
