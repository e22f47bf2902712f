// A stretch of land no gazetteer knows is where the places lie that the text puts in it: "Kansafra and Sfuhen in Jabal al-Zawiyah".
import type { LonLat } from "../geo/coordinates";
import { fold } from "../text/fold";
import { listJoins } from "./list-neighbour";
import type { RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import { aroundShape } from "./relative-geometry";
import { lowerAt, phraseOf, type PlacedName } from "./relative-phrase";

/** Words that open the name of a stretch of land, Arabic, Persian, Hebrew: mountain, plain, valley, desert, hills. */
const landOpeners = new Set(
  "jabal jebel djebel jabel gebel sahl wadi wady ouadi badiyat badiya badia dasht emek ramat har".split(" "),
);
/** Words that close one in English. */
const landHeads = new Set(
  "mountain mountains mount hills valley plain plains plateau heights panhandle desert steppe region marshes highlands delta peninsula".split(
    " ",
  ),
);

/** True for names whose own words say mountain, plain, valley: a village that sounds like one is another place. */
function namesLand(text: TokenText, { span }: Pick<PlacedName, "span">): boolean {
  if (span.first === span.last)
    return landHeads.has(lowerAt(text, span.last + 1)) && lowerAt(text, span.last + 1) !== "region";
  return landOpeners.has(lowerAt(text, span.first)) || landHeads.has(lowerAt(text, span.last));
}

/**
 * True where the words name land and the place is a settlement whose own name says no such thing, or says it and sounds
 * alike only when every doubtful consonant is let pass.
 */
export function isOnlyAlike(text: TokenText, name: PlacedName, tier: string, matchedName: string): boolean {
  if (tier === "exact" || tier === "curated" || tier === "article" || !namesLand(text, name)) return false;
  const kind = name.place?.kind;
  if (kind !== "village" && kind !== "town" && kind !== "neighbourhood") return false;
  return tier !== "key" || !landOpeners.has(fold(matchedName).split(" ")[0] ?? "");
}

/**
 * The ground of each stretch of land (index of its name -> relative place) whose place is not known, from the places named
 * as lying in it: their middle, as far as the furthest of them and 15 km. The same name elsewhere in the text is the same ground.
 */
export function heldGround(text: TokenText, names: readonly PlacedName[]): Map<number, RelativePlace> {
  const held = new Map<string, { points: LonLat[]; labels: string[] }>();
  const key = ({ span }: PlacedName): string => span.asked.worldwide.keys.fold;
  for (const [i, name] of names.entries()) {
    if (name.place !== null || !namesLand(text, name)) continue;
    const known = held.get(key(name)) ?? { points: [], labels: [] };
    for (const { place } of contentsOf(text, names, i)) {
      if (place?.point == null) continue;
      known.points.push(place.point);
      known.labels.push(place.name);
    }
    if (known.points.length > 0) held.set(key(name), known);
  }
  const grounds = new Map<number, RelativePlace>();
  if (held.size === 0) return grounds;
  for (const [i, name] of names.entries()) {
    const known = name.place === null ? held.get(key(name)) : undefined;
    if (known === undefined) continue;
    const labels = [...new Set(known.labels)].join(", ");
    grounds.set(
      i,
      phraseOf(
        text,
        "near",
        name.span.first,
        name.span.last,
        aroundShape(known.points),
        `The gazetteer does not know it; the text puts ${labels} in it: as far as they lie apart, and 15 km.`,
      ),
    );
  }
  return grounds;
}

const links =
  /^(?:(?:, )?(?:all|both)(?: (?:two|three|four|five|six|of (?:them|which|these)))? )?(?:in|of|on) (?:the )?$|^, (?:an?|another) (?:[a-z-]+ ){0,2}(?:village|town|hamlet|settlement) (?:in|of|on) (?:the )?$/u;

/** The names right before name `i` that the words between put in it, and their fellows in the list. */
function contentsOf(text: TokenText, names: readonly PlacedName[], i: number): readonly PlacedName[] {
  const contents: PlacedName[] = [];
  let right = names[i]?.span;
  for (let j = i - 1; j >= 0 && right !== undefined; j--) {
    const name = names[j];
    if (name === undefined) break;
    const words: string[] = [];
    for (let k = name.span.last + 1; k < right.first; k++) {
      if (text.tokens[k]?.lineBefore === true) return contents;
      words.push(lowerAt(text, k));
    }
    const isLinked =
      j === i - 1
        ? links.test(`${words.join(" ")} `)
        : words.length < 4 && words.length > 0 && words.every((word) => listJoins.has(word));
    if (!isLinked) break;
    if (name.place !== null && name.place.kind !== "country" && name.place.kind !== "governorate")
      contents.push(name);
    right = name.span;
  }
  return contents;
}
