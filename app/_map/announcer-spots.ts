// The marks that the map shows now, as places to step through: single events and counts, each once.
import type { Map as MapInstance } from "maplibre-gl";
import { kindGroups, type KindGroup } from "../../lib/events/event-kind";
import type { LonLat } from "../../lib/geo/coordinates";
import type { Spot } from "./announcer-view";

export type MapSpot = Spot & {
  /** The same for the same mark, whichever tile or layer it was drawn from. */
  readonly key: string;
  readonly point: LonLat;
  readonly count: number;
  /** "" for a count. */
  readonly eventId: string;
  /** Address of a count's square; "" for one event. */
  readonly cell: string;
  readonly kindGroup: KindGroup;
  readonly label: string;
  readonly placeName: string;
  readonly placeNameArabic: string;
};

/** Layers of our tiles (lib/tiles/event-tiles.ts) whose features are marks. */
const layersOfMarks: readonly (string | undefined)[] = ["marks", "areaMarks"];

export function spotsOfMap(map: MapInstance): MapSpot[] {
  const spots = new Map<string, MapSpot>();
  for (const { geometry, properties, sourceLayer } of map.queryRenderedFeatures()) {
    if (geometry.type !== "Point" || !layersOfMarks.includes(sourceLayer)) continue;
    const [lon, lat] = geometry.coordinates;
    if (lon === undefined || lat === undefined) continue;
    const eventId = String(properties.eventId ?? "");
    const cell = String(properties.cell ?? "");
    const key = `${eventId} ${cell} ${String(properties.areaId ?? "")} ${lon.toFixed(3)} ${lat.toFixed(3)}`;
    if (spots.has(key)) continue;
    const { x, y } = map.project([lon, lat]);
    spots.set(key, {
      key,
      x,
      y,
      point: { lon, lat },
      count: Number(properties.count ?? 1),
      eventId,
      cell,
      kindGroup: kindGroups.find((group) => group === properties.kindGroup) ?? "other",
      label: String(properties.label ?? ""),
      placeName: String(properties.placeName ?? ""),
      placeNameArabic: String(properties.placeNameArabic ?? ""),
    });
  }
  return [...spots.values()];
}
