// Which events have a place that can be drawn, whoever is looking. Pure.
import type { EventSummary, LocationView } from "../event-view";

/** True where a mark or an area can be drawn; the rest stands in the tray "not on the map". Where a statement was made is no place of the event. */
export function isOnMap(summary: Pick<EventSummary, "locations">): boolean {
  return summary.locations.some(isDrawable);
}

/** True for a location that has a point or an outline and is no statement's. What an event was launched from is drawn only beside where it happened. */
export function isDrawable(location: Pick<LocationView, "role" | "point" | "area">): boolean {
  return (
    (location.role === "struck" || location.role === "attacked") &&
    (location.point !== null || location.area !== null)
  );
}
