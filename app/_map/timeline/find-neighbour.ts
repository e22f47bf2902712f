// The next or the previous event in time, found by a few small questions: a million events need no list in the browser.

/** What a page of /api/v1/events tells of an event here. `day` is its first known day. */
export type TimedEvent = { readonly id: string; readonly day: string | null };
/** Events oldest first, those without a day last. */
export type AskPage = (
  offset: number,
  limit: number,
) => Promise<{ readonly total: number; readonly events: readonly TimedEvent[] }>;
export type Neighbour = { readonly event: TimedEvent; readonly offset: number };

const pageSize = 100;
/** A day with more events than so many pages is left by its end. */
const mostPages = 10;

/**
 * The event after (`step` 1) or before (-1) the chosen one; null at either end. `chosen` null gives the first or the last of all.
 * `hint` is where the chosen one stood in the order when it was found last: right, it saves all questions but one.
 */
export async function findNeighbour(
  ask: AskPage,
  chosen: TimedEvent | null,
  step: 1 | -1,
  hint: number | null = null,
): Promise<Neighbour | null> {
  if (chosen === null) {
    if (step === 1) return at(ask, 0);
    const { total } = await ask(0, 1);
    return at(ask, total - 1);
  }
  const offset = (await confirmed(ask, chosen, hint)) ?? (await offsetOf(ask, chosen, step));
  return at(ask, offset + step);
}

async function at(ask: AskPage, offset: number): Promise<Neighbour | null> {
  if (offset < 0) return null;
  const [event] = (await ask(offset, 1)).events;
  return event === undefined ? null : { event, offset };
}

async function confirmed(ask: AskPage, chosen: TimedEvent, hint: number | null): Promise<number | null> {
  if (hint === null) return null;
  return (await ask(hint, 1)).events[0]?.id === chosen.id ? hint : null;
}

/**
 * Where the chosen event stands. Where it does not stand in the list at all (the filter leaves it out), a place half a step off,
 * so that the step lands on the first event after it, or the last before.
 */
async function offsetOf(ask: AskPage, chosen: TimedEvent, step: 1 | -1): Promise<number> {
  const start = await firstOffsetFrom(ask, chosen.day);
  for (let page = 0; page < mostPages; page += 1) {
    const { events } = await ask(start + page * pageSize, pageSize);
    const index = events.findIndex(({ id }) => id === chosen.id);
    if (index !== -1) return start + page * pageSize + index;
    const beyond = events.findIndex(({ day }) => compare(day, chosen.day) > 0);
    if (beyond !== -1) return step === 1 ? start + page * pageSize + beyond - 1 : start;
    if (events.length < pageSize) return step === 1 ? start + page * pageSize + events.length : start;
  }
  return step === 1 ? start + mostPages * pageSize - 1 : start;
}

/** How many events stand before the first one of that day or a later one: halves the list until it is known. */
async function firstOffsetFrom(ask: AskPage, day: string | null): Promise<number> {
  let low = 0;
  let { total: high } = await ask(0, 1);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const [event] = (await ask(middle, 1)).events;
    if (event === undefined || compare(event.day, day) >= 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** No day comes after every day. */
function compare(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
