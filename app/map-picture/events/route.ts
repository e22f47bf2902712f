// The map page's picture: the filtered events as drawn without a script, e.g. /map-picture/events?kind=strike&theme=dark.
import { themes } from "../../../lib/basemap/palette";
import { AppError } from "../../../lib/errors";
import { parseEventFilter } from "../../../lib/events/parse-event-filter";
import { requestAudience } from "../../_http/editor";
import { errorResponse } from "../../_http/error-response";
import { countRequest } from "../../_http/rate-limit";
import { firstView } from "../../_map/first-view";
import { languages } from "../../_words/language";
import { answerPicture } from "../answer-picture";
import { findSpots } from "../find-spots";
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
    const { spots } = await findSpots(filter, await requestAudience(request));
    const bounds = firstView(pointsOfSpots(spots));
    return await answerPicture(request, {
      width: 1200,
      height: 900,
      theme,
      areas: areasOfSpots(spots, words.retold),
      ...drawnWords(words),
      ...(bounds === null ? {} : { bounds }),
    });
  } catch (error) {
    return errorResponse(error);
  }
}
