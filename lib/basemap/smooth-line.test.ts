// Corner cutting keeps what matters: ends of rivers, closedness of lakes, nearness to the source.
import { describe, expect, it } from "vitest";
import { smoothLine } from "./smooth-line";

describe("smoothLine", () => {
  it("rounds a corner and keeps both ends", () => {
    expect(
      smoothLine(
        [
          [0, 0],
          [4, 0],
          [4, 4],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 4],
    ]);
  });

  it("keeps a ring closed and inside its corners", () => {
    const ring = smoothLine(
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
        [0, 0],
      ],
      2,
    );
    expect(ring[0]).toEqual(ring[ring.length - 1]);
    for (const [x = -1, y = -1] of ring) expect(Math.min(x, y, 4 - x, 4 - y)).toBeGreaterThanOrEqual(0);
  });

  it.each([
    [[]],
    [[[1, 2]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("leaves %j as it is", (line) => {
    expect(smoothLine(line, 3)).toEqual(line);
  });
});
