// Which of a reading's mentions in a stretch are places of an event, and which only say where the finer ones lie.
import type { Mention, Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import { chosenOf, rankOf, type PlaceHere } from "./place-here";
import { roleOfMention } from "./role-of-mention";

/** Literal mentions inside `within`, each with its role. Of two that one stretch of words places ("the border between X and Y") the first. */
export function listPlaces(text: string, within: Span, reading: Reading): PlaceHere[] {
  const found: PlaceHere[] = [];
  const placedBy = new Set<string>();
  reading.mentions.forEach((mention, index) => {
    if (mention.kind !== "literal" || mention.start < within.start || mention.end > within.end) return;
    if (mention.relative !== null) {
      const { start, end } = mention.relative.span;
      if (placedBy.has(`${start} ${end}`)) return;
      placedBy.add(`${start} ${end}`);
    }
    found.push({
      mention: index,
      span: { start: mention.start, end: mention.end },
      role: roleOfMention(text, within, mention),
    });
  });
  return found;
}

/** Drops what only says where the finer places lie: countries beside anything finer, governorates and regions beside known towns. */
export function dropContainers(places: readonly PlaceHere[], reading: Reading): PlaceHere[] {
  const scenes = places.filter((place) => place.role === "scene");
  const known = scenes
    .map((place) => reading.mentions[place.mention])
    .filter((mention) => mention !== undefined && chosenOf(mention) !== null);
  const finest = Math.max(-1, ...known.map((mention) => (mention === undefined ? -1 : rankOf(mention))));
  return places.filter((place) => {
    if (place.role !== "scene") return true;
    const mention = reading.mentions[place.mention];
    if (mention === undefined) return place.mention < 0;
    const rank = rankOf(mention);
    return (
      !(rank === 0 && finest > 0) &&
      !(rank === 1 && finest > 1) &&
      !(rank === 2 && finest > 2 && isContainer(mention, known))
    );
  });
}

function isContainer(container: Mention, others: readonly (Mention | undefined)[]): boolean {
  const name = chosenOf(container)?.name ?? container.name;
  return others.some(
    (other) =>
      other !== undefined && other !== container && (chosenOf(other)?.hierarchy.includes(name) ?? false),
  );
}
