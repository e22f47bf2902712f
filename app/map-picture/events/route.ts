// The map page's picture: the filtered events as drawn without a script, e.g. /map-picture/events?kind=strike&theme=dark&size=phone;
// and its share card: &size=share, with &card=zoom/lat/lon where the link looks somewhere.
import { themes } from "../../../lib/basemap/palette";
import { AppError } from "../../../lib/errors";
import type { LonLat, LonLatBox } from "../../../lib/geo/coordinates";
import { parseEventFilter } from "../../../lib/events/filter/parse-event-filter";
import { requestAudience } from "../../_http/editor";
import { errorResponse } from "../../_http/error-response";
import { countRequest } from "../../_http/rate-limit";
import { parseCamera } from "../../_map/map-url";
import { firstView } from "../../_map/first-view";
import { parseStillBox, phoneCutPixels, stillBox, stillSizes, type StillSize } from "../../_map/still-view";
import { languages } from "../../_words/language";
import { answerPicture } from "../answer-picture";
import { findSpots } from "../find-spots";
import { filterCard } from "./filter-card";
import { drawnWords, pictureLanguage, wordsOfPictures } from "../picture-language";
import { areasOfSpots, pointsOfSpots } from "../picture-areas";

export const dynamic = "force-dynamic";

/** As many requests as it counts for: a filter nobody asked for yet is looked up among all marks. */
const cost = 10;

export async function GET(request: Request): Promise<Response> {
  try {
    countRequest(request, cost);
    const query = new URL(request.url).searchParams;
    const theme = themes.find((known) => known === (query.get("theme") ?? "light"));
    if (theme === undefined) throw new AppError("invalid", `theme must be ${themes.join(" or ")}.`);
    const lang = pictureLanguage.safeParse(query.get("lang") ?? undefined);
    if (!lang.success) throw new AppError("invalid", `lang must be ${languages.join(" or ")}.`);
    const words = wordsOfPictures(lang.data);
    const filter = parseEventFilter(query);
    const audience = await requestAudience(request);
    if (query.get("size") === "share") {
      const card = await filterCard(filter, parseCamera(query.get("card") ?? ""), audience, words);
      return await answerPicture(request, { width: 1200, height: 630, theme, ...card, ...drawnWords(words) });
    }
    const { spots } = await findSpots(filter, audience);
    const size = query.get("size") === "phone" ? "phone" : "wide";
    const bounds = parseStillBox(query.get("box") ?? "") ?? fittedBox(pointsOfSpots(spots), size);
    return await answerPicture(request, {
      ...stillSizes[size],
      // The phone's picture is small and its screen fine.
      ...(size === "phone" ? { pixelRatio: 2, cutPixels: phoneCutPixels } : {}),
      theme,
      format: /\bimage\/avif\b/.test(request.headers.get("accept") ?? "") ? "avif" : "png",
      areas: areasOfSpots(spots, words.retold),
      ...drawnWords(words),
      ...(bounds === null ? {} : { bounds }),
    });
  } catch (error) {
    return errorResponse(error);
  }
}

/** What the page would have asked for, had it known what is drawn; null for nothing. */
function fittedBox(points: readonly LonLat[], size: StillSize): LonLatBox | null {
  const box = firstView(points);
  return box === null ? null : stillBox(box, size);
}
