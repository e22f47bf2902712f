// What a reader does on a page before its scripts listen: kept by a line in the page itself, and answered once they do.

/** Acts that mean the page's reader is at it. What begins with a press of a finger ends with one of the others. */
export const readerActs = ["wheel", "keydown", "focusin", "click", "pointercancel", "pointerup"] as const;
export type ReaderAct = (typeof readerActs)[number];

type Kept = { readonly kept: Event[]; readonly end: AbortController };

const page: typeof globalThis & { datelineEarlyActs?: Kept } = globalThis;

/**
 * The line for the page, run while the browser reads it. It does not run on a page that a link of ours led to: there scripts listen
 * already, and what was pressed was pressed on another page. Written without the signs that HTML says otherwise: & < > " '.
 */
export const earlyActsScript = `{
const kept = [], end = new AbortController();
self.datelineEarlyActs = { kept, end };
for (const act of \`pointerdown ${readerActs.join(" ")}\`.split(\` \`))
addEventListener(act, function (event) { kept.push(event) }, { capture: true, passive: true, signal: end.signal });
}`;

const takers = new Set<string>();

/**
 * What was done on this page before the first of these calls, oldest first: to each taker once. Nothing for who comes to life on
 * a later page of the same document.
 */
export function takeEarlyActs(taker: string): readonly Event[] {
  page.datelineEarlyActs?.end.abort();
  if (takers.has(taker)) return [];
  takers.add(taker);
  return page.datelineEarlyActs?.kept ?? [];
}
