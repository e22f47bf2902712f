// "A mother and her two daughters", "22 pupils and two teachers": civilians told side by side whom the same befell are one number.
import { harmFields, type Count } from "./count";

const sideBySide = /^(?<list>,)?(?:,?\s(?<last>and))?\s+(?:his\s+|her\s+|their\s+|another\s+)?$/i;
/** "12 wounded, four of them civilians", "21 civilians, eleven children among them": a part, which is counted already. */
const isPart = /^\s*of (?:them|whom|these|those)\b/i;
const partBehind = /^\s+(?:among (?:them|the)|included)\b/i;

const sideBySideWords = "Told side by side";

/** Counts in text order, those that stand side by side added up. A sum is exact or it is not made; other kinds of people stay apart. */
export function addUpTogether(text: string, counts: readonly Count[]): Count[] {
  const summed: Count[] = [];
  for (const count of counts) {
    const before = summed.at(-1);
    const sum = before === undefined ? null : sumOf(text, before, count);
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
    one.unit === null ||
    other.unit === null ||
    one.min === null ||
    one.min !== one.max ||
    other.min === null ||
    other.min !== other.max ||
    one.min + other.min < 3 ||
    ![...one.remarks, ...other.remarks].every((remark) => remark.startsWith(sideBySideWords)) ||
    isPart.test(text.slice(other.span.start).replace(/^\S+/, "")) ||
    partBehind.test(text.slice(other.span.end, other.span.end + 16))
  )
    return null;
  const joint = sideBySide.exec(text.slice(one.span.end, other.span.start))?.groups;
  // With a comma alone only where the list goes on.
  const goesOn = /^(?:,\s[^,.;]{3,30})?,?\sand\s/.test(text.slice(other.span.end, other.span.end + 40));
  if (joint === undefined || (joint["last"] === undefined && !(joint["list"] !== undefined && goesOn)))
    return null;
  const span = { start: one.span.start, end: other.span.end };
  return {
    ...one,
    span,
    population: "civilian",
    unit: text.slice(span.start, span.end),
    min: one.min + other.min,
    max: one.min + other.min,
    remarks: [`${sideBySideWords}: ${one.min} and ${other.min}.`],
    scopeAt: other.scopeAt,
  };
}
