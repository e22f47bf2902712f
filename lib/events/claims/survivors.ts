// Who lived, told in numbers, and so how many did not: "none of the five survived", "all but two of the nine died", "the sole survivor of a family of six".
import type { Span } from "../../text/span";
import type { ClaimField } from "../claim";
import { populationOf } from "../english/claim-words";
import type { NumberInWords } from "../english/number-words";
import { countTold, firstHarm, type Count } from "./count";

const noneOf =
  /\b(?:none|not one|no[ -]one|nobody) (?:of|among|from) (?:(?:the|its|his|her|their|those|all)\s+)?(?:[\p{L}’'-]+\s+){0,2}?(?:of\s+)?$/iu;
const lived = String.raw`(?:survived|lived|made it|pulled through|(?:came|got) (?:back|home|out)(?: alive)?|(?:was|were|is|are) (?:still )?(?:alive|found alive|brought out alive|pulled out alive))`;
const thenLived = new RegExp(String.raw`^(?:\s+[\p{L}’'-]+){0,6}?\s+${lived}\b`, "iu");
/** "the crew of nine, none survived", "eleven on board and there were no survivors". */
const noneBehind = new RegExp(
  String.raw`^[^.;]{0,60}?\b(?:none|not one|no[ -]one|nobody) (?:of them |aboard |on board |inside )?${lived}\b|^[^.;]{0,60}?\bno survivors\b`,
  "iu",
);
const noSurvivorsBefore =
  /\bno survivors (?:among|of|from) (?:(?:the|its|his|her|their|those)\s+)?(?:[\p{L}’'-]+\s+){0,2}?(?:of\s+)?$/iu;
const soleSurvivor =
  /\b(?:sole|only|lone|single|one) surviv(?:or|ing (?:member|child|person))\s+(?:of|from|among)\s+(?:(?:the|its|his|her|their|an?|those)\s+)?(?:[\p{L}’'-]+\s+){0,2}?(?:of\s+)?$/iu;
/** Between "all but two" or "only two" and the number of the whole. */
const ofWhole =
  /^\s+(?:out )?of\s+(?:(?:the|its|his|her|their|those|an?)\s+)?(?:[\p{L}’'-]+\s+){0,2}?(?:of\s+)?$/iu;
const allBut = /\b(?:all|every(?:one|body)) (?:but|except(?: for)?)\s+$/i;
const onlySome = /\b(?:only|just|no more than)\s+$|(?:^|[,;]\s)(?:and |but )?$/i;

/** Exact numbers of several people whose end the words around tell; `used` are the numbers that are spoken for by that. */
export function didNotSurvive(
  text: string,
  sentence: Span,
  numbers: readonly NumberInWords[],
): { counts: Count[]; used: NumberInWords[] } {
  const counts: Count[] = [];
  const used: NumberInWords[] = [];
  if (
    !/surviv|alive|\blived\b|made it|\ball but\b|\bexcept\b/i.test(text.slice(sentence.start, sentence.end))
  )
    return { counts, used };
  numbers.forEach((whole, position) => {
    if (whole.min === null || whole.min !== whole.max || whole.min < 2) return;
    const before = text.slice(sentence.start, whole.span.start);
    const after = text.slice(whole.span.end, sentence.end);
    const dead = (field: ClaimField, number: number, span: Span, remark: string): void => {
      counts.push(deadOf(text, whole, field, number, span, remark));
      used.push(whole);
    };
    const some = numbers[position - 1];
    const isPart =
      some?.min !== undefined &&
      some.min !== null &&
      some.min < whole.min &&
      ofWhole.test(text.slice(some.span.end, whole.span.start));
    if (isPart) {
      const start = text.slice(sentence.start, some.span.start);
      const left = whole.min - (some.min ?? 0);
      const span = { start: some.span.start, end: whole.span.end };
      const field = allBut.test(start) ? firstHarm(after) : null;
      if (field !== null) dead(field, left, span, `All but ${some.min ?? 0} of ${whole.min}.`);
      else if (onlySome.test(`${start}`) && thenLived.test(after))
        dead("killed", left, span, `${some.min ?? 0} of ${whole.min} lived.`);
      if (used.includes(whole)) used.push(some);
      return;
    }
    if ((noneOf.test(before) && thenLived.test(after)) || noSurvivorsBefore.test(before))
      dead("killed", whole.min, whole.span, "None of them is told to have lived.");
    else if (soleSurvivor.test(before)) dead("killed", whole.min - 1, whole.span, "All but one survivor.");
    else if (numbers.length === position + 1 && noneBehind.test(after))
      dead("killed", whole.min, whole.span, "None of them is told to have lived.");
  });
  return { counts, used };
}

function deadOf(
  text: string,
  whole: NumberInWords,
  field: ClaimField,
  number: number,
  span: Span,
  remark: string,
): Count {
  const unit = /^\s+([\p{L}-]+)/u.exec(text.slice(whole.span.end, whole.span.end + 30))?.[1] ?? null;
  const population = unit === null ? "unknown" : populationOf(unit);
  return countTold(field, number, span, {
    population,
    unit: population === "unknown" ? null : unit,
    approximation: whole.approximation,
    remarks: [remark],
  });
}
