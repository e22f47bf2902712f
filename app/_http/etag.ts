// Tags of answers, by which an asker learns that what it holds still stands.
import { createHash } from "node:crypto";

/** A strong tag of the bytes of an answer, or of all that they follow from. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
}

/**
 * True where If-None-Match names the tag, weak or not, or any tag at all (*).
 * @example holdsEtag(new Request(url, { headers: { "If-None-Match": 'W/"a", "b"' } }), '"a"') // true
 */
export function holdsEtag(request: Request, etag: string): boolean {
  const tags = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim());
  return tags.some((tag) => tag === "*" || tag.replace(/^W\//, "") === etag);
}
