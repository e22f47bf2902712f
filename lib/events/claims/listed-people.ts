// People told one by one in a list, "a woman, a child and a third civilian died": one count, of how many are told.
import type { Span } from "../../text/span";
import { SwiftPattern } from "../../text/swift-pattern";
import type { Population } from "../claim";
import { harmBefore, personWords, populationOf } from "../english/claim-words";
import { findNumbers, type NumberInWords } from "../english/number-words";
import { countTold, firstHarm, type Count } from "./count";
import { modifier, speaks } from "./person-words";

const firstListed = String.raw`(?:an?|one of (?:his|her|its|their)|one|the)\s+(?:third\s+|second\s+|fourth\s+)?${modifier}{0,2}?(?:${personWords})(?:\s+of\s+the(?:\s+\p{L}+){1,3}?)?`;
const furtherListed = String.raw`(?:an?|one of (?:his|her|its|their)|one|his|her|their)\s+(?:third\s+|second\s+|fourth\s+)?${modifier}{0,2}?(?:${personWords})`;
/** "a mother and child". */
const kin = "(?:child|son|daughter|wife|husband|baby|mother|father|mate|driver|passenger|brother|sister)";
const mayList = new RegExp(String.raw`\sand\s+(?:(?:an?|one|his|her|their)\s|${kin}\b)`, "i");
const peopleListed = SwiftPattern.of(
  new RegExp(
    String.raw`\b(?:${firstListed})(?:,\s+(?:${furtherListed}))*,?\s+and\s+(?:${furtherListed}|${kin}(?!\s+(?:of|to)\s|\s+was\b))\b`,
    "giu",
  ),
);

/** "A woman, a child and a third civilian died": people told one by one are one count, the number of them. */
export function listedPeople(text: string, sentence: Span): Count[] {
  const found: Count[] = [];
  const slice = text.slice(sentence.start, sentence.end);
  // Few sentences have what every such list ends with, and the whole pattern is slow to find that out.
  if (!mayList.test(slice)) return found;
  for (const match of peopleListed.matchesIn(slice)) {
    const span = spanOf(sentence, match);
    const behind = text.slice(span.end, sentence.end).split(/[.;]/)[0] ?? "";
    const field =
      harmBefore.find((entry) => entry.words.test(text.slice(sentence.start, span.start)))?.field ??
      (speaks.test(behind.slice(0, 24)) &&
      !/^\s+(?:(?:was|were|are|have been)\s+)?(?:\w+ly\s+)?killed/.test(behind)
        ? null
        : firstHarm(behind));
    if (field === null) continue;
    // "left a woman dead and her son wounded": not the same befell them.
    if (/\b(?:dead|wounded|injured|killed)\b/i.test(match[0])) continue;
    const people = match[0].split(/,\s+(?:and\s+)?|\s+and\s+/);
    // A policeman and a girl are no one kind of people, and "her two sons" are two: each is told by himself.
    const populations = new Set(people.map(populationAlone).filter((population) => population !== "unknown"));
    if (populations.size > 1 || findNumbers(match[0], { start: 0, end: match[0].length }).some(isSeveral))
      continue;
    found.push(
      countTold(field, people.length, span, {
        population: populationOf(match[0]),
        unit: match[0],
        remarks: ["People told one by one; the number is how many are told."],
      }),
    );
  }
  return found;
}

/** "his driver", "her guard": whoever belongs to another is told with him. */
const populationAlone = (words: string): Population =>
  /^(?:his|her|their)\b/i.test(words) ? "unknown" : populationOf(words);
const isSeveral = ({ min }: NumberInWords): boolean => min !== 1;
const spanOf = (sentence: Span, match: RegExpMatchArray): Span => {
  const start = sentence.start + (match.index ?? 0);
  return { start, end: start + match[0].length };
};
