// An event as a row of the list: its summary without heavy outlines, and what is drawn of it. For the API and the page's first rows.
import * as turf from "@turf/turf";
import type { EventSummary } from "../events/event-view";
import { drawnEvent, type DrawnEvent } from "../events/marks/drawn-event";

export type ListedEvent = { readonly event: EventSummary } & DrawnEvent;

/** Outlines become the box they fit in: rows ask whether there is one, and a page of fifty governorates is no page of a list. */
export function listedEvent(summary: EventSummary): ListedEvent {
  return {
    event: {
      ...summary,
      locations: summary.locations.map((location) =>
        location.area === null
          ? location
          : { ...location, area: turf.bboxPolygon(turf.bbox(location.area)).geometry },
      ),
    },
    ...drawnEvent(summary),
  };
}
