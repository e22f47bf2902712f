// A number as a text counts with it, before it is known who says so and what about.
import type { Span } from "../../text/span";
import type { ClaimField, Population } from "../claim";
import { harmWords } from "../english/claim-words";

export type Count = {
  readonly span: Span;
  readonly field: ClaimField;
  readonly population: Population;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximation: string | null;
  readonly remarks: readonly string[];
  readonly includingCivilians: boolean;
  /** "three of the rockets": of something told before. */
  readonly partOfTold: boolean;
  /** Where the words that limit it to a place would stand. */
  readonly scopeAt: Span;
};

/** An exact count of what is told in other ways than by its number; by itself of no known kind, limited by the words at its span. */
export function countTold(field: ClaimField, number: number, span: Span, rest: Partial<Count> = {}): Count {
  return {
    span,
    field,
    population: "unknown",
    unit: null,
    min: number,
    max: number,
    approximation: null,
    remarks: [],
    includingCivilians: false,
    partOfTold: false,
    scopeAt: span,
    ...rest,
  };
}

/** What befell the people the text is just speaking of. */
export type HarmTopic = Pick<Count, "field" | "population"> & { readonly told: Count | null };

/** Fields that say what befell people. */
export const harmFields: ReadonlySet<ClaimField> = new Set<ClaimField>([
  "killed",
  "injured",
  "casualties",
  "missing",
]);

/** Where they stand first without a "no" before them; -1 where they do not. */
function indexOfHarm(harm: RegExp, words: string): number {
  const at = harm.exec(words)?.index ?? -1;
  if (
    at < 0 ||
    !/\b(?:no|without|any|none (?:of them )?(?:was|were|had been|has been))\s+$/i.test(words.slice(0, at))
  )
    return at;
  const from = at + 4;
  const next = indexOfHarm(harm, words.slice(from));
  return next < 0 ? -1 : from + next;
}

/** The harm words tell first; null where they tell none near their beginning. */
export function firstHarm(words: string): ClaimField | null {
  let best: { field: ClaimField; at: number } | null = null;
  for (const entry of harmWords) {
    const at = indexOfHarm(entry.words, words);
    if (at >= 0 && at < 70 && (best === null || at < best.at)) best = { field: entry.field, at };
  }
  return best?.field ?? null;
}
