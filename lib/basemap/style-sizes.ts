// Widths and sizes of the basemap by zoom, in CSS pixels: the live style and the server-drawn picture read the same numbers.
import type { ExpressionSpecification } from "maplibre-gl";

/** Pairs of zoom and value, zoom rising; between them the value changes linearly, outside it stays. */
export type Stops = readonly (readonly [zoom: number, value: number])[];

export const lineWidths = {
  river: [
    [2, 0.5],
    [5, 1.1],
    [7, 2],
    [10, 3.5],
  ],
  road: [
    [5, 0.6],
    [8, 1.4],
    [12, 3],
  ],
  shore: [
    [2, 0.4],
    [7, 0.9],
  ],
  governorateBorder: [
    [4.5, 0.6],
    [8, 1.1],
  ],
  border: [
    [1, 0.5],
    [4, 0.9],
    [7, 1.4],
    [10, 2],
  ],
  borderCasing: [
    [1, 1.5],
    [4, 3],
    [7, 4.5],
    [10, 6],
  ],
} as const satisfies Record<string, Stops>;

/** Never below 12: smaller Arabic is not legible at one pixel per pixel. */
export const textSizes = {
  sea: [
    [3, 12],
    [7, 15],
  ],
  governorate: [
    [6, 12],
    [9, 13],
  ],
  smallTown: [
    [6, 12],
    [9, 14],
  ],
  town: [
    [4, 12],
    [6, 13],
    [9, 16],
  ],
  largeTown: [
    [3, 12],
    [5, 13.5],
    [7, 15.5],
    [9, 18],
  ],
  country: [
    [2, 12],
    [4, 14],
    [6, 18],
    [8, 20],
  ],
  smallCountry: [
    [2, 12],
    [4, 12],
    [6, 13.5],
    [8, 16],
  ],
} as const satisfies Record<string, Stops>;

/** Radius of the ring that marks a town. */
export const townDotRadii: Stops = [
  [3, 1.5],
  [7, 2.4],
];

/** Name of the vector source that all basemap layers read. */
export const basemapSource = "basemap";

/** The stops as a style expression. */
export function byZoom(stops: Stops): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()];
}

/** The value at a zoom. Throws on an empty list, which would be a bug of ours. */
export function valueAt(stops: Stops, zoom: number): number {
  const first = stops[0];
  if (first === undefined) throw new Error("A list of stops must not be empty.");
  let [lowZoom, lowValue] = first;
  for (const [stopZoom, value] of stops) {
    if (zoom <= stopZoom) {
      return stopZoom === lowZoom
        ? value
        : lowValue + ((value - lowValue) * (zoom - lowZoom)) / (stopZoom - lowZoom);
    }
    [lowZoom, lowValue] = [stopZoom, value];
  }
  return lowValue;
}
