// What goes into a basemap, whatever it was read from: shapes in degrees, with the zoom from which each is shown.
import type { LabelSource } from "./label-source";

export type Shown = { readonly minZoom: number };

export type BasemapSources = {
  readonly land: readonly GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, Shown>[];
  readonly depths: readonly GeoJSON.Feature<
    GeoJSON.Polygon | GeoJSON.MultiPolygon,
    Shown & { depth: number }
  >[];
  readonly urban: readonly GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, Shown>[];
  readonly lakes: readonly GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon, Shown>[];
  readonly rivers: readonly GeoJSON.Feature<
    GeoJSON.LineString | GeoJSON.MultiLineString,
    Shown & { name?: string }
  >[];
  readonly roads: readonly GeoJSON.Feature<GeoJSON.LineString | GeoJSON.MultiLineString, Shown>[];
  readonly governorateBorders: readonly GeoJSON.Feature<
    GeoJSON.LineString | GeoJSON.MultiLineString,
    Shown
  >[];
  readonly borders: readonly GeoJSON.Feature<
    GeoJSON.LineString | GeoJSON.MultiLineString,
    Shown & { kind: "agreed" | "disputed" }
  >[];
  readonly countries: readonly CountryLabel[];
  readonly labels: readonly LabelSource[];
  /** Whom to credit on the map, in order. */
  readonly credits: readonly string[];
};

/** A country's name, with the zooms between which it helps. */
export type CountryLabel = {
  readonly name: string;
  readonly nameArabic: string | null;
  readonly lon: number;
  readonly lat: number;
  readonly minZoom: number;
  readonly maxZoom: number;
};
