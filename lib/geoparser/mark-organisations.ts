// Which words name bodies, media, ships and weapons: names that may hold a place name and are none.
import type { OtherName } from "./reading";
import { knownOrganisations, localBodies } from "./languages/en/bodies";
import { mark } from "./languages/word-marks";
import { isCapital, type Chunk } from "./name-spans";
import type { TokenText } from "./read-tokens";

export type OrganisationMark = {
  readonly first: number;
  readonly last: number;
  readonly kind: OtherName["kind"];
  /** A police department, a school, a county court: the place name inside tells where it is. */
  readonly local: boolean;
  readonly reason: string;
};

const reachingHeads = new Set(
  "observatory force forces resistance coalition council organization organisation mission movement army committee command front union ministry department office university bank league association agency institute commission society state party network".split(
    " ",
  ),
);
const reaching = new Set(["for", "to", "in", "against", "on"]);
const frontHeads = new Set(
  "ministry department university bank council institute bureau office house church college school board ministry islamic committee union coalition".split(
    " ",
  ),
);

/** Organisations, media, ships and weapons by head word, known name, acronym in brackets or prefix. */
export function markOrganisations(text: TokenText, chunks: readonly Chunk[]): OrganisationMark[] {
  const marks: OrganisationMark[] = [];
  for (const chunk of chunks) addOrganisationsIn(marks, text, chunk);
  return marks;
}

function addOrganisationsIn(marks: OrganisationMark[], text: TokenText, chunk: Chunk): void {
  const { tokens } = text;
  let i = chunk.first;
  while (i <= chunk.last) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.is(mark.shipPrefix) && i < chunk.last && token.shape === "upper") {
      let last = i + 1;
      while (last < Math.min(chunk.last, i + 3) && tokens[last + 1]?.shape !== "lower") last += 1;
      marks.push({
        first: i,
        last,
        kind: "ship",
        local: false,
        reason: `"${token.text}" stands before the names of ships`,
      });
      i = last + 1;
      continue;
    }
    const known = knownLength(text, i, chunk.last);
    if (known > 0) {
      const isAgency = known === 1 && token.is(mark.media);
      marks.push({
        first: i,
        last: i + known - 1,
        kind: isAgency ? "media" : "organisation",
        local: false,
        reason: "a known organisation",
      });
      i += known;
      continue;
    }
    if (token.is(mark.media | mark.agency) && token.shape !== "lower")
      marks.push({
        first: i,
        last: i,
        kind: "media",
        local: false,
        reason: "a known news agency or broadcaster",
      });
    if (token.is(mark.weaponName) && isCapital(text, i) && chunk.first === chunk.last)
      marks.push({ first: i, last: i, kind: "weapon", local: false, reason: "a known type of weapon" });
    i++;
  }
  // Cut at possessives: "Iran's Revolutionary Guard Corps" is a body after an owner.
  let from = chunk.first;
  for (let j = chunk.first; j <= chunk.last; j++) {
    if (j < chunk.last && !(tokens[j]?.possessive === true && !localAfter(text, j, chunk.last))) continue;
    const body = headed(text, from, j, chunk);
    if (body !== null) marks.push(body);
    from = j + 1;
  }
}

function localAfter(text: TokenText, j: number, last: number): boolean {
  const own = text.tokens[j]?.lower ?? "";
  return j < last && (own === "sheriff" || own === "attorney" || own === "women" || own === "children");
}

function headed(text: TokenText, first: number, last: number, chunk: Chunk): OrganisationMark | null {
  const { tokens } = text;
  if (first === last) return null;
  let head = -1;
  for (let j = first; j <= last; j++) {
    if (!isCapital(text, j) || tokens[j]?.is(mark.organisationHead) !== true) continue;
    const lower = tokens[j]?.lower ?? "";
    if (j === first && !frontHeads.has(lower)) continue;
    if (lower === "united" && j < last) continue;
    // "the West Bank" is ground.
    if (lower === "bank" && tokens[j - 1]?.is(mark.direction) === true) continue;
    head = j;
  }
  // "Dover Air Force Base", "Boone County": ground, whatever stands inside.
  const lastToken = tokens[last];
  if (lastToken?.is(mark.placeHead) === true && !lastToken.is(mark.organisationHead)) return null;
  const acronym = acronymAfter(text, last);
  if (head < 0 && !(acronym && last > first)) return null;
  if (
    head >= 0 &&
    last === first + 1 &&
    tokens[first]?.is(mark.demonym) === true &&
    tokens[head]?.shape === "lower"
  )
    return null;
  let end = last;
  const next = tokens[last + 1];
  const headWord = tokens[head]?.lower ?? "";
  if (
    last === chunk.last &&
    next !== undefined &&
    !next.lineBefore &&
    next.shape === "lower" &&
    reaching.has(next.lower) &&
    reachingHeads.has(headWord)
  ) {
    let j = last + 2;
    while (
      j < tokens.length &&
      j - last <= 8 &&
      tokens[j]?.lineBefore === false &&
      (isCapital(text, j) ||
        tokens[j]?.lower === "and" ||
        tokens[j]?.lower === "the" ||
        tokens[j]?.lower === "in")
    ) {
      if (isCapital(text, j)) end = j;
      j++;
    }
  }
  const local = tokens.slice(first, last + 1).some(({ lower }) => localBodies.has(lower));
  const why =
    head >= 0
      ? `"${tokens[head]?.text ?? ""}" is the head of a body's name`
      : "its short form follows in brackets";
  const kind =
    head >= 0 &&
    /^(?:times|post|herald|tribune|news|press|journal|gazette|chronicle|daily|magazine|observer|telegraph|wire|tv|television|radio)$/u.test(
      headWord,
    )
      ? "media"
      : "organisation";
  return { first, last: end, kind, local, reason: why };
}

function knownLength(text: TokenText, i: number, last: number): number {
  if (text.tokens[i]?.is(mark.organisationOpener) !== true) return 0;
  let name = "";
  let best = 0;
  for (let j = i; j <= last && j < i + 5; j++) {
    const token = text.tokens[j];
    if (token === undefined) break;
    name += (j > i && token.spaceBefore ? " " : "") + token.lower;
    if (
      knownOrganisations.has(name) &&
      (j > i ||
        (token.shape !== "lower" && (token.shape === "upper" || !["who", "un", "eu"].includes(token.lower))))
    )
      best = j - i + 1;
  }
  return best;
}

/** "(SDF)" after "Syrian Democratic Forces": the initials must fit. */
function acronymAfter(text: TokenText, last: number): boolean {
  const open = text.tokens[last + 1];
  const short = text.tokens[last + 2];
  const close = text.tokens[last + 3];
  if (
    open?.text !== "(" ||
    close?.text !== ")" ||
    short === undefined ||
    short.shape !== "upper" ||
    short.text.length < 2
  )
    return false;
  const lastInitial = text.tokens[last]?.text.slice(0, 1).toUpperCase() ?? "";
  return short.text.includes(lastInitial);
}
