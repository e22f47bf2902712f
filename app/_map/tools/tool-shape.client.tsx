// A tool's line, circle or area on the map, finished or still being drawn. A child of the map.
"use client";

import { useMemo } from "react";
import { Layer, Source } from "react-map-gl/maplibre";
import type { LonLat } from "../../../lib/geo/coordinates";
import { palettes } from "../../../lib/basemap/palette";
import { useMapLook } from "../basemap/use-map-look";
import { firstMarkLayer } from "../event-sources";
import { circleOf, polygonOf } from "./measure";
import type { Tool } from "./tool";
import type { ToolDraft } from "./tool-draft";

export function ToolShape({ tool }: { tool: Tool | ToolDraft | null }) {
  const { theme } = useMapLook();
  const data = useMemo(() => shapeOf(tool), [tool]);
  const { accent } = palettes[theme].surface;
  const { halo } = palettes[theme].basemap;
  return (
    <Source id="tool" type="geojson" data={data}>
      <Layer
        id="tool-fill"
        beforeId={firstMarkLayer}
        type="fill"
        filter={["==", ["geometry-type"], "Polygon"]}
        paint={{ "fill-color": accent, "fill-opacity": 0.08 }}
      />
      <Layer
        id="tool-line-casing"
        beforeId={firstMarkLayer}
        type="line"
        filter={["!=", ["geometry-type"], "Point"]}
        paint={{ "line-color": halo, "line-width": 5 }}
      />
      <Layer
        id="tool-line"
        beforeId={firstMarkLayer}
        type="line"
        filter={["!=", ["geometry-type"], "Point"]}
        paint={{ "line-color": accent, "line-width": 2 }}
      />
      <Layer
        id="tool-point"
        type="circle"
        filter={["==", ["geometry-type"], "Point"]}
        paint={{
          "circle-radius": 5,
          "circle-color": halo,
          "circle-stroke-color": accent,
          "circle-stroke-width": 2.5,
        }}
      />
    </Source>
  );
}

type Shapes = GeoJSON.FeatureCollection;

function shapeOf(tool: Tool | ToolDraft | null): Shapes {
  if (tool === null) return collection([]);
  if ("points" in tool) return shapeOfPoints(tool);
  switch (tool.kind) {
    case "spot":
      return collection([pointGeometry(tool.point)]);
    case "around":
      return collection([circleOf(tool.point, tool.radiusMeters), pointGeometry(tool.point)]);
    case "area":
      return collection([polygonOf(tool.corners)]);
  }
}

/** A measured line, or what is drawn so far: an area is closed from its third corner on. */
function shapeOfPoints({ kind, points }: ToolDraft): Shapes {
  const line: GeoJSON.Geometry[] =
    points.length < 2
      ? []
      : kind === "area" && points.length > 2
        ? [polygonOf(points)]
        : [{ type: "LineString", coordinates: points.map(({ lon, lat }) => [lon, lat]) }];
  return collection([...line, ...points.map(pointGeometry)]);
}

function pointGeometry({ lon, lat }: LonLat): GeoJSON.Point {
  return { type: "Point", coordinates: [lon, lat] };
}

function collection(geometries: readonly GeoJSON.Geometry[]): Shapes {
  return {
    type: "FeatureCollection",
    features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
  };
}
