// Asks our API for the moments of a filter: twelve bytes an event. The last answer is kept.

export type Moments = {
  /** ISO day that days are counted from. */
  readonly originDay: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

let kept: { readonly key: string; readonly moments: Moments } | null = null;

/** Rejects when they cannot be had, and with the signal's reason when they are no longer wanted. */
export async function askForMoments(query: string, revision: string, signal: AbortSignal): Promise<Moments> {
  const key = `${revision} ${query}`;
  if (kept?.key === key) return kept.moments;
  const response = await fetch(`/api/v1/events/moments${query === "" ? "" : `?${query}`}`, { signal });
  const originDay = response.headers.get("X-Origin-Day");
  if (!response.ok || originDay === null) throw new Error(`Moments were answered with ${response.status}.`);
  const moments = { originDay, bytes: new Uint8Array(await response.arrayBuffer()) };
  kept = { key, moments };
  return moments;
}
