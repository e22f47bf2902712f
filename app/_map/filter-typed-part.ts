// What is typed into the filter's form: words and days, taken when they are sent off or left. Pure.
import type { EventFilter } from "../../lib/events/filter/event-filter";
import { longestText } from "../../lib/events/filter/event-filter-parameters";
import { isDay } from "../../lib/events/filter/is-day";

export type TypedPart = Pick<EventFilter, "text" | "from" | "to" | "rollingDays" | "asOf">;

/** Names of the fields that are typed into. */
export const typedFields: readonly string[] = ["q", "from", "to", "asof"];

/** A day that is none yet changes nothing; a day takes the place of "the last days". An instant of knowledge has no field. */
export function typedPart(filter: EventFilter, typed: FormData): TypedPart {
  const read = (name: string): string => String(typed.get(name) ?? "").trim();
  const text = read("q").slice(0, longestText);
  const from = dayOr(filter.from, read("from"));
  const to = dayOr(filter.to, read("to"));
  const [first, last] = from !== null && to !== null && to < from ? [to, from] : [from, to];
  const isPeriod = first !== null || last !== null;
  return {
    text: text === "" ? null : text,
    from: first,
    to: last,
    rollingDays: isPeriod ? null : filter.rollingDays,
    asOf: isInstant(filter.asOf) ? filter.asOf : dayOr(filter.asOf, read("asof")),
  };
}

export function isChanged(filter: EventFilter, part: TypedPart): boolean {
  return (["text", "from", "to", "asOf"] as const).some((field) => part[field] !== filter[field]);
}

/** True for a time of knowledge that is no day. */
export function isInstant(asOf: string | null): boolean {
  return asOf !== null && !isDay(asOf);
}

function dayOr(before: string | null, typed: string): string | null {
  if (typed === "") return null;
  return isDay(typed) && typed >= "1900-01-01" ? typed : before;
}
