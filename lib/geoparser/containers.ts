// "Al-Qaim, Iraq": the places that stand beside a name across a comma, and which place may hold which.
import type { NameHit } from "../gazetteer/place-index";
import type { Place } from "../gazetteer/place";
import { fold } from "../text/fold";
import { abbreviatedPlaces } from "./languages/en/abbreviations";
import type { EvidenceInput, NameProposal } from "./name-evidence";
import { isCapital } from "./name-spans";
import type { TokenText } from "./read-tokens";

/** The words from one token to another, as they stand. */
export const queryText = (text: TokenText, first: number, last: number): string =>
  text.text.slice(text.tokens[first]?.start ?? 0, text.tokens[last]?.end ?? 0);

/** The name after the comma, as token indexes; null when none follows. */
function nameAfterComma(text: TokenText, last: number): { first: number; last: number } | null {
  const comma = text.tokens[last + 1];
  const next = text.tokens[last + 2];
  if (comma?.text !== "," || next === undefined || next.lineBefore || !isCapital(text, last + 2)) return null;
  let end = last + 2;
  while (isCapital(text, end + 1) && text.tokens[end + 1]?.lineBefore === false && end < last + 5) end++;
  return { first: last + 2, last: end };
}

const noHits: readonly NameHit[] = [];

/** Hits of the place named right after the comma that may hold this one; longest reading first. */
export function containersAfter(input: EvidenceInput, last: number): readonly NameHit[] {
  const range = nameAfterComma(input.text, last);
  if (range === null) return noHits;
  for (let end = range.last; end >= range.first; end--) {
    const raw = queryText(input.text, range.first, end);
    const short = abbreviatedPlaces.get(raw) ?? abbreviatedPlaces.get(raw.replace(/\.$/u, ""));
    const hits = input.answerTo(short?.name ?? raw).divisions;
    if (hits.length > 0)
      return short && short.country !== ""
        ? hits.filter((hit) => hit.place.countryCode === short.country)
        : hits;
  }
  return noHits;
}

/** True where `inner` may lie inside `outer` as far as the gazetteer's own words tell. */
export function mayContain(outer: Place, inner: Place): boolean {
  if (outer.countryCode !== inner.countryCode || outer.id === inner.id) return false;
  if (outer.kind === "country") return outer.countryCode !== null && inner.kind !== "country";
  if (inner.parentId === outer.id) return true;
  if (outer.kind === "governorate")
    return inner.admin1Name !== null && divisionNumber(inner.admin1Name) === divisionNumber(outer.name);
  return false;
}

/** By name as it stands, the number of the division it names: there are as many as the gazetteer has governorates. */
const divisionNumbers = new Map<string, number>();
/** The same by name without what kind of division it is. */
const bareDivisions = new Map<string, number>();

/** "Deir ez-Zor Governorate" and "Deir ez-Zor" are one division: two names with one number. */
export function divisionNumber(name: string): number {
  const known = divisionNumbers.get(name);
  if (known !== undefined) return known;
  const bare = fold(name).replace(/ (?:governorate|province|state|region|oblast|district)$/u, "");
  const number = bareDivisions.get(bare) ?? bareDivisions.size;
  bareDivisions.set(bare, number);
  divisionNumbers.set(name, number);
  return number;
}

const noPlaces: readonly Place[] = [];

/** Places a mention may hold that stand right before it and its comma; [] when none. */
export function contentsOf(input: EvidenceInput, proposal: NameProposal): readonly Place[] {
  const { text } = input;
  const { first } = proposal.span;
  if (
    proposal.demonymOf !== null ||
    text.tokens[first - 1]?.text !== "," ||
    text.tokens[first]?.lineBefore === true ||
    !isCapital(text, first - 2)
  )
    return noPlaces;
  for (let start = Math.max(0, first - 5); start <= first - 2; start++) {
    if (!isCapital(text, start)) continue;
    const hits = input.answerTo(queryText(text, start, first - 2)).strong;
    if (hits.length > 0) return hits.map((hit) => hit.place);
  }
  return noPlaces;
}

/** Places named after a comma behind a mention; [] when none. */
export function containersOf(input: EvidenceInput, proposal: NameProposal): readonly Place[] {
  if (proposal.demonymOf !== null) return noPlaces;
  const outer = containersAfter(input, proposal.span.last);
  if (outer.length === 0) return noPlaces;
  return outer.some(({ place }) => proposal.hits.some((hit) => mayContain(place, hit.place)))
    ? outer.map((hit) => hit.place)
    : noPlaces;
}
