// Reads the words around a name that put something beside it: near, 30 km east of, outskirts, western, between, on the border.
import { aroundPhrase } from "./around-phrase";
import { facilityPhrase } from "./facility-phrase";
import { betweenPhrase, borderPhrase, roadPhrase } from "./border-phrase";
import { offsetPhrase } from "./offset-phrase";
import { partPhrase, unnamedPhrase } from "./part-phrase";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import type { PlacedName } from "./relative-phrase";

/** The relative place told around name `i` of the text, or null when the name stands for itself. Geometry by @turf/turf. */
export function findRelativePlace(
  text: TokenText,
  names: readonly PlacedName[],
  i: number,
): RelativePlace | null {
  const name = names[i];
  if (name === undefined || name.place === null || name.place.point === null) return null;
  const placed = { span: name.span, place: name.place, at: name.place.point };
  return (
    borderPhrase(text, names, i) ??
    betweenPhrase(text, names, i) ??
    roadPhrase(text, names, i) ??
    offsetPhrase(text, placed) ??
    aroundPhrase(text, placed) ??
    partPhrase(text, placed) ??
    unnamedPhrase(text, placed, name.span.first, null) ??
    facilityPhrase(text, placed)
  );
}
