// The framed map for whoever pastes an address of ours into another site's editor: oEmbed 1.0, https://oembed.com.
import { AppError } from "../../lib/errors";
import { parseQuery } from "../_http/parse-request";
import { failPublic, openToAll } from "../_http/public-answer";
import { cacheHeaders } from "../_http/cache-headers";
import { countRequest } from "../_http/rate-limit";
import { siteOrigin } from "../_http/site-origin";
import { codeToEmbed } from "../_map/share/share-links";
import { wordsIn } from "../_words/words";
import { findFramedView } from "./framed-view";
import { oembedQuery } from "./oembed-schema";

export const dynamic = "force-dynamic";

const keptSeconds = 60;
/** CSS pixels; of the frame where nobody asks for less. */
const frame = { width: 800, height: 480 };
const card = { width: 1200, height: 630 };

/**
 * GET /oembed?url=http%3A%2F%2Flocalhost%3A3000%2Fplaces%2Fabu-kamal&maxwidth=600
 *
 * {version, type: "rich", title, html, width, height, …}: an iframe with the map of that address. 404 for an address that is none of
 * ours or shows nothing to the public, 501 for another format than JSON, as oEmbed has it.
 */
export async function GET(request: Request): Promise<Response> {
  try {
    countRequest(request);
    const { url, maxwidth, maxheight, format } = parseQuery(oembedQuery, request);
    if (format !== "json")
      return Response.json(
        { error: { kind: "invalid", message: "Only format=json is written here." } },
        { status: 501, headers: { ...openToAll, ...cacheHeaders("never") } },
      );
    const origin = await siteOrigin();
    const view = url.host === new URL(origin).host ? await findFramedView(url) : null;
    if (view === null)
      throw new AppError("not_found", "url is no address of a map, an event or a place here that is public.");
    const { words, search, hash, picture } = view;
    const { language } = words;
    const title = view.title ?? wordsIn(language, "share")("embedTitle");
    const size = { width: Math.min(maxwidth, frame.width), height: Math.min(maxheight, frame.height) };
    const cardUrl = new URL(picture, origin);
    if (language !== "en") cardUrl.searchParams.set("lang", language);
    return Response.json(
      {
        version: "1.0",
        type: "rich",
        provider_name: "Dateline",
        provider_url: origin,
        title,
        html: codeToEmbed({ origin, language, search, hash }, title, size),
        ...size,
        cache_age: keptSeconds,
        ...(card.width <= maxwidth && card.height <= maxheight
          ? { thumbnail_url: cardUrl.href, thumbnail_width: card.width, thumbnail_height: card.height }
          : {}),
      },
      { headers: { ...openToAll, ...cacheHeaders("anybody") } },
    );
  } catch (error) {
    return failPublic(error, undefined, request);
  }
}
