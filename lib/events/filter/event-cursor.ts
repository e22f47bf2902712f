// Where a page of events ended, and as a word of a link. Pure.
import { isPublicId } from "../../text/public-id";

/** The last event's first day (days since 1970), earliest minute (minutes since 1970) and id, as the list newest first has them. */
export type EventCursor = { readonly day: number; readonly minute: number; readonly id: string };

/** @example formatEventCursor({ day: 19756, minute: 28448640, id: "7kq2m4x" }) // "19756.28448640.7kq2m4x" */
export function formatEventCursor({ day, minute, id }: EventCursor): string {
  return `${day}.${minute}.${id}`;
}

/** Null for what `formatEventCursor` would not have written. */
export function parseEventCursor(text: string): EventCursor | null {
  const match = /^(-?\d{1,10})\.(-?\d{1,10})\.([0-9a-z]{7})$/.exec(text);
  if (match === null) return null;
  const [day, minute, id] = [Number(match[1]), Number(match[2]), match[3] ?? ""];
  const isHeld = (number: number): boolean => number >= -(2 ** 31) && number < 2 ** 31;
  return isHeld(day) && isHeld(minute) && isPublicId(id) ? { day, minute, id } : null;
}
