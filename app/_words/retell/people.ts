// Who acts and speaks by name, and "senior US military officials", "a base", "three houses": people and things that reports name by what they are. Pure.
import { isolated } from "../retold";
import type { RetoldWords } from "./retold-words";

/**
 * Nouns with their adjectives, in the order of the other language; null where a word is not known.
 * @example kindSaid(retold, "senior US officials") // "مسؤولين أمريكيين كبار"
 */
export function kindSaid({ nouns, adjectives, counts }: RetoldWords, english: string): string | null {
  const words = english
    .toLowerCase()
    .replace(/^(?:an?|the) /, "")
    .split(" ");
  const number = counts.words[words[0] ?? ""];
  if (number !== undefined) words.shift();
  const last = words.pop();
  const noun = last === undefined ? undefined : nouns[last];
  if (noun === undefined) return null;
  const [said, form] = noun;
  const after = words.toReversed().map((word) => adjectives[word]?.[form]);
  if (after.some((word) => word === undefined)) return null;
  return [number, said, ...after].filter((word) => word !== undefined).join(" ");
}

/** `knownName(retold, "the Pentagon")` is "البنتاغون"; null for a name that is not known. */
export function knownName(retold: RetoldWords, name: string): string | null {
  const key = name.trim().replace(/^the /i, "").toLowerCase();
  return Object.hasOwn(retold.names, key) ? (retold.names[key] ?? null) : kindSaid(retold, name);
}

/** The name in the other language, or itself, isolated. */
export function nameSaid(retold: RetoldWords, name: string): string {
  return knownName(retold, name) ?? isolated(name);
}
