// Who is asking: an editor (Bearer token or the sign-in cookie holds a key in force), or the public.
import { cookies, headers } from "next/headers";
import type { Audience } from "../../lib/events/event-view";
import { AppError } from "../../lib/errors";
import { checkEditorKey } from "../../lib/review/editor-key";
import { env } from "../../lib/env";
import { originOf } from "./site-origin";

const sessionCookie = "dateline-editor";

/** For pages and layouts. */
export async function pageAudience(): Promise<Audience> {
  const key = (await cookies()).get(sessionCookie)?.value;
  if (key !== undefined) return (await checkEditorKey(key)) ? "editor" : "public";
  const token = bearerOf((await headers()).get("authorization"));
  return token !== null && (await checkEditorKey(token)) ? "editor" : "public";
}

/** For route handlers that only read. A Bearer token that is no key throws `not_allowed`; a stale cookie reads as the public. */
export async function requestAudience(request: Request): Promise<Audience> {
  const token = bearerOf(request.headers.get("authorization"));
  if (token !== null) {
    if (await checkEditorKey(token)) return "editor";
    throw new AppError(
      "not_allowed",
      "The Bearer token is no editor's key of this installation. `npx dateline key new` makes one.",
    );
  }
  const key = cookieOf(request);
  return key !== null && (await checkEditorKey(key)) ? "editor" : "public";
}

/**
 * For route handlers that write: as `requestAudience`, and a request that stands on the cookie must come from our own pages
 * (its Origin is ours), so that no other site can write in an editor's name. Throws `not_allowed` otherwise.
 */
export async function writerAudience(request: Request): Promise<Audience> {
  const audience = await requestAudience(request);
  if (audience === "editor" && bearerOf(request.headers.get("authorization")) === null)
    needOwnOrigin(request);
  return audience;
}

/** Throws `not_allowed` for a request that another site's page sent. */
export function needOwnOrigin(request: Request): void {
  const origin = request.headers.get("origin");
  if (origin !== null && origin === ownOrigin(request)) return;
  throw new AppError(
    "not_allowed",
    "This request came from another site's page or without an Origin. Send it from our own pages, or with a Bearer token.",
  );
}

/** True where the request reached us, or the proxy before us, over HTTPS: then the cookie is Secure. */
export function isHttps(request: Request): boolean {
  return ownOrigin(request).startsWith("https://") || new URL(request.url).protocol === "https:";
}

/** The session cookie's header; `key` null signs out. SameSite=Lax, so that links from elsewhere open signed in and forms do not. */
export function sessionCookieHeader(key: string | null, secure: boolean): string {
  const life = key === null ? "Max-Age=0" : `Max-Age=${60 * 60 * 24 * 30}`;
  return `${sessionCookie}=${key ?? ""}; Path=/; HttpOnly; SameSite=Lax; ${life}${secure ? "; Secure" : ""}`;
}

function ownOrigin(request: Request): string {
  return env().siteUrl ?? originOf(request.headers.get("host"), request.headers.get("x-forwarded-proto"));
}

function bearerOf(header: string | null): string | null {
  return /^Bearer\s+(\S+)\s*$/i.exec(header ?? "")?.[1] ?? null;
}

function cookieOf(request: Request): string | null {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [name, ...rest] = part.trim().split("=");
    if (name === sessionCookie) return rest.join("=");
  }
  return null;
}
