// What stands for "the object in OpenStreetMap" in answers to clients that want one.
import type { Place } from "../../gazetteer/place";
import { numberOfPlaceId, placeIdOfNumber } from "./place-number";

export type OsmType = "node" | "way" | "relation";
export type OsmReference = { readonly type: OsmType; readonly id: number };

const types: Readonly<Record<string, OsmType>> = { n: "node", w: "way", r: "relation" };

/**
 * The object a place was read from or is known to be, where we know it: "node/123", "n123" and "N123" are read. Else a node with
 * our own number below zero, which no object of OpenStreetMap has: a client that needs a number gets one that names no stranger.
 */
export function osmReference(place: {
  readonly id: string;
  readonly externalIds?: Place["externalIds"];
}): OsmReference {
  const told = /^(n|w|r)[a-z]*\/?(\d{1,15})$/i.exec(place.externalIds?.osm ?? "");
  const type = types[told?.[1]?.toLowerCase() ?? ""];
  if (type !== undefined && told?.[2] !== undefined) return { type, id: Number(told[2]) };
  return { type: "node", id: -numberOfPlaceId(place.id) };
}

/** Our id in a reference such as "N-12345" that `osmReference` gave; null for any other. */
export function placeIdOfReference(reference: string): string | null {
  const number = /^[nwr]-(\d{1,11})$/i.exec(reference.trim())?.[1];
  return number === undefined ? null : placeIdOfNumber(Number(number));
}
