// What no source says about an event, written out: a blank could be read as nought.
import type { ClaimField } from "../claim";
import type { EventSummary } from "../event-view";

const harm: readonly ClaimField[] = ["killed", "injured", "casualties", "missing"];
const sharp = new Set(["instant", "hour"]);

/** Sentences for people, in a steady order; empty where everything is told. */
export function listNotKnown(
  summary: Pick<EventSummary, "when" | "locations">,
  event: { readonly actor: string | null },
  claims: readonly { readonly field: ClaimField }[],
): string[] {
  const said = new Set(claims.map((claim) => claim.field));
  const scenes = summary.locations.filter(
    (location) => location.role === "struck" || location.role === "attacked",
  );
  return [
    summary.when.firstDay === null
      ? "No source gives the day."
      : sharp.has(summary.when.precision)
        ? null
        : "No source gives the hour.",
    scenes.length === 0
      ? "No source names where it happened."
      : scenes.every((location) => location.radiusMeters === null || location.radiusMeters > 1_000)
        ? "No source gives the exact spot."
        : null,
    event.actor === null ? "No source here names who did it." : null,
    harm.some((field) => said.has(field)) ? null : "No source here says whether anyone was killed or hurt.",
  ].filter((sentence) => sentence !== null);
}
