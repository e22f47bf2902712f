// Draws land, water and borders of the tiles in view onto the server's canvas, in the order and widths of the live style.
import type { SKRSContext2D } from "@napi-rs/canvas";
import { toUnit, worldPixels } from "../geo/mercator";
import type { View } from "./map-picture";
import type { Basemap } from "./open-basemap";
import type { BasemapColours } from "./palette";
import type { TileFeature, TileLayer } from "./read-vector-tile";
import { lineWidths, valueAt } from "./style-sizes";

/** A tile and where it lies in the picture: pixel = origin + unit * scale. */
export type DrawnTile = {
  readonly layers: ReadonlyMap<string, TileLayer>;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

/** The tiles that cover a view, of the zoom nearest to its own; the world repeats eastward and westward. */
export async function tilesInView(basemap: Basemap, view: View): Promise<DrawnTile[]> {
  const z = Math.max(0, Math.min(basemap.maxZoom, Math.round(view.zoom)));
  const count = 2 ** z;
  const size = worldPixels(view.zoom) / count;
  const middle = toUnit(view.center);
  const left = middle.x * count * size - view.width / 2;
  const top = middle.y * count * size - view.height / 2;
  const wanted: Promise<DrawnTile>[] = [];
  for (let column = Math.floor(left / size); column * size < left + view.width; column++) {
    for (
      let row = Math.max(0, Math.floor(top / size));
      row < count && row * size < top + view.height;
      row++
    ) {
      const x = column * size - left;
      const y = row * size - top;
      const wrapped = ((column % count) + count) % count;
      wanted.push(basemap.tile(z, wrapped, row).then((layers) => ({ layers, x, y, size })));
    }
  }
  return Promise.all(wanted);
}

/** Fills the picture with water and draws everything of the ground up to the borders. */
export function drawGround(
  canvas: SKRSContext2D,
  tiles: readonly DrawnTile[],
  view: View,
  colours: BasemapColours,
): void {
  const width = (name: keyof typeof lineWidths): number => valueAt(lineWidths[name], view.zoom);
  canvas.fillStyle = colours.water;
  canvas.fillRect(0, 0, view.width, view.height);
  canvas.lineJoin = "round";
  canvas.lineCap = "round";
  // Layer by layer, not tile by tile: each tile reaches a little into its neighbours.
  fillLayer(canvas, tiles, "depths", ({ properties }) =>
    Number(properties.depth) >= 2000 ? colours.deepestWater : colours.deepWater,
  );
  fillLayer(canvas, tiles, "land", () => colours.land);
  if (view.zoom >= 5.5 && view.zoom < 8.5) {
    canvas.globalAlpha = valueAt(
      [
        [5.5, 0],
        [6.2, 1],
        [7.6, 1],
        [8.5, 0],
      ],
      view.zoom,
    );
    fillLayer(canvas, tiles, "urban", () => colours.urban);
    canvas.globalAlpha = 1;
  }
  strokeLayer(canvas, tiles, "rivers", { colour: colours.river, width: width("river") });
  strokeLayer(canvas, tiles, "roads", { colour: colours.road, width: width("road") });
  fillLayer(canvas, tiles, "lakes", () => colours.water);
  strokeLayer(canvas, tiles, "lakes", { colour: colours.shore, width: width("shore") });
  strokeLayer(canvas, tiles, "land", { colour: colours.shore, width: width("shore") });
  if (view.zoom > 4.5) {
    canvas.globalAlpha = valueAt(
      [
        [4.5, 0],
        [6, 1],
      ],
      view.zoom,
    );
    strokeLayer(canvas, tiles, "governorate_borders", {
      colour: colours.governorateBorder,
      width: width("governorateBorder"),
      dash: [4, 2.5],
    });
    canvas.globalAlpha = 1;
  }
  const isDisputed = ({ properties }: TileFeature): boolean => properties.kind === "disputed";
  strokeLayer(canvas, tiles, "borders", { colour: colours.borderCasing, width: width("borderCasing") });
  strokeLayer(canvas, tiles, "borders", {
    colour: colours.border,
    width: width("border"),
    only: (line) => !isDisputed(line),
  });
  strokeLayer(canvas, tiles, "borders", {
    colour: colours.border,
    width: width("border"),
    dash: [3, 2.5],
    only: isDisputed,
  });
}

function fillLayer(
  canvas: SKRSContext2D,
  tiles: readonly DrawnTile[],
  name: string,
  colourOf: (area: TileFeature) => string,
): void {
  for (const tile of tiles) {
    const layer = tile.layers.get(name);
    if (layer === undefined) continue;
    for (const area of layer.features) {
      if (area.type !== "polygon") continue;
      canvas.beginPath();
      for (const ring of area.parts) tracePart(canvas, ring, tile, layer.extent, false);
      canvas.fillStyle = colourOf(area);
      canvas.fill("evenodd");
    }
  }
}

type Stroke = {
  colour: string;
  width: number;
  dash?: readonly number[];
  only?: (line: TileFeature) => boolean;
};

function strokeLayer(canvas: SKRSContext2D, tiles: readonly DrawnTile[], name: string, stroke: Stroke): void {
  canvas.save();
  canvas.strokeStyle = stroke.colour;
  canvas.lineWidth = stroke.width;
  if (stroke.dash !== undefined) {
    canvas.setLineDash(stroke.dash.map((part) => part * stroke.width));
    canvas.lineCap = "butt";
  }
  for (const tile of tiles) {
    const layer = tile.layers.get(name);
    if (layer === undefined) continue;
    canvas.save();
    if (stroke.dash !== undefined) {
      // Where two tiles overlap, two dashed copies would close each other's gaps.
      canvas.beginPath();
      canvas.rect(tile.x, tile.y, tile.size, tile.size);
      canvas.clip();
    }
    canvas.beginPath();
    for (const feature of layer.features) {
      if (feature.type === "point" || stroke.only?.(feature) === false) continue;
      for (const part of feature.parts)
        tracePart(canvas, part, tile, layer.extent, feature.type === "polygon");
    }
    canvas.stroke();
    canvas.restore();
  }
  canvas.restore();
}

/** With `isOutline`, edges along which the tile was cut are left out: they are no shores. */
function tracePart(
  canvas: SKRSContext2D,
  part: readonly number[],
  tile: DrawnTile,
  extent: number,
  isOutline: boolean,
): void {
  const scale = tile.size / extent;
  const last = part.length - 2;
  let [fromX, fromY] = isOutline ? [part[last] ?? 0, part[last + 1] ?? 0] : [part[0] ?? 0, part[1] ?? 0];
  canvas.moveTo(tile.x + fromX * scale, tile.y + fromY * scale);
  for (let i = isOutline ? 0 : 2; i < part.length; i += 2) {
    const x = part[i] ?? 0;
    const y = part[i + 1] ?? 0;
    const isCut =
      isOutline && ((x === fromX && (x < 0 || x > extent)) || (y === fromY && (y < 0 || y > extent)));
    if (isCut) canvas.moveTo(tile.x + x * scale, tile.y + y * scale);
    else canvas.lineTo(tile.x + x * scale, tile.y + y * scale);
    [fromX, fromY] = [x, y];
  }
}
