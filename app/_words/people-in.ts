// "Senior US military officials", "a base", "three houses": people and things that reports name by what they are. Pure.
import type { Retold } from "./retold";

/**
 * Nouns with their adjectives, in the order of the other language; null where a word is not known.
 * @example kindSaid(retold, "senior US officials") // "مسؤولين أمريكيين كبار"
 */
export function kindSaid({ nouns, adjectives, counts }: Retold, english: string): string | null {
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
