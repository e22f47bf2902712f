// Where a mention puts things on the map: its own place, or for a name no gazetteer knows where the text says it lies.
import type { LonLat } from "../geo/coordinates";
import { distanceMeters } from "../geo/distance";
import type { Mention, Reading } from "./reading";

export type PlaceTold = {
  readonly point: LonLat;
  readonly radiusMeters: number | null;
  /** 0..1; for what the text puts into another place that place's own, which it cannot exceed. */
  readonly confidence: number;
};

/** Null for what is unresolved and put nowhere, and for places without a point. */
export function placeTold(mention: Mention, { mentions }: Pick<Reading, "mentions">): PlaceTold | null {
  const { resolution, candidates, relative } = mention;
  if (resolution.kind === "resolved") {
    const chosen = candidates[resolution.candidate];
    if (chosen?.point == null) return null;
    return { point: chosen.point, radiusMeters: chosen.radiusMeters, confidence: resolution.confidence };
  }
  if (relative === null || resolution.reason === "not_a_location") return null;
  let confidence = 0;
  let held = 0;
  for (const { start, end, resolution: other, candidates: places } of mentions) {
    if (other.kind !== "resolved") continue;
    if (start < relative.span.end && relative.span.start < end)
      confidence = Math.max(confidence, other.confidence);
    const point = places[other.candidate]?.point ?? null;
    if (point !== null && distanceMeters(point, relative.point) <= relative.radiusMeters)
      held = Math.max(held, other.confidence);
  }
  // Ground that was made of the places in it is named alone: it is as sure as they are.
  if (confidence === 0) confidence = held;
  return { point: relative.point, radiusMeters: relative.radiusMeters, confidence };
}
