// Asks our API for pages of the list and for single events. An answer is kept and shared by all who ask for it.
import { AppError, type AppErrorKind } from "../../lib/errors";
import type { EventSummary, EventView } from "../../lib/events/event-view";
import type { LonLatBox } from "../../lib/geo/coordinates";
import type { EventSort } from "../../lib/tiles/event-tiles";
import { learnRows } from "./known-rows";
import type { MapData } from "./map-data";
import { learnLabels } from "./said-labels";
import type { AskedRev, ToldVersion } from "./told-version";

/** `box` is what is drawn of the event, null when nothing is; `hasMark` whether the place it happened at is among that. */
export type ListedEvent = {
  readonly event: EventSummary;
  readonly box: LonLatBox | null;
  readonly hasMark: boolean;
};

/** Answer of GET /api/v1/events. */
export type EventsPage = {
  readonly revision: string;
  readonly total: number;
  readonly events: readonly ListedEvent[];
};

/** Answer of GET /api/v1/events/{id}, and of a version as it was shown. */
export type EventAnswer = {
  readonly event: EventView;
  readonly drawn: MapData;
  readonly box: LonLatBox | null;
  /** Null where none is kept: nothing was public yet. */
  readonly version: ToldVersion | null;
};

/** Rows of a list as the server drew them, and the query (`listQuery`) they answer. */
export type FirstPage = {
  readonly query: string;
  readonly page: EventsPage;
  /** Which page it is, from 0; left out for the first. */
  readonly number?: number;
};

export const rowsOfPage = 50;

type Listed = {
  /** As in MapState. */
  readonly filterQuery: string;
  readonly sort: EventSort;
  /** Events with something drawn, those with nothing, or both. */
  readonly shown: "map" | "tray" | null;
  /** Null for everywhere. */
  readonly box: LonLatBox | null;
};

/**
 * The query of a list without its page, the same words for the same list:
 * `listQuery({filterQuery: "kind=strike", sort: "newest", shown: "tray", box: null})` is "kind=strike&shown=tray".
 */
export function listQuery({ filterQuery, sort, shown, box }: Listed): string {
  return [
    ...(filterQuery === "" ? [] : [filterQuery]),
    ...(box === null ? [] : [`bbox=${boxInQuery(box)}`]),
    ...(shown === null ? [] : [`shown=${shown}`]),
    ...(sort === "newest" ? [] : [`sort=${sort}`]),
  ].join("&");
}

/** Widened to whole steps of about 10 m, so that a trembling camera asks for nothing new. */
function boxInQuery({ west, south, east, north }: LonLatBox): string {
  const down = (degrees: number): number => Math.floor(degrees * 1e4) / 1e4;
  const up = (degrees: number): number => Math.ceil(degrees * 1e4) / 1e4;
  return [down(west), down(south), up(east), up(north)].map((degrees) => degrees + 0).join(",");
}

const keptPages = 60;
const pages = new Map<string, EventsPage>();

/** Page `number` (from 0) of a list. Rejects when it cannot be had, and with the signal's reason when it is no longer wanted. */
export async function askForPage(
  query: string,
  number: number,
  revision: string,
  signal: AbortSignal,
): Promise<EventsPage> {
  const key = `${revision} ${number} ${query}`;
  const known = pages.get(key);
  if (known !== undefined) return known;
  const where = `offset=${number * rowsOfPage}&limit=${rowsOfPage}`;
  const page: EventsPage = await ask(`/api/v1/events?${query === "" ? "" : `${query}&`}${where}`, signal);
  learnLabels(page.events.map(({ event }) => event));
  learnRows(query, page.events);
  keep(pages, key, page, keptPages);
  return page;
}

const keptEvents = 40;
const events = new Map<string, Promise<EventAnswer>>();

/** One event in full with what is drawn of it, as it is now or as `rev` has it; rejects with `not_found` where there is none, with `gone` where it was withdrawn. Whoever asks while it is on its way waits for the same answer. */
export function askForEvent(id: string, revision: string, rev: AskedRev = null): Promise<EventAnswer> {
  const key = `${revision} ${id} ${rev ?? ""}`;
  const known = events.get(key);
  if (known !== undefined) return known;
  const address = `/api/v1/events/${encodeURIComponent(id)}`;
  const answer =
    typeof rev === "number"
      ? askForVersion(`${address}/versions/${rev}`)
      : ask<EventAnswer>(rev === null ? address : `${address}?asof=${encodeURIComponent(rev)}`);
  keep(events, key, answer, keptEvents);
  answer.then(
    ({ event }) => learnLabels([event]),
    // A failure is not kept: the next who asks tries again.
    () => events.delete(key),
  );
  return answer;
}

/** Whether a filter (`filterQuery` as in MapState) gives an event. Rejects as `askForPage` does. */
export async function askIsGiven(id: string, filterQuery: string, signal: AbortSignal): Promise<boolean> {
  const { given } = await ask<{ given: boolean }>(
    `/api/v1/events/${encodeURIComponent(id)}/given?${filterQuery}`,
    signal,
  );
  return given;
}

async function askForVersion(address: string): Promise<EventAnswer> {
  const { event, drawn, box, ...version } = await ask<Omit<EventAnswer, "version"> & ToldVersion>(address);
  return { event, drawn, box, version };
}

async function ask<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, signal === undefined ? {} : { signal });
  if (!response.ok) throw new AppError(failureOf(response.status), `${address} answered ${response.status}.`);
  // Our own route, whose types these are.
  const answer: Answer = await response.json();
  return answer;
}

function failureOf(status: number): AppErrorKind {
  if (status === 410) return "gone";
  return [400, 404].includes(status) ? "not_found" : "busy";
}

/** The oldest goes when there are too many. */
function keep<Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}
