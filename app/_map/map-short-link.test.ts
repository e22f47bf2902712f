// A short link marks the spot it was made of, and looks as closely.
import { expect, test } from "vitest";
import { readShortLink } from "../../lib/geo/short-link";
import { addressOfSpot, pathOfSpot } from "./map-short-link";

test.each([
  [{ lon: 40.92, lat: 34.45 }, 14, "/go/x6JX1nFY--", "/?sel=at:34.45,40.92001#14/34.45/40.92001"],
  [{ lon: 40.92, lat: 34.45 }, 6.4, "/go/x6JX1", "/?sel=at:34.45,40.919#6/34.45/40.919"],
  [{ lon: -75.25, lat: -33.9 }, 0, "/go/MN1", "/?sel=at:-33.9,-75.6#0/-33.9/-75.6"],
])("%j at zoom %d", (point, zoom, path, address) => {
  expect(pathOfSpot(point, zoom)).toBe(path);
  const link = readShortLink(path.replace("/go/", ""));
  expect(link === null ? null : addressOfSpot(link, "/")).toBe(address);
});
