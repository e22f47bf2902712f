// Views as other maps write them.
import { describe, expect, test } from "vitest";
import { cameraOfPath } from "./map-path-foreign";
import { cameraOfBox, cameraOfHash, readForeignQuery } from "./map-url-foreign";
import { formatCamera } from "./map-url";

describe("a hash", () => {
  test.each([
    ["#7.2/34.61/40.55/-30/45", "#7.2/34.61/40.55/-30/45"],
    ["#7/34.61/40.55", "#7/34.61/40.55"],
    ["#map=12/34.4506/40.9186", "#12/34.4506/40.9186"],
    ["#map=12/34.4506/40.9186&layers=N", "#12/34.4506/40.9186"],
    ["#@34.45,40.92,11.5z", "#11.5/34.45/40.92"],
    ["#@34.45,40.92,17z/data=!3m1!1e3", "#17/34.45/40.92"],
    ["#@34.45,40.92", "#12/34.45/40.92"],
    ["#34.45,40.92,8", "#8/34.45/40.92"],
    ["#lat=34.45&lon=40.92&z=11", "#11/34.45/40.92"],
    ["#geo:34.45,40.92", "#12/34.45/40.92"],
  ])("%s looks at %s", (hash, ours) => {
    const camera = cameraOfHash(hash);
    expect(camera).not.toBeNull();
    expect(camera === null ? "" : formatCamera(camera)).toBe(ours);
  });

  test.each([
    "",
    "#",
    "#main",
    "#event-7kq2m4x",
    "#7/134/40",
    "#@134,40,7z",
    "#geo:34",
    "#34,240,3",
    "#map=",
    "#v=1,2",
  ])("%j is none", (hash) => {
    expect(cameraOfHash(hash)).toBeNull();
  });
});

describe("a path", () => {
  test.each([
    ["/@34.4,41.0,12z", "#12/34.4/41"],
    ["/@34.4%2C41.0%2C12z", "#12/34.4/41"],
    ["/maps/@34.4,41,8z", "#8/34.4/41"],
    ["/maps/@-34.4,-71,8.5z/data=!3m1!1e3", "#8.5/-34.4/-71"],
    ["/maps/place/Abu+Kamal/@34.45,40.92,13z/data=!4m5", "#13/34.45/40.92"],
  ])("%s looks at %s", (path, ours) => {
    const camera = cameraOfPath(path);
    expect(camera === null ? "" : formatCamera(camera)).toBe(ours);
  });

  test.each([
    "/",
    "/@",
    "/maps",
    "/maps/34.4,41,8z",
    "/@134.4,41,12z",
    "/@34.4,241,12z",
    "/@34.4,41,99z",
    "/@here",
    "/places/@34.4,41,8z",
  ])("%s is none", (path) => {
    expect(cameraOfPath(path)).toBeNull();
  });
});

describe("a query", () => {
  test.each([
    ["mlat=34.45&mlon=40.92&kind=strike", { lat: 34.45, lon: 40.92, zoom: 12 }, true, "kind=strike"],
    ["mlat=34.45&mlon=40.92&zoom=9", { lat: 34.45, lon: 40.92, zoom: 9 }, true, ""],
    ["mlat=34.45&mlon=40.92&map=9/35/41", { lat: 35, lon: 41, zoom: 9 }, true, ""],
    ["lat=34.45&lng=40.92", { lat: 34.45, lon: 40.92, zoom: 12 }, false, ""],
    [
      "lat=34.45&lng=40.92&zoom=7.5&grade=contested",
      { lat: 34.45, lon: 40.92, zoom: 7.5 },
      false,
      "grade=contested",
    ],
    ["lat=34.45&lon=40.92&z=3", { lat: 34.45, lon: 40.92, zoom: 3 }, false, ""],
    ["q=geo:34.45,40.92", { lat: 34.45, lon: 40.92, zoom: 12 }, true, ""],
    ["@34.45,40.92,17z", { lat: 34.45, lon: 40.92, zoom: 17 }, false, ""],
    ["geo:34.45,40.92;crs=wgs84", { lat: 34.45, lon: 40.92, zoom: 12 }, true, ""],
  ])("%s", (words, camera, hasPin, rest) => {
    const found = readForeignQuery(new URLSearchParams(words));
    expect(found?.view.camera).toMatchObject(camera);
    expect(found?.view.selection !== null).toBe(hasPin);
    expect(found?.rest.toString()).toBe(rest);
  });

  test("says how wide to look: a radius, a height, a box", () => {
    const zoomOf = (words: string): number =>
      readForeignQuery(new URLSearchParams(words))?.view.camera.zoom ?? Number.NaN;
    expect(zoomOf("q=geo:34.45,40.92;u=20000")).toBeLessThan(zoomOf("q=geo:34.45,40.92;u=2000"));
    expect(zoomOf("mlat=34.45&mlon=40.92&mrad=50000")).toBeLessThan(zoomOf("mlat=34.45&mlon=40.92&mrad=500"));
    expect(zoomOf("@34.45,40.92,90000m")).toBeLessThan(zoomOf("@34.45,40.92,900m"));
    const box = readForeignQuery(new URLSearchParams("v=38,32,46,38"))?.view.camera;
    expect(box?.lon).toBe(42);
    expect(box?.lat).toBeGreaterThan(34.9);
    expect(box?.lat).toBeLessThan(35.2);
  });

  test.each([
    "",
    "kind=strike&when=2023-10-26",
    "q=abu kamal",
    "q=7,62",
    "q=10, 20",
    "q=geo:94,40",
    "q=geo:34,40;crs=moon",
    "lat=34.45",
    "lat=134&lng=40",
    "v=P7D",
    "map=here",
  ])("%j is none", (words) => {
    expect(readForeignQuery(new URLSearchParams(words))).toBeNull();
  });
});

test("a box across the antimeridian is looked at where it is", () => {
  const camera = cameraOfBox({ west: 170, south: -10, east: -170, north: 10 });
  expect(Math.abs(camera.lon)).toBeCloseTo(180, 6);
  expect(camera.zoom).toBeCloseTo(cameraOfBox({ west: -10, south: -10, east: 10, north: 10 }).zoom, 6);
});
