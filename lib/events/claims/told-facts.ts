// What a sentence states that may become a claim: its counts, that nobody was hurt, how often, and what a target was used for.
import { SwiftPattern } from "../../text/swift-pattern";
import { overlaps, type Span } from "../../text/span";
import type { ClaimDraft } from "../claim";
import { nobodyHurt, objectPattern, usePattern } from "../english/claim-words";
import type { Count } from "./count";

export type Fact = Pick<
  ClaimDraft,
  "field" | "population" | "unit" | "min" | "max" | "words" | "approximation" | "remarks" | "span"
> & {
  /** Where the place that it is limited to is looked for. */
  readonly scopeAt: Span;
};

/** The count, and that there are civilians in it where that is all the text says of them. */
export function factsOfCount(count: Count): Fact[] {
  const { field, population, unit, min, max, approximation, remarks, span, scopeAt } = count;
  const fact = { field, population, unit, min, max, words: null, approximation, remarks, span, scopeAt };
  if (!count.includingCivilians) return [fact];
  const civilians: Fact = {
    ...fact,
    population: "civilian",
    unit: "civilians",
    min: 1,
    max: null,
    approximation: "including",
    remarks: ['The text says "including civilians" and gives no number of them.'],
  };
  return [fact, civilians];
}

/** What is stated without a count; `counts` are those of the sentence. */
export function otherFacts(text: string, sentence: Span, counts: readonly Count[]): Fact[] {
  const said = text.slice(sentence.start, sentence.end);
  return [
    ...nobodyHurtIn(said, sentence.start),
    ...timesIn(said, sentence.start),
    ...usesIn(said, sentence.start, counts),
  ];
}

const nothingTold = {
  population: "unknown",
  unit: null,
  words: null,
  approximation: null,
  remarks: [],
} as const;

function nobodyHurtIn(said: string, from: number): Fact[] {
  return nobodyHurt.matchesIn(said).map((match) => {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const population = /civilian/i.test(match[0]) ? "civilian" : "unknown";
    return { ...nothingTold, field: "casualties", population, min: 0, max: 0, span, scopeAt: span };
  });
}

const ordinals = ["second", "third", "fourth", "fifth"];
const timesPattern = SwiftPattern.of(
  /\b(?:for )?the (second|third|fourth|fifth) time in [\w-]+ (?:hours|days|weeks)\b/gi,
);

/** "for the third time in two days". */
function timesIn(said: string, from: number): Fact[] {
  return timesPattern.matchesIn(said).map((match) => {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const times = ordinals.indexOf((match[1] ?? "").toLowerCase()) + 2;
    return {
      ...nothingTold,
      field: "attacks",
      unit: "attacks",
      min: times,
      max: times,
      approximation: match[0],
      span,
      scopeAt: span,
    };
  });
}

/** What a target was used for, in the text's words. */
function usesIn(said: string, from: number, counts: readonly Count[]): Fact[] {
  const uses: Fact[] = [];
  for (const pattern of [usePattern, objectPattern]) {
    for (const match of pattern.matchesIn(said)) {
      const words = match[1];
      if (words === undefined) continue;
      const start = from + match.index + match[0].length - words.length;
      const span = { start, end: start + words.length };
      if ([...counts, ...uses].some((other) => overlaps(other.span, span))) continue;
      uses.push({
        ...nothingTold,
        field: "target_use",
        min: null,
        max: null,
        words: words.trim(),
        span,
        scopeAt: span,
      });
    }
  }
  return uses;
}
