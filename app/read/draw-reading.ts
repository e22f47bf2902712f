// The map of what was read: where things happened, the other places named, and faintly what those names were not taken for.
import { boundsOfAreas } from "../../lib/basemap/map-picture";
import { isAppError } from "../../lib/errors";
import { postgresPlaceIndex } from "../../lib/gazetteer/store";
import { drawForPage } from "../map-picture/answer-picture";
import { withRoom } from "../map-picture/find-mention-areas";
import { drawnWords, wordsOfPictures } from "../map-picture/picture-language";
import { pageLanguage } from "../_words/server-words";
import type { ReadAnswer, ReadPicture } from "./pasted";
import { placesOfReading, readingAreas } from "./reading-areas";

/** Degrees that are seen at least, so that a spot has its surroundings. */
const least = 0.8;

/** Null where nothing of it has a place, and where the server draws too much else just now: the reading stands without it. */
export async function drawReading(answer: ReadAnswer): Promise<ReadPicture | null> {
  const words = wordsOfPictures(await pageLanguage());
  const found = await postgresPlaceIndex().byIds(placesOfReading(answer));
  const areas = readingAreas(
    answer,
    found.flatMap((place) => place ?? []),
    words,
  );
  if (areas.length === 0) return null;
  const bounds = boundsOfAreas(areas.filter(({ isGhost }) => isGhost !== true));
  const draw = async (theme: "light" | "dark"): Promise<string> => {
    const png = await drawForPage({
      ...drawnWords(words),
      width: 960,
      height: 640,
      theme,
      areas,
      ...(bounds === null ? {} : { bounds: withRoom(bounds, least) }),
    });
    return `data:image/png;base64,${png.toString("base64")}`;
  };
  try {
    const [light, dark] = await Promise.all([draw("light"), draw("dark")]);
    return { light, dark };
  } catch (error) {
    if (isAppError(error) && error.kind === "busy") return null;
    throw error;
  }
}
