// What is drawn of one event or of some, sorted by how it is drawn: points, rings in true metres, areas and their labels. Plain data.
import type { KindGroup } from "../../lib/events/event-kind";
import type { Edge } from "../../lib/events/marks/mark";
import type { SymbolFill } from "../../lib/basemap/symbols";

type Drawn = {
  readonly eventId: string;
  readonly kindGroup: KindGroup;
  readonly fill: SymbolFill;
  /** 1 when sources disagree: the outline is split, and the words beside it say so. */
  readonly contested: 0 | 1;
  /** Words beside the mark: "near Abu Kamal". */
  readonly label: string;
  /** The place it stands on, Latin and Arabic; empty when it stands on none, or its Arabic name is not known. */
  readonly placeName: string;
  readonly placeNameArabic: string;
};

export type MarkProperties = Drawn & {
  /** 1 when the point stands for more than 100 m around it: the cluster's ring shows their share. */
  readonly imprecise: 0 | 1;
};
/** `ringZoom`: from it on the ring is at least 12 pixels in radius; below it the mark wears a halo of fixed size. */
export type HaloProperties = {
  readonly eventId: string;
  readonly kindGroup: KindGroup;
  readonly ringZoom: number;
};
export type RingProperties = Drawn & {
  readonly edge: Edge;
  readonly radiusMeters: number;
  readonly ringZoom: number;
};
export type AreaProperties = Drawn & { readonly edge: Edge };
/** The point at which an area says "somewhere in": one for all events of the same area. */
export type AreaMarkProperties = Drawn & { readonly count: number; readonly eventIds: string };

export type MapData = {
  readonly marks: GeoJSON.FeatureCollection<GeoJSON.Point, MarkProperties>;
  /** Where attacks were launched from. */
  readonly origins: GeoJSON.FeatureCollection<GeoJSON.Point, MarkProperties>;
  /** One point for every ring. */
  readonly halos: GeoJSON.FeatureCollection<GeoJSON.Point, HaloProperties>;
  readonly rings: GeoJSON.FeatureCollection<GeoJSON.Polygon, RingProperties>;
  readonly areas: GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon, AreaProperties>;
  readonly areaMarks: GeoJSON.FeatureCollection<GeoJSON.Point, AreaMarkProperties>;
};
