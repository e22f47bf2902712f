// A text -> the numbers of harm and things it tells, sentence by sentence, in a line a table of a test can hold.
import { harmFields, type HarmTopic } from "../events/claims/count";
import { countsIn } from "../events/claims/find-counts";
import { otherFacts } from "../events/claims/told-facts";
import { splitClauses } from "../events/happenings/split-clauses";
import { aReading } from "./a-reading";

/** "killed 3-3, injured 12-": field, least and most, in text order; nothing after the dash where the top is open. */
export function factsTold(text: string): string {
  let topic: HarmTopic | null = null;
  const facts = aReading(text, []).sentences.flatMap((sentence) => {
    const counts = countsIn(text, sentence, splitClauses(text, sentence), topic);
    const last = counts.findLast(({ field }) => harmFields.has(field));
    if (last !== undefined) topic = { ...last, told: last };
    return [...counts, ...otherFacts(text, sentence, counts).filter(({ field }) => field === "casualties")];
  });
  return facts
    .sort((one, other) => one.span.start - other.span.start)
    .map(({ field, min, max }) => `${field} ${min ?? ""}-${max ?? ""}`)
    .join(", ");
}
