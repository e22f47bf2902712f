// From events and places as an audience sees them to the areas of a drawn map. Pure.
import type { LonLat } from "../../lib/geo/coordinates";
import type { PictureArea } from "../../lib/basemap/map-picture";
import type { EventSummary } from "../../lib/events/event-view";
import type { MarkedSpot } from "../../lib/events/listing/spots/store";
import type { Place } from "../../lib/gazetteer/place";
import { localNameIn } from "../_ui/place-name";
import type { Language } from "../_words/language";
import type { Retold } from "../_words/retold";

/** An area wider than this says too little about where, to pull the view towards its middle. */
const wideAreaMeters = 60_000;

/**
 * Where things happened and what they were launched from; where a statement was made is no mark. Same spots once. `retold` to name
 * places in the language of the page, null for English.
 */
export function areasOfEvents(
  events: readonly (Pick<EventSummary, "kindGroup" | "locations"> & Partial<Pick<EventSummary, "grade">>)[],
  retold: Retold | null = null,
): PictureArea[] {
  const areas = events.flatMap(({ kindGroup, locations, grade }) =>
    locations.flatMap((location): PictureArea[] =>
      location.point === null || location.role === "statement_made"
        ? []
        : [
            {
              ...location.point,
              radiusMeters: location.radiusMeters,
              kindGroup,
              precision: location.precision,
              role: location.role,
              label: retold === null ? location.label : retold.where(location.label, [location]),
              isGuess: location.basis === "inferred",
              isContested: grade === "contested",
              area: location.area,
            },
          ],
    ),
  );
  const seen = new Set<string>();
  return areas.filter(({ lon, lat, radiusMeters, kindGroup, role }) => {
    const key = [lon, lat, radiusMeters, kindGroup, role].join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Spots of many events, each with one symbol. The picture itself writes "somewhere here" beside an area. */
export function areasOfSpots(spots: readonly MarkedSpot[], retold: Retold | null = null): PictureArea[] {
  return spots.map((spot) => {
    const isWhole = spot.shown === "area" || spot.shown === "origin_area";
    const label = isWhole
      ? spot.label.replace(/^somewhere (?:in )?|, somewhere in this ring$/g, "")
      : spot.label;
    const place = { name: spot.placeName, nameArabic: spot.placeNameArabic, parent: spot.parent };
    return {
      ...spot.point,
      radiusMeters: spot.radiusMeters,
      kindGroup: spot.kindGroup,
      precision: spot.precision,
      role: spot.shown === "origin" || spot.shown === "origin_area" ? "launched_from" : "struck",
      label: retold === null ? label : retold.where(label, [{ label, place }]),
      isGuess: spot.edge === "dashed",
      isContested: spot.isContested,
      area: spot.outline,
    };
  });
}

/** Where the first view looks: what happened, areas wider than a governorate's town only where there is nothing nearer known. */
export function pointsOfSpots(spots: readonly MarkedSpot[]): LonLat[] {
  const struck = spots.filter(({ shown }) => shown === "mark" || shown === "area");
  const near = struck.filter(
    ({ shown, radiusMeters }) =>
      shown === "mark" || (radiusMeters !== null && radiusMeters <= wideAreaMeters),
  );
  return (near.length > 0 ? near : struck).map(({ point }) => point);
}

export type DrawnPlace = Pick<
  Place,
  "name" | "names" | "point" | "radiusMeters" | "precision" | "area" | "coordinateStatus"
>;

/** The places a name could mean: the chosen one as itself, the others as ghosts. */
export function areasOfCandidates(
  chosen: readonly DrawnPlace[],
  others: readonly DrawnPlace[],
  language: Language = "en",
): PictureArea[] {
  const areasOf = (places: readonly DrawnPlace[]): PictureArea[] =>
    places.flatMap((place) => areasOfPlace(place, language));
  return [...areasOf(chosen), ...areasOf(others).map((area) => ({ ...area, isGhost: true }))];
}

/** The place alone, as a ring or hatch in the neutral colour; nothing where nobody has said where it is. */
export function areasOfPlace(place: DrawnPlace, language: Language = "en"): PictureArea[] {
  if (place.point === null) return [];
  return [
    {
      ...place.point,
      radiusMeters: place.radiusMeters,
      kindGroup: "other",
      precision: place.precision,
      role: "attacked",
      label: localNameIn(language, place),
      isGuess: place.coordinateStatus === "unverified",
      area: place.area,
    },
  ];
}
