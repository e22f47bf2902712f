// Coordinates as people type them.
import { describe, expect, it } from "vitest";
import { parseCoordinates } from "./parse-coordinates";

describe("parseCoordinates", () => {
  it.each([
    ["34.45, 40.92", 34.45, 40.92],
    ["34.45 40.92", 34.45, 40.92],
    ["-33.9,151.2", -33.9, 151.2],
    ["(34.45; 40.92)", 34.45, 40.92],
    ["34.45° N, 40.92° E", 34.45, 40.92],
    ["33.9 S 70.5 W", -33.9, -70.5],
    ["34°27′08″N 40°55′07″E", 34.452222, 40.918611],
    ["34°27'N, 40°55'E", 34.45, 40.916667],
    ["٣٤٫٤٥، ٤٠٫٩٢", 34.45, 40.92],
  ])("%s", (text, lat, lon) => {
    const point = parseCoordinates(text);
    expect(point?.lat).toBeCloseTo(lat, 5);
    expect(point?.lon).toBeCloseTo(lon, 5);
  });

  it.each(["Abu Kamal", "2 3", "137.6, 40.9", "34.5, 190.0", "34°61′N 40°00′E", "", "1.2.3, 4"])(
    "%s is none",
    (text) => expect(parseCoordinates(text)).toBeNull(),
  );
});
