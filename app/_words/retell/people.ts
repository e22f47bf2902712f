// Who acts and speaks by name, and "senior US military officials", "a base", "three houses": people and things that reports name by what they are. Pure.
import { isolated } from "../retold";
import type { RetoldWords } from "./retold-words";

/**
 * Nouns with their adjectives, in the order of the other language; null where a word is not known.
 * @example kindSaid(retold, "senior US officials") // "مسؤولين أمريكيين كبار"
 */
export function kindSaid(retold: RetoldWords, english: string): string | null {
  const { nouns, adjectives, counts } = retold;
  const words = english
    .toLowerCase()
    .replace(/^(?:an?|the) /, "")
    .split(" ");
  if (words[0] === "two") return twoSaid(retold, words.slice(1));
  const number = counts.words[words[0] ?? ""];
  if (number !== undefined) words.shift();
  // "Defence ministry" is one noun of two words.
  const pair = words.slice(-2).join(" ");
  const noun = nouns[pair] ?? nouns[words.at(-1) ?? ""];
  if (noun === undefined) return null;
  const [said, form] = noun;
  const before = words.slice(0, Object.hasOwn(nouns, pair) ? -2 : -1);
  const after = before.toReversed().map((word) => agreeing(said, adjectives[word]?.[form]));
  if (after.some((word) => word === undefined)) return null;
  return [number, said, ...after].filter((word) => word !== undefined).join(" ");
}

/** "two security sources": the ending that Arabic has for two, on the noun and on its adjectives; null where one of them is no single word. */
function twoSaid({ nouns, adjectives }: RetoldWords, words: readonly string[]): string | null {
  const [said, form] = nouns[(words.at(-1) ?? "").replace(/s$/, "")] ?? [];
  if (said === undefined || form === undefined || form === "they") return null;
  const each = [
    said,
    ...words
      .slice(0, -1)
      .toReversed()
      .map((word) => adjectives[word]?.[form]),
  ];
  if (each.some((word) => word === undefined || !/^(?!ال|لل)\p{L}+[^\s\u064B]$/u.test(word))) return null;
  return each.map((word) => `${word?.replace(/ة$/u, "ت")}ين`).join(" ");
}

/** "F-16": what a maker or an army calls a type, the same in every language. */
const typeName = /^(?:[A-Z]{1,4}-?\d+[A-Za-z]?s?|[A-Z]{2,4})$/;

/**
 * What is counted, with what stands before it; isolated as it is where a word is not known.
 * @example unitSaid(retold, "US soldiers") // "جنود أمريكيون"
 */
export function unitSaid({ units, adjectives }: RetoldWords, english: string): string {
  const words = english.split(" ");
  for (let at = 0; at < words.length; at++) {
    const unit = units[words.slice(at).join(" ").toLowerCase()];
    if (unit === undefined) continue;
    const [said, form] = unit;
    const before = words.slice(0, at).toReversed();
    const after = before.map((word) =>
      typeName.test(word) && adjectives[word.toLowerCase()] === undefined
        ? isolated(word)
        : adjectives[word.toLowerCase()]?.[form],
    );
    if (after.some((word) => word === undefined)) break;
    // What is counted stands alone, so its adjectives do not lean on a word before them.
    return [said, ...after.map((word) => word?.replace(/يين$/u, "يون"))].join(" ");
  }
  return isolated(english);
}

/** An adjective has the article where its noun has it; what is no adjective in Arabic ("of weapons", "not named") never has. */
function agreeing(noun: string, adjective: string | undefined): string | undefined {
  if (adjective === undefined || !/^ال| ال/u.test(noun) || /^(?:غير |لل)/u.test(adjective)) return adjective;
  return `ال${adjective}`;
}

/** `knownName(retold, "the Pentagon")` is "البنتاغون"; null for a name that is not known. */
export function knownName(retold: RetoldWords, name: string): string | null {
  const key = name.trim().replace(/^the /i, "").toLowerCase();
  return Object.hasOwn(retold.names, key) ? (retold.names[key] ?? null) : kindSaid(retold, name);
}
