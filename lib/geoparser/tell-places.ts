// Where the text itself puts names: those no gazetteer knows, and those whose likeliest place lies elsewhere than it says.
import { distanceMeters } from "../geo/distance";
import { isRomanised } from "../gazetteer/romanised-countries";
import { heldGround, isOnlyAlike } from "./holding-phrase";
import { insidePhrase } from "./inside-phrase";
import type { MentionKind, RelativePlace } from "./reading";
import type { TokenText } from "./read-tokens";
import type { PlacedName } from "./relative-phrase";
import type { Resolved } from "./resolve";

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
    if (chosen?.point == null || !isHeard(chosen) || sure.length < leastCompany) continue;
    if ((placed[i]?.place?.prominence ?? 0) >= knownAnywhere) continue;
    if (sure.some((other) => isNear(chosen, other))) continue;
    takeBack(i, `${chosen.name} only sounds alike and lies far from everything else that is named.`);
  }
  const inside = drafts.map(({ kind, resolved }, i) => {
    if (kind !== "literal") return null;
    const told = insidePhrase(text, placed, i);
    if (resolved.resolution.kind === "unresolved") return told;
    if (told === null || !contradicts(resolved, told)) return null;
    takeBack(i, `No place of this name lies where the text puts it. ${told.explanation}`);
    return told;
  });
  const held = heldGround(text, placed);
  return drafts.map(({ kind }, i) => (kind === "literal" ? (held.get(i) ?? inside[i] ?? null) : null));
}

type Chosen = Resolved["candidates"][number];

/** Places that a text surely names, before one that only sounds alike must lie near some of them. */
const leastCompany = 3;
const companyMeters = 1_500_000;

/** Found by its sound or a slip of the pen, not by its spelling. */
const isHeard = ({ tier }: Chosen): boolean =>
  tier === "key" || tier === "loose" || tier === "edit" || tier === "trigram";
/** A place so well known is meant from anywhere, however it is spelled. */
const knownAnywhere = 0.6;

const isNear = (one: Chosen, other: Chosen): boolean =>
  one.countryCode === other.countryCode ||
  (one.point !== null && other.point !== null && distanceMeters(one.point, other.point) < companyMeters);

function chosenOf({ candidates, resolution }: Resolved): Chosen | undefined {
  return resolution.kind === "resolved" ? candidates[resolution.candidate] : undefined;
}

/** How far from where the text puts it a place may lie and still be meant. */
const slackMeters = 60_000;

/**
 * True where the place chosen lies elsewhere than the text says. Spelled exactly so in a country whose names are Latin it may
 * be meant all the same, and the comma after a country or province may part the names of a list.
 */
function contradicts(resolved: Resolved, { point, radiusMeters }: RelativePlace): boolean {
  const chosen = chosenOf(resolved);
  if (chosen?.point == null || chosen.placeKind === "country" || chosen.placeKind === "governorate")
    return false;
  const isWritten = chosen.tier === "exact" || chosen.tier === "curated";
  if (isWritten && !isRomanised(chosen.countryCode)) return false;
  return distanceMeters(chosen.point, point) > radiusMeters + (chosen.radiusMeters ?? 0) + slackMeters;
}

/** The place chosen is not meant: its candidates stay for people to see. */
function notThere({ candidates }: Resolved, detail: string): Resolved {
  return { candidates, resolution: { kind: "unresolved", reason: "unknown_place", detail }, place: null };
}
