// "A mother and her two daughters", "22 pupils and two teachers": civilians told side by side whom the same befell are one number.
import { harmFields, type Count } from "./count";

const sideBySide = /^,?\sand\s+(?:his\s+|her\s+|their\s+|another\s+)?$/i;
/** "12 wounded and four of them civilians": a part, which is counted already. */
const isPart = /^\S+\s+of (?:them|whom|these|those)\b/i;
/** What stands behind says that they are among others, or that the last number is the sum. */
const notAllOfThem =
  /^[^.;]{0,40}\b(?:among (?:them|the)|included|in (?:all|total)|altogether|in the toll)\b/i;
/** Words for whoever was harmed, which may hold those told beside them. */
const anybody = /\b(?:people|persons?|civilians?|residents|dead|bodies|victims|others?|lives|souls)$/i;

/** Two counts in text order that stand side by side, added up; nothing is where the sentence tells others before, whose parts they may be. */
export function addUpTogether(text: string, counts: readonly Count[]): Count[] {
  const summed: Count[] = [];
  for (const count of counts) {
    const before = summed.at(-1);
    const isAlone = summed.filter(({ field }) => field === count.field).length === 1;
    const sum = before === undefined || !isAlone ? null : sumOf(text, before, count);
    if (sum === null) summed.push(count);
    else summed[summed.length - 1] = sum;
  }
  return summed;
}

function sumOf(text: string, one: Count, other: Count): Count | null {
  const populations = [one.population, other.population];
  if (
    one.field !== other.field ||
    !harmFields.has(one.field) ||
    !populations.includes("civilian") ||
    populations.some((population) => population !== "civilian" && population !== "unknown") ||
    [one, other].some(({ unit }) => unit === null || anybody.test(unit)) ||
    one.min === null ||
    one.min !== one.max ||
    other.min === null ||
    other.min !== other.max ||
    one.min + other.min < 3 ||
    one.remarks.length + other.remarks.length > 0 ||
    !sideBySide.test(text.slice(one.span.end, other.span.start)) ||
    isPart.test(text.slice(other.span.start)) ||
    notAllOfThem.test(text.slice(other.span.end))
  )
    return null;
  const span = { start: one.span.start, end: other.span.end };
  return {
    ...one,
    span,
    population: "civilian",
    unit: text.slice(span.start, span.end),
    min: one.min + other.min,
    max: one.min + other.min,
    remarks: [`Told side by side: ${one.min} and ${other.min}.`],
    scopeAt: other.scopeAt,
  };
}
