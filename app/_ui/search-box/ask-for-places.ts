// Asks the server what a beginning may become, and puts every way in which that can fail into words.
import type { LonLat } from "../../../lib/geo/coordinates";
import { placesOfAnswer, type FoundPlace } from "./found-place";

export type PlacesAnswer =
  | {
      readonly kind: "found";
      readonly places: readonly FoundPlace[];
      /** What was tried, in the server's words; null when something was found. */
      readonly tried: string | null;
    }
  | { readonly kind: "refused"; readonly words: string };

const mostShown = 8;
const longestWaitMilliseconds = 10_000;

/** Never throws, unless `signal` is aborted: then the answer belongs to nobody. */
export async function askForPlaces(
  text: string,
  near: LonLat | null,
  signal: AbortSignal,
): Promise<PlacesAnswer> {
  const query = new URLSearchParams({ q: text, limit: String(mostShown) });
  if (near !== null) {
    query.set("lat", near.lat.toFixed(2));
    query.set("lon", near.lon.toFixed(2));
  }
  try {
    const response = await fetch(`/api/v1/autocomplete?${query}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestWaitMilliseconds)]),
    });
    if (!response.ok) return { kind: "refused", words: await refusalInWords(response) };
    const body: unknown = await response.json();
    return { kind: "found", places: placesOfAnswer(body), tried: triedOf(body) };
  } catch (error) {
    signal.throwIfAborted();
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    return { kind: "refused", words: isLate ? lateWords : navigator.onLine ? silentWords : offlineWords };
  }
}

const offlineWords = "You are offline, so nothing was searched.";
const silentWords = "The server did not answer, so nothing was searched. Try again in a moment.";
const lateWords = "The server took too long to answer. Try again in a moment.";

/** 400 has words of its own that say what to change; for the rest ours are better. */
async function refusalInWords(response: Response): Promise<string> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get("Retry-After"));
    return `That was too many searches at once. Try again ${seconds > 0 ? `in ${seconds} second${seconds === 1 ? "" : "s"}` : "in a moment"}.`;
  }
  if (response.status >= 500) return "The search does not work just now. Try again in a moment.";
  const body: unknown = await response.json().catch(() => null);
  return messageOf(body) ?? "The search did not understand this.";
}

function triedOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("notFound" in body)) return null;
  return typeof body.notFound === "string" && body.notFound !== "" ? body.notFound : null;
}

function messageOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("error" in body)) return null;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("message" in error)) return null;
  return typeof error.message === "string" ? error.message : null;
}
