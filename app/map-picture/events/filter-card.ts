// The share card of the map under a filter: what is drawn, and below it what was asked for, how many events there are, and of when.
import type { MapPicture } from "../../../lib/basemap/map-picture";
import type { EventFilter } from "../../../lib/events/filter/event-filter";
import type { Audience } from "../../../lib/events/event-view";
import { countEvents } from "../../../lib/tiles/store";
import { askedInWords } from "../../_map/asked-in-words";
import { periodInWords } from "../../_map/filter-in-words";
import { firstView } from "../../_map/first-view";
import { findFilterNames } from "../../_map/filter-names";
import type { Camera } from "../../_map/map-url";
import { withRoom } from "../../_map/still-view";
import { dayInWords } from "../../_ui/when-in-words";
import { wordsIn } from "../../_words/words";
import { findSpots } from "../find-spots";
import { areasOfSpots, pointsOfSpots } from "../picture-areas";
import type { SharedWords } from "../picture-language";

/** `camera` is where the link looks; null = where the map would begin. Its picture is as wide as a screen, so the zoom is its own. */
export async function filterCard(
  filter: EventFilter,
  camera: Camera | null,
  audience: Audience,
  words: SharedWords,
): Promise<Pick<MapPicture, "areas" | "caption" | "bounds" | "center" | "zoom">> {
  const { retold, language, labels, when, pictures } = words;
  const [{ events, days, spots }, counts, names] = await Promise.all([
    findSpots(filter, audience),
    countEvents(filter, { box: null }, audience),
    findFilterNames(filter, audience),
  ]);
  const t = wordsIn(language, "filters");
  const map = wordsIn(language, "map");
  const asked = askedInWords({ filter, counts, ...names }, { t, map, labels, when, language, retold });
  const period =
    days === null
      ? null
      : periodInWords({ from: days.first, to: days.last, rollingDays: null }, t, (day) =>
          dayInWords(day, when),
        );
  const bounds = firstView(pointsOfSpots(spots));
  return {
    areas: areasOfSpots(spots, retold),
    caption: {
      title: asked.length === 0 ? "Dateline" : asked.join(" · "),
      subtitle: [pictures("site", { count: events }), ...(period === null ? [] : [period])].join(" · "),
    },
    ...(camera !== null
      ? { center: { lon: camera.lon, lat: camera.lat }, zoom: Math.min(camera.zoom, closestZoom) }
      : bounds === null
        ? {}
        : { bounds: withRoom(bounds, caption) }),
  };
}

/** Shares of the card that its words cover. */
const caption = { above: 0, below: 0.25, beside: 0 };

/** The basemap's drawing goes no nearer. */
const closestZoom = 14;
