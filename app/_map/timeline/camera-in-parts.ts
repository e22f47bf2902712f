// The camera as numbers a shader can hold: 32-bit floats carry seven digits, a street on the globe needs nine.
import type { LonLat } from "../../../lib/geo/coordinates";

export type CameraInParts = {
  /** Middle of the map in Web Mercator (0..1), as the nearest 32-bit floats, and what they leave out. */
  readonly middle: readonly [number, number];
  readonly middleRest: readonly [number, number];
  /** Clip coordinates of the middle, and what a world's width to the east and a world's height to the south add. */
  readonly origin: readonly number[];
  readonly right: readonly number[];
  readonly down: readonly number[];
};

/**
 * `matrix` maps Web Mercator (0..1) to clip coordinates, column by column, in 64 bits. A point p lies at
 * origin + (p.x - middle.x - middleRest.x) * right + (p.y - middle.y - middleRest.y) * down.
 */
export function cameraInParts(at: LonLat, matrix: ArrayLike<number>): CameraInParts {
  const x = at.lon / 360 + 0.5;
  const sine = Math.sin((at.lat * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  const middle = [Math.fround(x), Math.fround(y)] as const;
  const column = (index: number): number[] => [0, 1, 2, 3].map((row) => matrix[4 * index + row] ?? 0);
  const [right, down, rest] = [column(0), column(1), column(3)];
  return {
    middle,
    middleRest: [x - middle[0], y - middle[1]],
    origin: rest.map((value, row) => value + x * (right[row] ?? 0) + y * (down[row] ?? 0)),
    right,
    down,
  };
}
