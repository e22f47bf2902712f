// From events and places as an audience sees them to the areas of a drawn map. Pure.
import type { PictureArea } from "../../lib/basemap/map-picture";
import type { EventSummary } from "../../lib/events/event-view";
import type { Place } from "../../lib/gazetteer/place";

/** Where things happened and what they were launched from; where a statement was made is no mark. Same spots once. */
export function areasOfEvents(
  events: readonly (Pick<EventSummary, "kindGroup" | "locations"> & Partial<Pick<EventSummary, "grade">>)[],
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
              label: location.label,
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

type DrawnPlace = Pick<Place, "name" | "point" | "radiusMeters" | "precision" | "area" | "coordinateStatus">;

/** The places a name could mean: the chosen one as itself, the others as ghosts. */
export function areasOfCandidates(
  chosen: readonly DrawnPlace[],
  others: readonly DrawnPlace[],
): PictureArea[] {
  return [
    ...chosen.flatMap(areasOfPlace),
    ...others.flatMap(areasOfPlace).map((area) => ({ ...area, isGhost: true })),
  ];
}

/** The place alone, as a ring or hatch in the neutral colour; nothing where nobody has said where it is. */
export function areasOfPlace(place: DrawnPlace): PictureArea[] {
  if (place.point === null) return [];
  return [
    {
      ...place.point,
      radiusMeters: place.radiusMeters,
      kindGroup: "other",
      precision: place.precision,
      role: "attacked",
      label: place.name,
      isGuess: place.coordinateStatus === "unverified",
      area: place.area,
    },
  ];
}
