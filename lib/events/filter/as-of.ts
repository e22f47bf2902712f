// "As it was known on a day": how that day or instant stands in an address, and which instant it means. Pure.
import { isDay } from "./is-day";

const instant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+ -]\d{2}:\d{2})$/i;

/**
 * "2024-02-04" or an instant in UTC: `parseAsOf("2024-02-04T12:00+02:00")` is "2024-02-04T10:00:00Z". Null where it is neither. A
 * space stands for "+", which addresses write so.
 */
export function parseAsOf(text: string): string | null {
  const words = text.trim();
  if (isDay(words)) return words;
  const [, day] = instant.exec(words) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const time = Date.parse(words.replace(" ", "+"));
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(".000Z", "Z");
}

/** The instant that is meant: of a day, its end in UTC. */
export function instantOfAsOf(asOf: string): Date {
  return new Date(asOf.length === 10 ? `${asOf}T23:59:59.999Z` : asOf);
}

/** The last moment that a question is about: rolling periods end on its day (UTC). */
export function lastMoment({ asOf }: { readonly asOf: string | null }, now: Date): Date {
  return asOf === null || isToCome(asOf, now) ? now : instantOfAsOf(asOf);
}

/** True where the day has not ended, or the instant has not come: then what was known then is what is known now. */
export function isToCome(asOf: string, now: Date): boolean {
  return instantOfAsOf(asOf) > now;
}
