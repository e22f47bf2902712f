// A mention and the kind of event -> the Location it gives the event.
import type { Mention, Reading } from "../../geoparser/reading";
import type { EventDraft } from "../draft";
import { kindGroupOf, type EventKind } from "../event-kind";
import type { LocationRole } from "../location";
import { chosenOf, type PlaceHere } from "./place-here";

export type EventPlace = EventDraft["places"][number];

/** The Location a mention gives an event of this kind. Unresolved mentions keep their words and have no point. */
export function placeOfEvent(
  text: string,
  reading: Reading,
  here: PlaceHere,
  kind: EventKind,
  explanation: string | null,
): EventPlace {
  const mention = reading.mentions[here.mention];
  const group = kindGroupOf[kind];
  const scene: LocationRole = group === "strike" ? "struck" : "attacked";
  const role: LocationRole =
    here.role === "launched_from"
      ? "launched_from"
      : here.role === "statement_made"
        ? "statement_made"
        : scene;
  if (mention === undefined) {
    return {
      role,
      basis: "named_place",
      placeId: null,
      label: text.slice(here.span.start, here.span.end),
      point: null,
      radiusMeters: null,
      precision: "unknown",
      area: null,
      explanation: explanation ?? "No gazetteer at hand knows this name.",
      mention: null,
      span: here.span,
    };
  }
  const chosen = chosenOf(mention);
  const { relative } = mention;
  const words = [
    explanation,
    relative?.explanation ?? null,
    mention.resolution.kind === "unresolved"
      ? `"${mention.name}" has no sure place: ${mention.resolution.detail}`
      : null,
  ].filter((part) => part !== null);
  return {
    role,
    basis: explanation === null ? "named_place" : "inferred",
    placeId: chosen?.placeId ?? null,
    label: relative === null ? (chosen?.name ?? mention.name) : labelOf(text, mention),
    point: relative?.point ?? chosen?.point ?? null,
    radiusMeters: relative?.radiusMeters ?? chosen?.radiusMeters ?? null,
    precision: relative?.precision ?? chosen?.precision ?? "unknown",
    area: relative?.area ?? null,
    explanation: words.length === 0 ? null : words.join(" "),
    mention: here.mention,
    span: here.span,
  };
}

// "a base in western Iraq" keeps its words; a known name inside them takes the preferred spelling ("near Boukamal" -> "near Abu Kamal").
function labelOf(text: string, mention: Mention): string {
  const { relative } = mention;
  const chosen = chosenOf(mention);
  if (relative === null) return mention.name;
  const words = text.slice(relative.span.start, relative.span.end).replace(/\s+/g, " ");
  return chosen === null || relative.relation === "part_of"
    ? words
    : words.replace(mention.name, chosen.name);
}
