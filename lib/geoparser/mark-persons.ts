// Which words name people: titles, given names, initials, ages, and surnames met again.
import { mark } from "./languages/word-marks";
import { isCapital, type Chunk } from "./name-spans";
import type { TokenText } from "./read-tokens";

export type PersonMark = { readonly first: number; readonly last: number; readonly reason: string };

const ambiguousTitles = new Set(
  "king queen prince princess lord lady saint general major private chief justice judge father pope director chairman secretary minister officer president premier governor representative".split(
    " ",
  ),
);
const suffixes = new Set("jr sr ii iii iv".split(" "));

const namedGround = new Set(
  "base airbase airport airfield aerodrome village town city district quarter neighbourhood neighborhood suburb crossing checkpoint junction barracks".split(
    " ",
  ),
);

/** Persons named in the text, by title, given name, initial or age; then lone surnames of the same persons, before or after. */
export function markPersons(
  text: TokenText,
  chunks: readonly Chunk[],
  isOrganisation: (token: number) => boolean,
): PersonMark[] {
  const marks: PersonMark[] = [];
  for (const chunk of chunks) {
    const person = personIn(text, chunk);
    if (person !== null && !isOrganisation(person.first)) marks.push(person);
  }
  const surnames = surnamesOf(text, marks);
  if (surnames.size === 0) return marks;
  const taken = new Set<number>();
  for (const { first, last } of marks) for (let i = first; i <= last; i++) taken.add(i);
  for (const chunk of chunks) {
    for (let i = chunk.first; i <= chunk.last; i++) {
      const token = text.tokens[i];
      if (token === undefined || taken.has(i) || !isCapital(text, i)) continue;
      const full = surnames.get(token.lower);
      if (full === undefined) continue;
      const alone = i === chunk.first && i === chunk.last;
      const articled = i === chunk.last && text.tokens[i - 1]?.kind === "hyphen" && i - 2 === chunk.first;
      if (alone || articled) marks.push({ first: chunk.first, last: i, reason: `named in full as ${full}` });
    }
  }
  return marks.sort((a, b) => a.first - b.first);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

function personIn(text: TokenText, chunk: Chunk): PersonMark | null {
  const { tokens } = text;
  const head = tokens[chunk.last]?.is(mark.organisationHead | mark.placeHead) === true;
  for (let i = chunk.first; i <= chunk.last; i++) {
    const token = tokens[i];
    if (token === undefined || !isCapital(text, i)) continue;
    const next = nextCapital(text, i, chunk.last);
    if (token.is(mark.title) && next !== null && tokens[next]?.is(mark.demonym) !== true) {
      let from = next;
      for (
        let more = nextCapital(text, from, chunk.last);
        more !== null && tokens[from]?.is(mark.title) === true;
        more = nextCapital(text, from, chunk.last)
      )
        from = more;
      const last = endOfName(text, from, chunk.last);
      for (let given = from + 1; given < last; given++) {
        if (
          tokens[given]?.is(mark.firstName) === true &&
          tokens[given - 1]?.kind === "word" &&
          tokens[from]?.is(mark.firstName) !== true
        )
          from = given;
      }
      if (tokens[last]?.is(mark.organisationHead | mark.placeHead) === true) return null;
      return { first: from, last, reason: `after the title "${token.text}"` };
    }
    if (head || isOfGround(text, chunk.first)) continue;
    if (
      token.is(mark.firstName) &&
      token.shape !== "upper" &&
      !token.possessive &&
      next !== null &&
      tokens[next]?.is(mark.calendarWord) !== true
    ) {
      if (hasLinkWord(text, i + 1, next) || tokens[next]?.is(mark.title) === true) continue;
      return { first: i, last: endOfName(text, i, chunk.last), reason: `"${token.text}" is a given name` };
    }
    // "George W. Bush", "Lori J. Berman"
    if (
      next !== null &&
      tokens[next]?.text.length === 1 &&
      tokens[next + 1]?.text === "." &&
      nextCapital(text, next, chunk.last) !== null
    ) {
      return { first: i, last: endOfName(text, i, chunk.last), reason: "with a middle initial" };
    }
  }
  // A lower-case title before: "president Aoun", "spokesman Kanani".
  const before = tokens[chunk.first - 1];
  if (
    before !== undefined &&
    before.shape === "lower" &&
    !tokens[chunk.first]?.lineBefore &&
    before.is(mark.title) &&
    !ambiguousTitles.has(before.lower) &&
    !head &&
    chunk.last > chunk.first
  ) {
    return {
      first: chunk.first,
      last: endOfName(text, chunk.first, chunk.last),
      reason: `after "${before.text}"`,
    };
  }
  // "Terry Jolly, 60," / "Jolly, 60, of"
  const comma = tokens[chunk.last + 1];
  const age = tokens[chunk.last + 2];
  const after = tokens[chunk.last + 3];
  const years = Number(age?.text);
  if (
    comma?.text === "," &&
    age?.kind === "number" &&
    years >= 5 &&
    years < 110 &&
    Number.isInteger(years) &&
    (after?.text === "," || after?.text === ")") &&
    !head &&
    chunk.last > chunk.first &&
    !tokens[chunk.last]?.possessive
  ) {
    return { first: chunk.first, last: chunk.last, reason: "an age follows" };
  }
  // Two or three unknown words and a verb of saying: "Mick Mulroy said".
  const verb = tokens[chunk.last + 1];
  if (
    verb !== undefined &&
    !verb.lineBefore &&
    verb.shape === "lower" &&
    verb.is(mark.speechVerb) &&
    !head &&
    tokens[chunk.first]?.is(mark.demonym) !== true &&
    !hasLinkWord(text, chunk.first, chunk.last) &&
    isTwoToFourWords(text, chunk)
  ) {
    return { first: chunk.first, last: chunk.last, reason: `followed by "${verb.text}"` };
  }
  return null;
}

/** "of", "and", "the", "on" between two capitals: no given name and surname. */
function hasLinkWord(text: TokenText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = text.tokens[i];
    if (
      token?.shape === "lower" &&
      (token.lower === "of" || token.lower === "and" || token.lower === "the" || token.lower === "on")
    )
      return true;
  }
  return false;
}

/** Two to four words, none of them the head of a body's name. */
function isTwoToFourWords(text: TokenText, chunk: Chunk): boolean {
  let words = 0;
  for (let i = chunk.first; i <= chunk.last; i++) {
    const token = text.tokens[i];
    if (token === undefined || token.is(mark.organisationHead)) return false;
    if (token.kind === "word") words++;
  }
  return words >= 2 && words <= 4;
}

/** "the air base of Nur Khan": ground that is called after somebody. */
function isOfGround({ tokens }: TokenText, first: number): boolean {
  return tokens[first - 1]?.lower === "of" && namedGround.has(tokens[first - 2]?.lower ?? "");
}

function nextCapital(text: TokenText, i: number, last: number): number | null {
  if (text.tokens[i]?.possessive === true) return null;
  for (let j = i + 1; j <= last; j++) if (isCapital(text, j)) return j;
  return null;
}

/** The name runs on over capitals, initials and family particles; "of", "and", "for" end it, and so does a possessive. */
function endOfName(text: TokenText, first: number, chunkLast: number): number {
  let last = first;
  for (let j = first; j <= chunkLast; j++) {
    const token = text.tokens[j];
    if (token === undefined) break;
    if (isCapital(text, j)) {
      last = j;
      if (token.possessive) break;
    } else if (
      token.kind === "word" &&
      (!token.is(mark.innerParticle) ||
        token.lower === "of" ||
        token.lower === "and" ||
        token.lower === "on" ||
        token.lower === "the" ||
        (token.lower === "at" && text.tokens[j + 1]?.kind !== "hyphen"))
    ) {
      break;
    } else if (token.text === "&") {
      break;
    }
  }
  return last;
}

/** Last words of full names, lower case, to the full name. */
function surnamesOf(text: TokenText, marks: readonly PersonMark[]): Map<string, string> {
  const surnames = new Map<string, string>();
  for (const person of marks) {
    const words = range(person.first, person.last).filter(
      (i) => text.tokens[i]?.kind === "word" && isCapital(text, i),
    );
    let end = words.length - 1;
    while (end > 0 && suffixes.has(text.tokens[words[end] ?? 0]?.lower ?? "")) end--;
    const token = text.tokens[words[end] ?? person.last];
    const start = text.tokens[person.first];
    const stop = text.tokens[person.last];
    if (
      token === undefined ||
      start === undefined ||
      stop === undefined ||
      token.text.length < 3 ||
      text.boilerplate[person.last] === true
    )
      continue;
    const name = text.text.slice(start.start, stop.end);
    if (!surnames.has(token.lower)) surnames.set(token.lower, name);
    const given = text.tokens[person.first];
    // A surname cut at its hyphen is not the surname of "Al-Masri" alone; both parts are remembered by the last word.
    if (given !== undefined && words.length >= 2 && given.is(mark.firstName) && !surnames.has(given.lower))
      surnames.set(given.lower, name);
  }
  return surnames;
}
