// What a regular expression cannot match without: words one of which must stand in a text, worked out from its own source.
import { readPattern, type PatternPart, type PatternWays } from "./pattern-tree";

/**
 * Stretches of letters and single marks, one of which every match holds: small letters, "<" before those that begin a word and ">" behind
 * those that end one ("<no>", "kill", "<strik"), "0" for any digit. Letters are those of ASCII, and all else parts words.
 */
export type Need = readonly string[];

/** All must be met: what holds no word of one of them holds no match. Empty where nothing can be said. */
export function needsOf({ source, flags }: RegExp): Need[] {
  const { needs, whole } = toldOfWays(readPattern(source), flags.replace(/[gy]/g, ""));
  const seen = new Set<string>();
  return [...needs, ...(whole === null ? [] : needsOfTexts(whole))]
    .map((need) => [...new Set(need)].sort())
    .filter((need) => {
      const key = need.join(" ");
      return seen.has(key) ? false : (seen.add(key), true);
    })
    .sort((one, other) => frequencyOf(one) - frequencyOf(other))
    .slice(0, mostNeeds);
}

const mostNeeds = 4;
/** More texts than this are not told apart: what they need is noted, and what stands beside them is no longer joined to them. */
const mostTexts = 500;

/** `whole`: every text the part may match, where those are few; else null, and `needs` says what was found in it. */
type Told = { readonly whole: readonly string[] | null; readonly needs: readonly Need[] };

/** In the texts: no letter stands here. */
const gap = " ";
const nothing: Told = { whole: [""], needs: [] };
const anything: Told = { whole: null, needs: [] };

function toldOfWays(ways: PatternWays, flags: string): Told {
  const told = ways.map((way) => toldOfWay(way, flags));
  const [first] = told;
  if (told.length === 1 && first !== undefined) return first;
  const wholes = told.map(({ whole }) => whole);
  if (wholes.every((whole) => whole !== null) && told.every(({ needs }) => needs.length === 0)) {
    const whole = [...new Set(wholes.flat())];
    if (whole.length <= mostTexts) return { whole, needs: [] };
  }
  // One need of each alternative, the rarest first: a match meets that of its own.
  const ofEach = told.map(({ whole, needs }) =>
    [...needs, ...(whole === null ? [] : needsOfTexts(whole))].sort(
      (one, other) => frequencyOf(one) - frequencyOf(other),
    ),
  );
  const count = Math.min(2, ...ofEach.map((needs) => needs.length));
  return {
    whole: null,
    needs: Array.from({ length: count }, (_, rank) => ofEach.flatMap((needs) => needs[rank] ?? [])),
  };
}

function toldOfWay(way: readonly PatternPart[], flags: string): Told {
  const needs: Need[] = [];
  let texts: readonly string[] = [""];
  let isWhole = true;
  for (const part of way) {
    const told = toldOf(part, flags);
    needs.push(...told.needs);
    if (told.whole !== null && texts.length * told.whole.length <= mostTexts) {
      const { whole } = told;
      texts = texts.flatMap((before) => whole.map((behind) => before + behind));
    } else {
      isWhole = false;
      needs.push(...needsOfTexts(texts));
      texts = told.whole ?? [""];
    }
  }
  if (isWhole) return { whole: texts, needs };
  return { whole: null, needs: [...needs, ...needsOfTexts(texts)] };
}

function toldOf(part: PatternPart, flags: string): Told {
  switch (part.kind) {
    case "character": {
      const whole = charactersOf(part.sign, flags);
      return whole === null ? anything : { whole, needs: [] };
    }
    case "border":
      return { whole: [gap], needs: [] };
    case "edge":
      return part.of === "neither" ? nothing : { whole: [gap], needs: [] };
    case "again":
      return anything;
    case "group":
      return toldOfWays(part.ways, flags);
    case "beside":
      return toldBeside(part, flags);
    case "repeated":
      return toldRepeated(part, flags);
  }
}

/** What must stand beside a match stands in the text as well. */
function toldBeside(part: Extract<PatternPart, { kind: "beside" }>, flags: string): Told {
  if (!part.stands) return { whole: [isAnyLetter(part.source, flags) ? gap : ""], needs: [] };
  const { whole, needs } = toldOfWays(part.ways, flags);
  const parts = (text: string): boolean => {
    const nearest = part.side === "behind" ? text[0] : text.at(-1);
    return nearest !== undefined && !isLetter(nearest);
  };
  return {
    whole: [whole !== null && whole.length > 0 && whole.every(parts) ? gap : ""],
    needs: whole === null ? needs : [...needs, ...needsOfTexts(whole)],
  };
}

function toldRepeated(part: Extract<PatternPart, { kind: "repeated" }>, flags: string): Told {
  const once = toldOf(part.part, flags);
  if (part.most === 0) return nothing;
  const { whole } = once;
  // Of marks and gaps one stands for many; letters repeated are other letters.
  const alike =
    whole !== null && (part.most === 1 || whole.every((text) => [...text].every((sign) => !isLetter(sign))));
  if (part.least === 0)
    return alike && whole !== null ? { whole: [...new Set([...whole, ""])], needs: [] } : anything;
  if (alike || whole === null) return once;
  return { whole: null, needs: [...once.needs, ...needsOfTexts(whole)] };
}

const isLetter = (sign: string): boolean => /^[a-z]$/.test(sign);
/** True of one class that matches every letter. */
const isAnyLetter = (source: string, flags: string): boolean =>
  /^(?:\[(?!\^)(?:\\.|[^\]\\])*\]|\\w)$/.test(source) &&
  [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"].every((letter) =>
    new RegExp(`^${source}$`, flags).test(letter),
  );

const knownCharacters = new Map<string, readonly string[] | null>();

/** What one sign or class may match, as it stands in the texts; null where that is much. */
function charactersOf(sign: string, flags: string): readonly string[] | null {
  const key = `${flags} ${sign}`;
  const known = knownCharacters.get(key);
  if (known !== undefined) return known;
  const made = listCharacters(sign, flags);
  knownCharacters.set(key, made);
  return made;
}

function listCharacters(sign: string, flags: string): readonly string[] | null {
  if (sign === "\\d") return ["0"];
  if (sign === "\\s" || sign === "\\W") return [gap];
  if (/^\\[^dsW]/.test(sign) && /^\\[a-zA-Z0]/.test(sign)) return /^\\[nrtfv]$/.test(sign) ? [gap] : null;
  if (sign === "." || /^\[\^|\\[wDSWpPBukcx]/.test(sign)) return null;
  const matches = new RegExp(`^(?:${sign})$`, flags);
  const listed = new Set<string>();
  for (let unit = 0; unit < 128; unit += 1) {
    const character = String.fromCharCode(unit);
    if (matches.test(character)) listed.add(toldAs(character));
  }
  // Beyond ASCII a class matches what is written in it, and the other cases of that.
  for (const character of sign) if (character > "\u007f") listed.add(toldAs(character));
  if (/[^\0-\u007f]-|-[^\0-\u007f]/.test(sign)) listed.add(gap);
  return listed.size > 12 ? null : [...listed];
}

function toldAs(character: string): string {
  const lower = character.toLowerCase();
  if (/^[a-z]$/.test(lower)) return lower;
  if (/^\d$/.test(character)) return "0";
  const isMark = character.length === 1 && lower === character.toUpperCase() && !/\s/.test(character);
  return isMark && character !== "<" && character !== ">" ? character : gap;
}

/** What texts need of which one is met: the rarest word of each, and the next where all have one more. */
function needsOfTexts(texts: readonly string[]): Need[] {
  const words = texts.map((text) =>
    wordsOf(text).sort((one, other) => frequencyOfWord(one) - frequencyOfWord(other)),
  );
  const count = Math.min(2, ...words.map((each) => each.length));
  return Array.from({ length: count }, (_, rank) => words.flatMap((each) => each[rank] ?? []));
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/[a-z]+|[^a-z ]/g)].map(({ 0: word, index }) => {
    if (!isLetter(word[0] ?? "")) return word;
    const end = index + word.length;
    return `${index > 0 ? "<" : ""}${word}${end < text.length ? ">" : ""}`;
  });
}

/** How often a word may stand in a sentence, by its length: only good for telling rare from frequent. */
function frequencyOfWord(word: string): number {
  const letters = word.replace(/[<>]/g, "").length;
  if (!/[a-z]/.test(word)) return word === "0" ? 0.4 : /[,.]/.test(word) ? 0.9 : 0.2;
  const borders = word.length - letters;
  return Math.min(1, 3 * 0.5 ** letters) * 0.6 ** borders;
}
const frequencyOf = (need: Need): number => need.reduce((sum, word) => sum + frequencyOfWord(word), 0);
