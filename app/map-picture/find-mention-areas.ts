// What one name of a report was taken for and what else it could have meant, as areas of a drawn map.
import { boundsOfAreas, type PictureArea } from "../../lib/basemap/map-picture";
import type { Audience } from "../../lib/events/event-view";
import type { LonLatBox } from "../../lib/geo/coordinates";
import { distanceMeters } from "../../lib/geo/distance";
import { findPlace } from "../../lib/gazetteer/store";
import type { MentionView, ReportView } from "../../lib/reports/report-view";
import type { Language } from "../_words/language";
import { localNameIn } from "../_ui/place-name";
import { areasOfCandidates } from "./picture-areas";

/** As many as a picture can tell apart. */
const mostOthers = 8;
/** Farther than this, a relation to a place names an area and no spot. */
const wideMeters = 20_000;

/** The chosen place, or the area that the words give in relation to it, and the others as ghosts; [] where nobody knows where. */
export async function areasOfMention(
  { name, chosen, candidates, relative }: MentionView,
  report: Pick<ReportView, "events">,
  audience: Audience,
  language: Language,
): Promise<PictureArea[]> {
  const find = async (ids: readonly string[]) =>
    (await Promise.all(ids.map((id) => findPlace(id, audience)))).flatMap((place) => place ?? []);
  const others = candidates.flatMap(({ placeId }) => (placeId === chosen?.placeId ? [] : [placeId]));
  const taken = chosen === null ? [] : await find([chosen.placeId]);
  const places = areasOfCandidates(
    relative === null ? taken : [],
    await find(others.slice(0, mostOthers)),
    language,
  );
  if (relative === null) return places;
  const { lon, lat, radiusMeters } = relative;
  // The outline stands with the event that happened there.
  const here = report.events
    .flatMap(({ locations }) => locations)
    .find(({ point, area }) => area !== null && point?.lon === lon && point.lat === lat);
  return [
    {
      lon,
      lat,
      radiusMeters,
      kindGroup: "other",
      precision: here?.precision ?? (radiusMeters > wideMeters ? "region" : "town"),
      role: "attacked",
      // As the report writes it; in another language by the name of the place.
      label: language === "en" || taken[0] === undefined ? name : localNameIn(language, taken[0]),
      isGuess: false,
      area: here?.area ?? null,
    },
    ...places,
  ];
}

/** A ghost on the other side of the world would leave nothing to see of the place itself. */
const nearMeters = 2_500_000;
/** Degrees that are seen at least, so that a spot has its surroundings. */
const least = 1.5;

/** The chosen place and the ghosts around it; null where nothing was chosen: then all are seen. */
export function boundsAround(areas: readonly PictureArea[]): LonLatBox | null {
  const chosen = areas.filter(({ isGhost }) => isGhost !== true);
  const near = areas.filter((area) => chosen.some((one) => distanceMeters(one, area) < nearMeters));
  const bounds = chosen.length === 0 ? null : boundsOfAreas(near);
  return bounds === null ? null : withRoom(bounds, least);
}

/** The same box, or one around its middle of at least so many degrees. */
export function withRoom({ west, south, east, north }: LonLatBox, degrees: number): LonLatBox {
  const [lon, lat] = [Math.max(0, degrees - (east - west)) / 2, Math.max(0, degrees - (north - south)) / 2];
  return {
    west: Math.max(-180, west - lon),
    east: Math.min(180, east + lon),
    south: Math.max(-85, south - lat),
    north: Math.min(85, north + lat),
  };
}
