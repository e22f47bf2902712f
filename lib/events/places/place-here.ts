// A mention that may be a place of an event, and what the reading knows of it.
import type { Mention } from "../../geoparser/reading";
import type { Span } from "../../text/span";

/** A mention that may be a place of an event, with what the words round it say of its role. `mention` -1: a name the reading does not hold. */
export type PlaceHere = {
  readonly mention: number;
  readonly span: Span;
  readonly role: "scene" | "launched_from" | "statement_made" | "aside";
};

/** 0 country · 1 governorate, region, sea · 2 district · 3 town and finer; names the gazetteer does not know count as fine. */
export function rankOf(mention: Mention): number {
  if (
    mention.relative !== null &&
    (mention.relative.precision === "region" || mention.relative.precision === "country")
  )
    return 1;
  const kind = chosenOf(mention)?.placeKind ?? null;
  if (kind === null) return 3;
  if (kind === "country") return 0;
  if (kind === "governorate" || kind === "region" || kind === "sea" || kind === "strait" || kind === "river")
    return 1;
  return kind === "district" ? 2 : 3;
}

/** The chosen candidate of a mention, or null. */
export function chosenOf(mention: Mention): Mention["candidates"][number] | null {
  return mention.resolution.kind === "resolved"
    ? (mention.candidates[mention.resolution.candidate] ?? null)
    : null;
}
