// The path a reader asked for, told to the page that says there is nothing there.
import { headers } from "next/headers";

/** Headers of the request as proxy.ts sends it on; a reader's own headers of these names are overwritten there. */
export const askedPath = "x-dateline-asked-path";
export const askedQuery = "x-dateline-asked-query";

/** The path without its language prefix, and the query with its question mark or "". */
export async function askedAddress(): Promise<{ path: string; query: string }> {
  const asked = await headers();
  return { path: asked.get(askedPath) ?? "/", query: asked.get(askedQuery) ?? "" };
}

/**
 * What somebody who mistyped the address of a place was after: "/places/abu-kamall" gives "abu kamall"; "" for other paths.
 */
export function nameInPath(path: string): string {
  const slug = /^\/places\/([^/]{1,200})\/?$/.exec(path)?.[1];
  if (slug === undefined) return "";
  try {
    const words = decodeURIComponent(slug)
      .replace(/[-_+]+/g, " ")
      .trim();
    return /\p{Cc}/u.test(words) ? "" : words;
  } catch {
    return "";
  }
}

/** The name asked for by the address of this request; "" where it holds none. */
export async function askedName(): Promise<string> {
  return nameInPath((await headers()).get(askedPath) ?? "");
}
