// How long an answer may be kept, in the few ways this site answers.

export type CacheRule =
  /** Depends on who asks, or on what just changed: nobody keeps it. */
  | "never"
  /** Everybody gets the same, and a minute of age does no harm. */
  | "minute"
  /** The bytes behind this address never change. */
  | "forever";

const cacheControl: Readonly<Record<CacheRule, string>> = {
  never: "no-store",
  minute: "public, max-age=60, stale-while-revalidate=300",
  forever: "public, max-age=31536000, immutable",
};

/**
 * The headers of a rule. What the public may keep differs for an editor by header or cookie, so shared caches are told.
 * @example new Response(body, { headers: cacheHeaders("minute") })
 */
export function cacheHeaders(rule: CacheRule): Record<string, string> {
  return rule === "minute"
    ? { "Cache-Control": cacheControl.minute, Vary: "Authorization, Cookie" }
    : { "Cache-Control": cacheControl[rule] };
}
