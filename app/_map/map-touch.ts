// What a click or a pointer means: an event, a count of several, or nothing. Asks the drawn tiles.
import type { Map as MapInstance, MapGeoJSONFeature, Point } from "maplibre-gl";
import { metersPerPixel } from "../../lib/geo/mercator";
import type { LonLat } from "../../lib/geo/coordinates";
import { sources } from "./event-sources";
import { squareAround } from "./map-camera";
import type { Stack } from "./map-state";

export type Hit =
  | { readonly kind: "event"; readonly eventId: string }
  /** `canPart`: zooming in shows them apart. */
  | { readonly kind: "several"; readonly stack: Stack; readonly canPart: boolean }
  | { readonly kind: "nothing" };

const nothing: Hit = { kind: "nothing" };

/** `features` lie under the pointer, topmost first, of the layers `touchable`. */
export function hitOf(
  map: MapInstance,
  features: readonly MapGeoJSONFeature[] | undefined,
  point: Point,
): Hit {
  // What is chosen may stand over a count: the count is the way to the others there.
  const cluster = features?.find(({ layer }) => layer.id === "event-cluster");
  const symbols = symbolsOf(map, features ?? []);
  const hasOthers = symbols.length > 1 && !(cluster !== undefined && canPart(cluster));
  if (hasOthers) return hitOfSymbols(symbols);
  const feature = cluster ?? features?.[0];
  if (feature === undefined) return nothing;
  if (feature.layer.id === "area-hatch") return hitOfArea(map, feature, map.unproject(point));
  if (feature.layer.id === "ring-fill") return hitOfRing(map, feature, point);
  return hitOfMark(feature);
}

/** Something that stands for one event or several, and the address a list of them is asked by. */
type MapSymbol = { readonly at: LonLat; readonly cell: string; readonly count: number };

/** What is read of one that was hit. */
export type Feature = Pick<MapGeoJSONFeature, "layer" | "geometry" | "properties">;

const symbolLayers = ["event-cluster", "event-mark", "event-area-mark"];

/**
 * The symbols that lie on each other here, each once; marks of one event in two places are one. Areas are never counted with
 * marks, so the "somewhere in" of a small area may lie under a mark beside it.
 */
export function symbolsOf(map: Pick<MapInstance, "getZoom">, features: readonly Feature[]): MapSymbol[] {
  const symbols = new Map<string, MapSymbol>();
  for (const feature of features) {
    const at = pointOf(feature);
    if (at === null || !symbolLayers.includes(feature.layer.id)) continue;
    const { eventId, cell, count = 1 } = feature.properties;
    const address = typeof cell === "string" && cell !== "" ? cell : squareAround(at, map.getZoom());
    const name = typeof eventId === "string" && eventId !== "" ? eventId : address;
    if (!symbols.has(name)) symbols.set(name, { at, cell: address, count: Number(count) });
  }
  return [...symbols.values()];
}

/** They open a list of all of them: the upper ones would hide the others for good. */
function hitOfSymbols([top, ...below]: readonly MapSymbol[]): Hit {
  if (top === undefined) return nothing;
  const all = [top, ...below];
  const cell = all.map((symbol) => symbol.cell).join(",");
  const count = all.reduce((sum, symbol) => sum + symbol.count, 0);
  return { kind: "several", stack: { at: top.at, cell, count }, canPart: false };
}

const canPart = ({ layer, properties }: Feature): boolean =>
  layer.id === "event-cluster" && Number(properties.isStack) !== 1;

function hitOfMark(feature: Feature): Hit {
  const { eventId, count = 1, cell } = feature.properties;
  const at = pointOf(feature);
  if (at !== null && Number(count) > 1 && typeof cell === "string" && cell !== "")
    return {
      kind: "several",
      stack: { at, cell, count: Number(count) },
      canPart: canPart(feature),
    };
  return typeof eventId === "string" && eventId !== "" ? { kind: "event", eventId } : nothing;
}

/** An area is its label: where several happened in it, the label's list tells them. */
function hitOfArea(map: MapInstance, area: MapGeoJSONFeature, pressed: { lng: number; lat: number }): Hit {
  const { areaId, eventId, count } = area.properties;
  if (Number(count) <= 1) return typeof eventId === "string" ? { kind: "event", eventId } : nothing;
  const [label] = map.querySourceFeatures(sources.events, {
    sourceLayer: "areaMarks",
    filter: ["==", ["get", "areaId"], areaId],
  });
  const cell = label?.properties.cell;
  return typeof cell !== "string" || cell === ""
    ? nothing
    : {
        kind: "several",
        stack: { at: { lon: pressed.lng, lat: pressed.lat }, cell, count: Number(count) },
        canPart: false,
      };
}

/** A ring of one event is that event; one of several belongs to the nearest count within its radius. */
function hitOfRing(map: MapInstance, ring: MapGeoJSONFeature, point: Point): Hit {
  const { eventId, count, radiusMeters } = ring.properties;
  if (Number(count) <= 1) return typeof eventId === "string" ? { kind: "event", eventId } : nothing;
  const reach = Number(radiusMeters) / metersPerPixel(map.unproject(point).lat, map.getZoom());
  const near = map
    .queryRenderedFeatures(
      [
        [point.x - reach, point.y - reach],
        [point.x + reach, point.y + reach],
      ],
      { layers: ["event-cluster"] },
    )
    .flatMap((feature) => {
      const at = pointOf(feature);
      const where = at === null ? null : map.project([at.lon, at.lat]);
      return where === null ? [] : [{ feature, distance: Math.hypot(where.x - point.x, where.y - point.y) }];
    })
    .filter(({ distance }) => distance <= reach)
    .sort((one, other) => one.distance - other.distance)[0];
  return near === undefined ? nothing : hitOfMark(near.feature);
}

function pointOf(feature: Feature): LonLat | null {
  if (feature.geometry.type !== "Point") return null;
  const [lon, lat] = feature.geometry.coordinates;
  return lon === undefined || lat === undefined ? null : { lon, lat };
}
