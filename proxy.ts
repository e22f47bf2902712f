// Before every page: its language, its content security policy with a fresh nonce, 400 for broken addresses, 404 for records that
// are not there and 410 for those that were, and the way to our map from another map's path.
import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { pageAudience } from "./app/_http/editor";
import { askedPath, askedQuery } from "./app/_http/asked-path";
import { isKept, recordOf } from "./app/_http/kept-address";
import { pageStatusHeader } from "./app/_http/page-status";
import { findWithdrawn } from "./app/_http/withdrawn-address";
import { formatCamera } from "./app/_map/map-url";
import { cameraOfPath } from "./app/_map/map-path-foreign";
import { versionJsonRoute } from "./app/_ui/version-address";
import { env } from "./lib/env";
import { hrefIn, isMachinePath, languageHeader, splitLanguage } from "./app/_words/language";

/** The policy of a page. Nothing is loaded from another origin; MapLibre sets styles inline and works in a worker file. */
function pagePolicy(nonce: string, dev: boolean, path = "/"): string {
  // An operator's own basemap may lie elsewhere: the one exception, and only where it was asked for.
  const elsewhere = env()
    .basemapOrigins.map((origin) => ` ${origin}`)
    .join("");
  return [
    "default-src 'self'",
    // React's development build evaluates code to show where an error came from.
    `script-src 'self' 'nonce-${nonce}'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${elsewhere}`,
    "font-src 'self'",
    `connect-src 'self'${elsewhere}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    isFramed(path) ? "frame-ancestors *" : "frame-ancestors 'none'",
  ].join("; ");
}

/** The one page that may stand inside others': it acts on nobody's behalf. */
function isFramed(path: string): boolean {
  return path === "/embed";
}

/** Next reads the nonce from the request's policy and puts it on its own scripts; the browser gets the same policy. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  if (!isUtf8(pathname))
    return new NextResponse("The address is not valid UTF-8. Check what stands after its % signs.\n", {
      status: 400,
      headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
    });
  // Next would do this for routes too, and a browser follows no redirect that does not say it may: Photon's clients ask /photon/api/.
  const { pathname: asked, search } = new URL(request.url);
  if (asked.length > 1 && asked.endsWith("/"))
    return NextResponse.redirect(new URL(`/${asked.replace(/^\/+|\/+$/g, "")}${search}`, request.url), 308);
  const json = versionJsonRoute(pathname);
  if (json !== null) return NextResponse.rewrite(sameQuery(json, request));
  const { language, path } = splitLanguage(pathname);
  const isPrefixed = path !== pathname;
  const camera = cameraOfPath(path);
  if (camera !== null)
    return NextResponse.redirect(
      new URL(`${hrefIn(language, "/")}${search}${formatCamera(camera)}`, request.url),
      308,
    );
  const policy = pagePolicy(randomBytes(16).toString("base64"), process.env.NODE_ENV === "development", path);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  // Set in any case, so that nobody else's header of these names reaches a page.
  headers.set(languageHeader, language);
  headers.set(askedPath, path);
  headers.set(askedQuery, search);
  // A file has no language, and a page has one address in each: /ar/ar/x would be a third.
  const isNowhere = isPrefixed && (isMachinePath(path) || splitLanguage(path).path !== path);
  const isMissing = isNowhere || (await leadsNowhere(path));
  const drawn = isMissing ? nowhere : path;
  const response =
    drawn === pathname
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(sameQuery(drawn, request), { request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Content-Language", language);
  if (isMissing && (await isWithdrawn(path))) response.headers.set(pageStatusHeader, "410");
  return response;
}

function sameQuery(path: string, request: NextRequest): URL {
  const url = request.nextUrl.clone();
  url.pathname = path;
  return url;
}

/** No route has this address, so it answers with app/not-found.tsx. */
const nowhere = "/nothing/is/kept/here";

/**
 * A page that throws notFound() is sent with an empty body, which only a script fills: Next does not draw error boundaries on
 * the server. So what is not there is asked first, and sent on to where no page is. The pages still check for themselves.
 */
async function leadsNowhere(pathname: string): Promise<boolean> {
  const record = recordOf(pathname);
  if (record === null) return false;
  try {
    return !(await isKept(record, await pageAudience()));
  } catch {
    // The page meets the same fault, logs it and says so.
    return false;
  }
}

/** What was here and was taken back is 410, not 404: who keeps links may drop it. */
async function isWithdrawn(path: string): Promise<boolean> {
  try {
    return (await findWithdrawn(path, await pageAudience())) !== null;
  } catch {
    return false;
  }
}

function isUtf8(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

// Routes for machines draw no page and need none of this; /api itself is a page.
export const config = {
  matcher: ["/((?!api/.|photon/|nominatim/|_next/static/|_next/image|favicon.ico).*)"],
};
