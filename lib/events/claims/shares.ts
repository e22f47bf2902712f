// Numbers beside a count of things or people that share its noun: "62 of the 75 drones", "of 75 drones, 62", "half of them women", "three houses burnt and ten damaged".
import { overlaps, type Span } from "../../text/span";
import { populationOf } from "../english/claim-words";
import type { NumberInWords } from "../english/number-words";
import { countTold, harmFields, type Count } from "./count";

const shareBehind =
  /^\s+(?:out )?(?:of|in)\s+(?:the\s+|those\s+|some\s+|a (?:crew|group|team|family) of\s+)?$/i;
const shareBefore =
  /^[^.:]{0,160}(?:,|;|\b(?:and|while|but|which|whom|them))(?:\s+that)?\s+(?:all\s+|the\s+other\s+|another\s+)?$/;
const stopped =
  /^\s+(?:of them\s+)?(?:(?:were|was|had been|have been)\s+)?(?:\w+ly\s+)?(?:shot down|downed|intercepted|destroyed|brought down|neutrali[sz]ed|suppressed|hit|got through|missed|failed|exploded|landed|fell|crashed|struck|reached|vanished|disappeared|(?:was|were) lost|(?:was|were) jammed)\b/i;
/** "Of 72 drones launched it had downed 58". */
const stops =
  /\b(?:shot down|downed|intercepted|destroyed|brought down|neutrali[sz]ed|jammed|stopped)\s+(?:all\s+)?$/i;
/** "of the missiles 102 were downed". */
const ofTheFlyers =
  /\bof the (?:[\w-]+ )?(drones|missiles|rockets|shells|bombs|uavs|projectiles|mortars)\b,?\s+$/i;

/** "62 of the 75 drones", "four out of six crew were killed", "of the 75 drones, 62 were shot down". A share of people takes the place of the whole, which is no count of harm then. */
export function shareOfCounted(
  text: string,
  numbers: readonly NumberInWords[],
  sentence: Span,
  counts: Count[],
): Count[] {
  const found: Count[] = [];
  for (const number of numbers) {
    if (counts.some((count) => overlaps(count.span, number.span))) continue;
    const whole = counts.find(
      (count) =>
        count.span.start > number.span.end &&
        shareBehind.test(text.slice(number.span.end, count.span.start)) &&
        (number.min ?? 0) <= (count.max ?? Infinity),
    );
    if (whole !== undefined) {
      if (harmFields.has(whole.field)) counts.splice(counts.indexOf(whole), 1);
      found.push(withNumber(whole, number));
      continue;
    }
    const told = counts.find(
      (count) =>
        count.field === "munitions" &&
        count.span.end <= number.span.start &&
        ((shareBefore.test(text.slice(count.span.end, number.span.start)) &&
          stopped.test(text.slice(number.span.end, number.span.end + 60))) ||
          stops.test(text.slice(count.span.end, number.span.start))),
    );
    if (told !== undefined) found.push(withNumber(told, number));
    else {
      const unit = ofTheFlyers.exec(
        text.slice(Math.max(sentence.start, number.span.start - 40), number.span.start),
      );
      if (unit !== null)
        found.push(
          countTold("munitions", number.min ?? 0, number.span, {
            unit: unit[1] ?? null,
            min: number.min,
            max: number.max,
          }),
        );
    }
  }
  return found;
}

const half =
  /^\s*(?:,|\(|–|—|-|with)?\s*(?:(?:about|around|roughly|almost|nearly)\s+)?half (?:of (?:them|whom)|being|were)\s+(?:were\s+)?(?<people>[\p{L}-]+(?:\s[\p{L}-]+){0,2}?)(?=\s*(?:[,.;:)–—]|$)|\s(?:were|was|and|in|on|at)\b)/iu;

/** "28 people, half of them women": half as many, where they can be halved. */
export function halfOfThem(text: string, sentence: Span, counts: readonly Count[]): Count[] {
  return counts.flatMap((count): Count[] => {
    if (!harmFields.has(count.field)) return [];
    const behind = text.slice(count.span.end, sentence.end);
    const harm = /^[^.,;]{0,40}(?=,)/.exec(behind)?.[0] ?? "";
    const match = half.exec(behind) ?? half.exec(behind.slice(harm.length));
    const people = match?.groups?.["people"];
    const min = count.min === null ? null : count.min / 2;
    const max = count.max === null ? null : count.max / 2;
    if (match === null || people === undefined || !isWhole(min) || !isWhole(max)) return [];
    const end =
      sentence.start + text.slice(sentence.start, sentence.end).lastIndexOf(match[0]) + match[0].length;
    const start = end - match[0].length + match[0].toLowerCase().indexOf("half");
    return [
      {
        ...count,
        span: { start, end },
        population: populationOf(people),
        unit: people,
        min,
        max,
        approximation: "half of them",
        remarks: [`Half of the "${text.slice(count.span.start, count.span.end)}" told before it.`],
        includingCivilians: false,
      },
    ];
  });
}

const isWhole = (number: number | null): boolean =>
  number === null || (Number.isInteger(number) && number > 0);

const hitToo =
  /^\s+(?:others?\s+|more\s+)*(?:(?:were|was|had been|have been)\s+)?(?:\w+ly\s+)?(?:damaged|destroyed|burn(?:ed|t)|hit|wrecked|gutted|flattened|looted|sunk)\b/i;

/** "three houses were destroyed and ten damaged": ten houses too. */
export function likewiseHit(
  text: string,
  numbers: readonly NumberInWords[],
  sentence: Span,
  counts: readonly Count[],
): Count[] {
  return numbers.flatMap((number): Count[] => {
    if (counts.some((count) => overlaps(count.span, number.span))) return [];
    const before = counts.findLast(
      (count) =>
        (count.field === "targets" || count.field === "facilities") && count.span.end <= number.span.start,
    );
    if (before === undefined || !hitToo.test(text.slice(number.span.end, sentence.end))) return [];
    return [withNumber(before, number)];
  });
}

const withNumber = (beside: Count, { span, min, max, approximation, remark }: NumberInWords): Count => ({
  ...beside,
  span,
  min,
  max,
  approximation,
  remarks: remark === null ? [] : [remark],
});
