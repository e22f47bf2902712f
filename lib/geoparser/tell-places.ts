// Where the text itself puts names: those no gazetteer knows, and those whose likeliest place lies elsewhere than it says.
import { distanceMeters } from "../geo/distance";
import { isRomanised } from "../gazetteer/romanised-countries";
import { heldGround, isOnlyAlike } from "./holding-phrase";
import { insidePhrase } from "./inside-phrase";
import type { MentionKind, RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import type { PlacedName } from "./relative-phrase";
import type { Resolved } from "./resolve";
import { isNamesake, sitePhrase } from "./site-phrase";

type Draft = { readonly kind: MentionKind; readonly resolved: Resolved };

/**
 * Per name the relative place the text gives it, or null where it has a place of its own or none is told. Takes back, in
 * `drafts` and `placed`, what was resolved against the text's own words.
 */
export function tellPlaces<D extends Draft>(
  text: TokenText,
  drafts: D[],
  placed: PlacedName[],
): (RelativePlace | null)[] {
  const takeBack = (i: number, why: string): void => {
    const draft = drafts[i];
    const name = placed[i];
    if (draft === undefined || name === undefined) return;
    drafts[i] = { ...draft, resolved: notThere(draft.resolved, why) };
    placed[i] = { span: name.span, place: null };
  };
  for (const [i, { resolved }] of drafts.entries()) {
    const name = placed[i];
    const chosen = chosenOf(resolved);
    if (name === undefined || chosen === undefined) continue;
    if (isOnlyAlike(text, name, chosen.tier, chosen.matchedName))
      takeBack(
        i,
        `The words name a stretch of land; ${chosen.name} is a ${chosen.placeKind} that sounds alike.`,
      );
  }
  const sure = drafts.flatMap(({ resolved }) => {
    const chosen = chosenOf(resolved);
    return chosen?.point != null && !isHeard(chosen) ? [chosen] : [];
  });
  for (const [i, { resolved }] of drafts.entries()) {
    const chosen = chosenOf(resolved);
    if (chosen?.point == null) continue;
    const heard = isHeard(chosen);
    if ((placed[i]?.place?.prominence ?? 0) >= knownAnywhere || !isAstray(chosen, sure)) continue;
    takeBack(
      i,
      `${chosen.name} only ${heard ? "sounds alike" : "bears the name"} and lies far from everything else that is named.`,
    );
  }
  const inside = drafts.map(({ kind, resolved }, i) => {
    if (kind !== "literal") return null;
    if (resolved.resolution.kind === "unresolved") return insidePhrase(text, placed, i);
    const chosen = contestable(resolved);
    const told = chosen === null ? null : insidePhrase(text, placed, i);
    if (chosen === null || told === null || !contradicts(chosen, told)) return null;
    takeBack(i, `No place of this name lies where the text puts it. ${told.explanation}`);
    return told;
  });
  const held = heldGround(text, placed);
  const isSure = drafts.map(({ kind, resolved }) => {
    const chosen = kind === "literal" ? chosenOf(resolved) : undefined;
    return chosen !== undefined && !isHeard(chosen);
  });
  return drafts.map(({ kind, resolved }, i) => {
    if (kind !== "literal") return null;
    const told = held.get(i) ?? inside[i] ?? null;
    const chosen = chosenOf(resolved);
    const name = placed[i];
    const mayBeSite = chosen === undefined || (name !== undefined && isNamesake(text, name, isHeard(chosen)));
    if (told !== null || !mayBeSite) return told;
    const site = sitePhrase(text, placed, isSure, i);
    if (site === null || chosen === undefined) return site;
    if (chosen.point !== null && distanceMeters(chosen.point, site.point) <= site.radiusMeters + siteMeters)
      return null;
    takeBack(i, `No place of this name lies where the text puts it. ${site.explanation}`);
    return site;
  });
}

type Chosen = Resolved["candidates"][number];

/** Other places that a text surely names, before one that sounds alike or is little known must lie near some of them. */
const leastCompany = 3;
const companyMeters = 1_500_000;

/** Found by its sound or a slip of the pen, not by its spelling. */
const isHeard = ({ tier }: Chosen): boolean =>
  tier === "key" || tier === "loose" || tier === "edit" || tier === "trigram";
/** A place so well known is meant from anywhere, however it is spelled. */
const knownAnywhere = 0.6;

/** True where so many other places are named, and all lie in other countries and far away. */
function isAstray(chosen: Chosen, sure: readonly Chosen[]): boolean {
  const others = new Set<string>();
  for (const other of sure) {
    if (other.placeId === chosen.placeId) continue;
    if (isNear(chosen, other)) return false;
    others.add(other.placeId);
  }
  return others.size >= leastCompany;
}

const isNear = (one: Chosen, other: Chosen): boolean =>
  one.countryCode === other.countryCode ||
  (one.point !== null && other.point !== null && distanceMeters(one.point, other.point) < companyMeters);

function chosenOf({ candidates, resolution }: Resolved): Chosen | undefined {
  return resolution.kind === "resolved" ? candidates[resolution.candidate] : undefined;
}

/** How far from where the text puts it a place may lie and still be meant. */
const slackMeters = 60_000;

/**
 * The place chosen, where the words beside it may speak against it. Spelled exactly so in a country whose names are Latin it may
 * be meant all the same, and the comma after a country or province may part the names of a list.
 */
function contestable(resolved: Resolved): Chosen | null {
  const chosen = chosenOf(resolved);
  if (chosen?.point == null || chosen.placeKind === "country" || chosen.placeKind === "governorate")
    return null;
  const isWritten = chosen.tier === "exact" || chosen.tier === "curated";
  return isWritten && !isRomanised(chosen.countryCode) ? null : chosen;
}

/** True where the place chosen lies elsewhere than the text says. */
function contradicts(chosen: Chosen, { point, radiusMeters }: RelativePlace): boolean {
  if (chosen.point === null) return false;
  return distanceMeters(chosen.point, point) > radiusMeters + (chosen.radiusMeters ?? 0) + slackMeters;
}

/** A quarter of a town may lie so far beyond what the gazetteer holds for the town. */
const siteMeters = 5_000;

/** The place chosen is not meant: its candidates stay for people to see. */
function notThere({ candidates }: Resolved, detail: string): Resolved {
  return { candidates, resolution: { kind: "unresolved", reason: "unknown_place", detail }, place: null };
}
