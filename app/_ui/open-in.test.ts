// What other sites are told: the spot as well as it is known, never better, and the days around the event.
import { describe, expect, test } from "vitest";
import { openIn } from "./open-in";

const town = { point: { lon: 40.9185, lat: 34.4523 }, radiusMeters: 4_000, day: "2024-02-02" };
const urls = new Map(openIn(town).map(({ name, url }) => [name, url]));

describe("a town, to 4 km", () => {
  test.each([
    ["OpenStreetMap", "https://www.openstreetmap.org/?mlat=34.45&mlon=40.92&mrad=4000#map=12/34.45/40.92"],
    ["NASA FIRMS", "https://firms.modaps.eosdis.nasa.gov/map/#d:2024-02-01..2024-02-03;@40.92,34.45,12z"],
    ["Yandex Maps", "https://yandex.com/maps/?ll=40.92%2C34.45&z=12"],
    ["SunCalc", "https://www.suncalc.org/#/34.45,40.92,12/2024.02.02/12:00"],
    ["geo:", "geo:34.45,40.92;u=4000"],
  ])("%s", (name, url) => {
    expect(urls.get(name)).toBe(url);
  });
  test("Copernicus is asked for the days before and after", () => {
    expect(urls.get("Copernicus Browser")).toContain("fromTime=2024-01-28");
    expect(urls.get("Copernicus Browser")).toContain("toTime=2024-02-07");
  });
});

test("without a day no site is told one", () => {
  const words = openIn({ ...town, day: null })
    .map(({ url }) => url)
    .join(" ");
  expect(words).not.toMatch(/fromTime|&t=|2024/);
  expect(words).toContain("d:7days");
});

test("a wide place gets a far view and few digits", () => {
  const [osm] = openIn({ point: town.point, radiusMeters: 150_000, day: null });
  expect(osm?.url).toMatch(/mlat=34\.5&mlon=40\.9&.*#map=7\//);
});

test("every address is one, and https but for phones", () => {
  for (const { name, url } of openIn(town))
    expect(new URL(url).protocol).toBe(name === "geo:" ? "geo:" : "https:");
});
