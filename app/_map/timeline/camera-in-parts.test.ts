// Points stay where they are at street level: what a shader holds in 32 bits is within a hundredth of a pixel of the truth.
import { describe, expect, it } from "vitest";
import { cameraInParts } from "./camera-in-parts";

/** Web Mercator of a point, 0..1. */
function unit(lon: number, lat: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

describe("the camera in parts", () => {
  it.each([5, 10, 15, 18])("draws a point beside the middle where it belongs, at zoom %i", (zoom) => {
    const middle = { lon: 40.918_273_645, lat: 34.452_839_107 };
    const [x, y] = unit(middle.lon, middle.lat);
    const world = 512 * 2 ** zoom;
    // One clip unit is 400 pixels, the middle is the origin.
    const scale = world / 400;
    const matrix = [scale, 0, 0, 0, 0, -scale, 0, 0, 0, 0, 1, 0, -x * scale, y * scale, 0, 1];
    const camera = cameraInParts(middle, matrix);
    const point = [Math.fround(x + 137 / world), Math.fround(y - 59 / world)];
    const single = (value: number): number => Math.fround(value);
    const away = [0, 1].map((axis) =>
      single(single((point[axis] ?? 0) - (camera.middle[axis] ?? 0)) - single(camera.middleRest[axis] ?? 0)),
    );
    const drawn = [0, 1].map((row) =>
      single(
        single(camera.origin[row] ?? 0) +
          single((away[0] ?? 0) * single(camera.right[row] ?? 0)) +
          single((away[1] ?? 0) * single(camera.down[row] ?? 0)),
      ),
    );
    expect((drawn[0] ?? 0) * 400).toBeCloseTo(((point[0] ?? 0) - x) * world, 2);
    expect((drawn[1] ?? 0) * 400).toBeCloseTo((y - (point[1] ?? 0)) * world, 2);
  });
});
