// How long an answer may be kept, in the few ways this site answers.

export type CacheRule =
  /** Depends on who asks, or on what just changed: nobody keeps it. */
  | "never"
  /** Changes with a decision, which may be an undo: kept, but asked for by its tag each time. */
  | "checked"
  /** Everybody gets the same, and a minute of age does no harm. */
  | "minute"
  /** As "minute", and the same for whoever asks, signed in or not. */
  | "anybody"
  /** The bytes behind this address never change. */
  | "forever";

const cacheControl: Readonly<Record<CacheRule, string>> = {
  never: "no-store",
  checked: "public, no-cache",
  minute: "public, max-age=60, stale-while-revalidate=300",
  anybody: "public, max-age=60, stale-while-revalidate=300",
  forever: "public, max-age=31536000, immutable",
};

/**
 * The headers of a rule. What the public may keep differs for an editor by header or cookie, so shared caches are told.
 * @example new Response(body, { headers: cacheHeaders("minute") })
 */
export function cacheHeaders(rule: CacheRule): Record<string, string> {
  const isShared = rule === "minute" || rule === "checked";
  return { "Cache-Control": cacheControl[rule], ...(isShared ? { Vary: "Authorization, Cookie" } : {}) };
}
