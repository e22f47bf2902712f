// Every published page with its canonical addresses in all languages: events, their places, operations and reports.
import { z } from "zod";
import { AppError } from "../../lib/errors";
import { countPublicPages, listPublicPages, type PublicPage } from "../../lib/events/public-pages/store";
import { answering } from "../_http/error-response";
import { parseQuery, wholeNumber } from "../_http/parse-request";
import { siteOrigin } from "../_http/site-origin";
import { pagesAtOnce, sitemapIndex, urlSet } from "./sitemap-xml";

export const dynamic = "force-dynamic";

const ownPages = ["/", "/about", "/read"];
const noPart = -1;
const query = z.object({ part: wholeNumber("part", 0, 1_000_000, noPart) });

/**
 * GET /sitemap.xml: all pages, or where there are more than one file may hold, an index of /sitemap.xml?part=0 and so on.
 */
export function GET(request: Request): Promise<Response> {
  return answering(async () => {
    const { part } = parseQuery(query, request);
    const origin = await siteOrigin();
    if (part !== noPart) return answer(await partOf(origin, part));
    const total = Object.values(await countPublicPages()).reduce(
      (sum, count) => sum + count,
      ownPages.length,
    );
    if (total <= pagesAtOnce) return answer(await partOf(origin, 0));
    const parts = Array.from(
      { length: Math.ceil(total / pagesAtOnce) },
      (_, at) => `${origin}/sitemap.xml?part=${at}`,
    );
    return answer(sitemapIndex(parts));
  });
}

/** Our own pages stand first, in part 0. Throws `not_found` behind the last part. */
async function partOf(origin: string, part: number): Promise<string> {
  const first = part * pagesAtOnce;
  const own = ownPages.slice(first, first + pagesAtOnce);
  const pages = await listPublicPages({
    offset: Math.max(0, first - ownPages.length),
    limit: pagesAtOnce - own.length,
  });
  if (own.length + pages.length === 0)
    throw new AppError("not_found", "The sitemap has fewer parts; see /sitemap.xml.");
  return urlSet(origin, [...own, ...pages.map(pathOf)]);
}

function pathOf(page: PublicPage): string {
  switch (page.kind) {
    case "event":
      return `/events/${page.id}/${page.slug}`;
    case "operation":
      return `/operations/${page.id}/${page.slug}`;
    case "place":
      return `/places/${encodeURIComponent(page.slug)}`;
    case "report":
      return `/reports/${page.id}`;
  }
}

function answer(xml: string): Response {
  return new Response(xml, {
    headers: { "Content-Type": "application/xml", "Cache-Control": "public, max-age=0, must-revalidate" },
  });
}
