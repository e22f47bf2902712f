// Shapes and names in, one PMTiles archive out: the whole basemap as a pure function.
import { gzipSync } from "node:zlib";
import { GeoJSONVT, type GeoJSONVTTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { BasemapSources, Shown } from "./basemap-sources";
import { placeLabels } from "./place-labels"; // which name from which zoom
import { writePmtiles, type Tile } from "./write-pmtiles"; // tiles -> one file

export type BasemapOptions = {
  /** Last zoom with tiles of its own; MapLibre enlarges these beyond. 6 keeps the world in one small file. */
  readonly maxZoom: number;
  /** Units across a tile; 8192 at zoom 6 is 76 m at the equator. */
  readonly extent: number;
  /** Units drawn beyond each edge, so that lines and halos meet. */
  readonly buffer: number;
};

export const defaultOptions: BasemapOptions = { maxZoom: 6, extent: 8192, buffer: 128 };

type Layer = { readonly name: string; readonly index: GeoJSONVT };
type Properties = Record<string, string | number>;

/** The archive's bytes, the number of tiles in it, and its labels. The same sources give the same bytes. */
export function buildBasemap(
  sources: BasemapSources,
  options: BasemapOptions = defaultOptions,
): { archive: Buffer; tileCount: number; labelCount: number } {
  const labels = labelFeatures(sources);
  const layers: Layer[] = [
    layer("land", sources.land, options),
    layer("depths", sources.depths, options),
    layer("urban", sources.urban, options),
    layer("lakes", sources.lakes, options),
    layer("rivers", sources.rivers, options),
    layer("roads", sources.roads, options),
    layer("governorate_borders", sources.governorateBorders, options),
    layer("borders", sources.borders, options),
    ...labels.map(({ name, features }) => layer(name, features, options)),
  ];
  const tiles: Tile[] = [];
  for (let z = 0; z <= options.maxZoom; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const data = tileAt(layers, z, x, y, options);
        if (data !== null) tiles.push({ z, x, y, data });
      }
    }
  }
  const metadata = {
    name: "Dateline basemap",
    attribution: sources.credits.join(" · "),
    vector_layers: layers.map(({ name }) => ({ id: name, minzoom: 0, maxzoom: options.maxZoom, fields: {} })),
  };
  return {
    archive: writePmtiles(tiles, metadata),
    tileCount: tiles.length,
    labelCount: labels.reduce((sum, { features }) => sum + features.length, 0),
  };
}

function tileAt(
  layers: readonly Layer[],
  z: number,
  x: number,
  y: number,
  options: BasemapOptions,
): Uint8Array | null {
  const filled: Record<string, GeoJSONVTTile> = {};
  for (const { name, index } of layers) {
    const tile = index.getTile(z, x, y);
    if (tile === null) continue;
    // The last tiles are enlarged up to street level, so they hold what only later zooms show.
    if (z < options.maxZoom) keepShown(tile, z);
    if (tile.features.length > 0) filled[name] = tile;
  }
  if (Object.keys(filled).length === 0) return null;
  return gzipSync(fromGeojsonVt(filled, { version: 2, extent: options.extent }), { level: 9 });
}

/** Drops in place what is not shown yet at this zoom. */
function keepShown({ features }: GeoJSONVTTile, z: number): void {
  let kept = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i];
    if (feature !== undefined && Number(feature.tags?.minZoom ?? 0) <= z) features[kept++] = feature;
  }
  features.length = kept;
}

function layer(
  name: string,
  features: readonly GeoJSON.Feature<GeoJSON.Geometry, Shown>[],
  options: BasemapOptions,
): Layer {
  const index = new GeoJSONVT(
    { type: "FeatureCollection", features: [...features] },
    {
      maxZoom: options.maxZoom,
      indexMaxZoom: Math.min(3, options.maxZoom),
      extent: options.extent,
      buffer: options.buffer,
      tolerance: 4,
    },
  );
  return { name, index };
}

function labelFeatures(
  sources: BasemapSources,
): { name: string; features: GeoJSON.Feature<GeoJSON.Point, Shown & Properties>[] }[] {
  const placed = placeLabels(sources.labels).map((label) => ({
    kind: label.kind,
    feature: point(label, {
      minZoom: label.minZoom,
      name: label.name,
      ...(label.nameArabic === null ? {} : { name_ar: label.nameArabic }),
      ...(label.nameHebrew === null ? {} : { name_he: label.nameHebrew }),
      rank: label.rank,
      ...(label.population === null ? {} : { population: label.population }),
    }),
  }));
  const of = (...kinds: string[]) =>
    placed.filter(({ kind }) => kinds.includes(kind)).map(({ feature }) => feature);
  return [
    {
      name: "countries",
      features: sources.countries.map(({ lon, lat, name, nameArabic, minZoom, maxZoom }) =>
        point(
          { lon, lat },
          { minZoom, maxZoom, name, ...(nameArabic === null ? {} : { name_ar: nameArabic }) },
        ),
      ),
    },
    { name: "governorates", features: of("governorate") },
    { name: "seas", features: of("sea") },
    { name: "towns", features: of("town", "village") },
  ];
}

function point<P>(
  { lon, lat }: { lon: number; lat: number },
  properties: P,
): GeoJSON.Feature<GeoJSON.Point, P> {
  return { type: "Feature", geometry: { type: "Point", coordinates: [lon, lat] }, properties };
}
