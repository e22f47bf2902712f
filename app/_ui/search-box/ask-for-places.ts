// Asks the server what a beginning may become, and tells every way in which that can fail.
import type { LonLat } from "../../../lib/geo/coordinates";
import type { Language } from "../../_words/language";
import { placesOfAnswer, type FoundPlace } from "./found-place";
import type { SearchNote } from "./search-note";

export type PlacesAnswer =
  | {
      readonly kind: "found";
      readonly places: readonly FoundPlace[];
      /** What was tried, in the server's words; null when something was found. */
      readonly tried: string | null;
    }
  | { readonly kind: "refused"; readonly note: SearchNote };

const mostShown = 8;
const longestWaitMilliseconds = 10_000;

/** Never throws, unless `signal` is aborted: then the answer belongs to nobody. */
export async function askForPlaces(
  text: string,
  near: LonLat | null,
  language: Language,
  signal: AbortSignal,
): Promise<PlacesAnswer> {
  const query = new URLSearchParams({ q: text, limit: String(mostShown) });
  if (language !== "en") query.set("lang", language);
  if (near !== null) {
    query.set("lat", near.lat.toFixed(2));
    query.set("lon", near.lon.toFixed(2));
  }
  try {
    const response = await fetch(`/api/v1/autocomplete?${query}`, {
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestWaitMilliseconds)]),
    });
    if (!response.ok) return { kind: "refused", note: await refusalOf(response) };
    const body: unknown = await response.json();
    return { kind: "found", places: placesOfAnswer(body), tried: triedOf(body) };
  } catch (error) {
    signal.throwIfAborted();
    const isLate = error instanceof DOMException && error.name === "TimeoutError";
    return { kind: "refused", note: { kind: isLate ? "late" : navigator.onLine ? "silent" : "offline" } };
  }
}

/** 400 has words of its own that say what to change; for the rest ours are better. */
async function refusalOf(response: Response): Promise<SearchNote> {
  if (response.status === 429) {
    const seconds = Number(response.headers.get("Retry-After"));
    return { kind: "tooMany", seconds: seconds > 0 ? seconds : null };
  }
  if (response.status >= 500) return { kind: "broken" };
  const body: unknown = await response.json().catch(() => null);
  const words = messageOf(body);
  if (words === null) return { kind: "notUnderstood" };
  return { kind: "server", words, language: response.headers.get("Content-Language") === "ar" ? "ar" : "en" };
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
