// The places a name could mean on one drawn map: the chosen one as usual, the others as ghosts, e.g. /map-picture/candidates?chosen=kjj4qfc&others=dtt3rxm,70rfp9h.
import { z } from "zod";
import { AppError } from "../../../lib/errors";
import { findPlace } from "../../../lib/gazetteer/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { requestAudience } from "../../_http/editor";
import { errorResponse } from "../../_http/error-response";
import { parseQuery } from "../../_http/parse-request";
import { answerPicture } from "../answer-picture";
import { drawnWords, pictureLanguage, wordsOfPictures } from "../picture-language";
import { areasOfCandidates } from "../picture-areas";

export const dynamic = "force-dynamic";

/** As many as a reading keeps of one name. */
const mostOthers = 8;

const ids = z
  .string()
  .default("")
  .transform((text, context) => {
    const parts = text.split(",").filter((part) => part !== "");
    const known = parts.flatMap((part) => normalizePublicId(part) ?? []);
    if (known.length < parts.length)
      context.addIssue("ids have 7 characters, as in a link of this map, with commas between them");
    return [...new Set(known)];
  });

const query = z.object({
  chosen: ids.refine((known) => known.length <= 1, "chosen is one place"),
  others: ids.refine((known) => known.length <= mostOthers, `others are ${mostOthers} places at most`),
  theme: z.enum(["light", "dark"]).default("light"),
  scale: z.enum(["1", "2"]).default("1"),
  lang: pictureLanguage,
});

export async function GET(request: Request): Promise<Response> {
  try {
    const { chosen, others, theme, scale, lang } = parseQuery(query, request);
    const audience = await requestAudience(request);
    const find = async (asked: readonly string[]) =>
      (await Promise.all(asked.map((id) => findPlace(id, audience)))).flatMap((place) => place ?? []);
    const areas = areasOfCandidates(
      await find(chosen),
      await find(others.filter((id) => !chosen.includes(id))),
      lang,
    );
    if (areas.length === 0) throw new AppError("not_found", "There is nothing to draw under these ids.");
    return await answerPicture(request, {
      width: 720,
      height: 480,
      pixelRatio: scale === "2" ? 2 : 1,
      theme,
      areas,
      ...drawnWords(wordsOfPictures(lang)),
    });
  } catch (error) {
    return errorResponse(error);
  }
}
