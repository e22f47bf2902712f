// Coordinates in every form people paste, and the many things that only look like coordinates.
import { describe, expect, it } from "vitest";
import type { LonLat } from "./coordinates";
import { distanceMeters } from "./distance";
import { expandPlusCode } from "./plus-code";
import { interpretCoordinates, readCoordinates, type CoordinateForm } from "./read-coordinates";

const within = (text: string, point: LonLat, meters: number): void => {
  const read = readCoordinates(text);
  expect(read, text).not.toBeNull();
  if (read !== null) expect(distanceMeters(read.point, point), text).toBeLessThanOrEqual(meters);
};

describe("a point in figures", () => {
  it.each<[string, CoordinateForm, number, number]>([
    ["34.45, 40.92", "decimal", 34.45, 40.92],
    ["34.45 40.92", "decimal", 34.45, 40.92],
    ["-33.9,151.2", "decimal", -33.9, 151.2],
    ["−33.9, 151.2", "decimal", -33.9, 151.2],
    ["(34.45; 40.92)", "decimal", 34.45, 40.92],
    ["34.45/40.92", "decimal", 34.45, 40.92],
    ["34,4523 40,9185", "decimal", 34.4523, 40.9185],
    ["34,4523; 40,9185", "decimal", 34.4523, 40.9185],
    ["34,4523, 40,9185", "decimal", 34.4523, 40.9185],
    ["34,4523° N, 40,9185° E", "decimal", 34.4523, 40.9185],
    ["34.45° N, 40.92° E", "decimal", 34.45, 40.92],
    ["34.45°N40.92°E", "decimal", 34.45, 40.92],
    ["N34.45 E40.92", "decimal", 34.45, 40.92],
    ["N 34.45°, E 40.92°", "decimal", 34.45, 40.92],
    ["40.92 E, 34.45 N", "decimal", 34.45, 40.92],
    ["33.9 S 70.5 W", "decimal", -33.9, -70.5],
    ["34 N 40 E", "decimal", 34, 40],
    ["34.45° 40.92°", "decimal", 34.45, 40.92],
    ["34.45, 40.92°", "decimal", 34.45, 40.92],
    ["lat: 34.45, lon: 40.92", "decimal", 34.45, 40.92],
    ["lon=40.92 lat=34.45", "decimal", 34.45, 40.92],
    ["latitude 34.45 longitude 40.92", "decimal", 34.45, 40.92],
    ['{"lat": 34.45, "lng": 40.92}', "decimal", 34.45, 40.92],
    ["POINT(40.92 34.45)", "decimal", 34.45, 40.92],
    ["[121.5, 31.2]", "decimal", 31.2, 121.5],
    ["GPS: 34.45, 40.92", "decimal", 34.45, 40.92],
    ["34.45 north, 40.92 east", "decimal", 34.45, 40.92],
    ["٣٤٫٤٥، ٤٠٫٩٢", "decimal", 34.45, 40.92],
    ["۳۴٫۴۵، ۴۰٫۹۲", "decimal", 34.45, 40.92],
    ["٣٤٫٤٥° شمالاً ٤٠٫٩٢° شرقاً", "decimal", 34.45, 40.92],
    ["34.45 ش، 40.92 ق", "decimal", 34.45, 40.92],
    ["ش 34.45 ق 40.92", "decimal", 34.45, 40.92],
    ["33.9° ج 70.5° غ", "decimal", -33.9, -70.5],
    ["34.45° צפון 40.92° מזרח", "decimal", 34.45, 40.92],
    ["34.45° с. ш. 40.92° в. д.", "decimal", 34.45, 40.92],
    ["３４．４５，４０．９２", "decimal", 34.45, 40.92],
    ["34°27′08″N 40°55′07″E", "dms", 34.452222, 40.918611],
    ["34º27'08\"N, 40º55'07\"E", "dms", 34.452222, 40.918611],
    ["34˚27’08”N 40˚55’07”E", "dms", 34.452222, 40.918611],
    ["34°27´08´´N 40°55´07´´E", "dms", 34.452222, 40.918611],
    ["N 34° 27' 8\" E 40° 55' 7\"", "dms", 34.452222, 40.918611],
    ["34 27 08 N 40 55 07 E", "dms", 34.452222, 40.918611],
    ["34-27-08N 040-55-07E", "dms", 34.452222, 40.918611],
    ["34:27:08N 40:55:07E", "dms", 34.452222, 40.918611],
    ["342708N 0405507E", "dms", 34.452222, 40.918611],
    ["342708N0405507E", "dms", 34.452222, 40.918611],
    ["342708.5N 0405507.2E", "dms", 34.452361, 40.918667],
    ["34d27m08s N 40d55m07s E", "dms", 34.452222, 40.918611],
    ["34°27'08.5\", 40°55'07\"", "dms", 34.452361, 40.918611],
    ["34°27'N, 40°55'E", "ddm", 34.45, 40.916667],
    ["34° 27.133' N, 40° 55.117' E", "ddm", 34.452217, 40.918617],
    ["34°27,133'N 40°55,117'E", "ddm", 34.452217, 40.918617],
    ["N34 27.133 E40 55.117", "ddm", 34.452217, 40.918617],
    ["3427N 04055E", "ddm", 34.45, 40.916667],
    ["33°51′31″S 151°12′51″W", "dms", -33.858611, -151.214167],
  ])("%s", (text, form, lat, lon) => {
    const read = readCoordinates(text);
    expect(read?.form).toBe(form);
    expect(read?.point.lat).toBeCloseTo(lat, 5);
    expect(read?.point.lon).toBeCloseTo(lon, 5);
  });

  it("says how fine its last digit is", () => {
    expect(readCoordinates("34.45, 40.92")?.precisionMeters).toBeCloseTo(556, 0);
    expect(readCoordinates("34°27′08″N 40°55′07″E")?.precisionMeters).toBeCloseTo(15.4, 0);
    expect(readCoordinates("34.4, 40.9185")?.precisionMeters).toBeCloseTo(5_560, -1);
  });
});

describe("a square of a grid", () => {
  const abuKamal = { lon: 40.9186, lat: 34.4523 };
  it.each([
    "37S 676245 3813977",
    "37S 676245mE 3813977mN",
    "37 S 676245 E 3813977 N",
    "37S E676245 N3813977",
    "37S 3813977N 676245E",
    "UTM 37S 676245, 3813977",
    "37 N 676245 3813977",
    "37 north 676245 3813977",
    "676245 3813977 37S",
    "٣٧S ٦٧٦٢٤٥ ٣٨١٣٩٧٧",
    "37SFU 76245 13977",
    "37S FU 76245 13977",
    "37sfu7624513977",
    "MGRS: 37S FU 76245 13977",
  ])("%s", (text) => within(text, abuKamal, 3));

  it.each([
    ["37SFU 7624 1397", 10],
    ["37SFU 762 139", 100],
    ["37SFU 76 13", 1_000],
    ["37SFU 7 1", 10_000],
    ["37SFU", 100_000],
    ["37S FU", 100_000],
  ])("%s is a square of %d m", (text, side) => {
    within(text, abuKamal, side);
    expect(readCoordinates(text)).toMatchObject({ form: "mgrs", precisionMeters: side / 2 });
  });

  it("reads S as the band where the northing fits and says so, else as the south", () => {
    expect(readCoordinates("37S 676245 3813977")).toMatchObject({
      note: expect.stringContaining("32° to 40° north"),
    });
    const santiago = readCoordinates("19S 346000 6297000");
    expect(santiago?.point.lat).toBeCloseTo(-33.45, 1);
    expect(santiago).toMatchObject({ note: "S is read as south of the equator." });
    expect(readCoordinates("19H 346000 6297000")?.note).toBeNull();
    expect(interpretCoordinates("37R 676245 3813977")).toMatchObject({ kind: "refused" });
    expect(interpretCoordinates("UTM 37 676245 3813977")).toMatchObject({ kind: "refused" });
  });

  it.each([
    ["8H62FW29+WC", 34.4523, 40.9186],
    ["8h62fw29+wc", 34.4523, 40.9186],
    ["8H620000+", 34.5, 40.5],
  ])("%s", (text, lat, lon) => {
    const read = readCoordinates(text);
    expect(read?.form).toBe("plus_code");
    expect(read?.point.lat).toBeCloseTo(lat, 3);
    expect(read?.point.lon).toBeCloseTo(lon, 3);
  });

  it("asks for the place behind a short Plus Code", () => {
    expect(readCoordinates("FW29+WC Abu Kamal")).toBeNull();
    expect(interpretCoordinates("FW29+WC Abu Kamal, Syria")).toEqual({
      kind: "near_place",
      code: "FW29+WC",
      nearPlace: "Abu Kamal, Syria",
    });
    expect(interpretCoordinates("FW29+WC")).toMatchObject({ kind: "refused" });
    const whole = readCoordinates("8H62FW29+WC");
    expect(expandPlusCode("FW29+WC", abuKamal)?.point).toEqual(whole?.point);
    expect(expandPlusCode("FW29+WCH", abuKamal)?.point.lat).toBeCloseTo(34.4523, 4);
    // Abu Kamal lies near the edge of its square; a reference point beyond it gives the same place.
    expect(expandPlusCode("FW29+WC", { lon: 41.2, lat: 34.2 })?.point.lon).toBeCloseTo(40.9186, 3);
  });
});

describe("links", () => {
  it.each([
    "https://www.openstreetmap.org/#map=14/34.4523/40.9185",
    "https://www.openstreetmap.org/?mlat=34.4523&mlon=40.9185#map=5/10.1/20.2",
    "openstreetmap.org/?mlat=34.4523&mlon=40.9185",
    "https://www.google.com/maps/@34.4523,40.9185,15z",
    "https://www.google.com/maps/place/Abu+Kamal,+Syria/@34.4,40.8,13z/data=!3m1!4b1!4m6!3m5!1s0x0:0x1!8m2!3d34.4523!4d40.9185!16zL20",
    "https://www.google.com/maps/place/34%C2%B027'08.3%22N+40%C2%B055'06.6%22E/@34.4,40.9,17z",
    "https://www.google.com/maps/search/34.4523,+40.9185",
    "https://maps.google.com/?q=34.4523,40.9185",
    "https://maps.google.com/maps?q=loc:34.4523,40.9185",
    "https://www.google.com/maps/search/?api=1&query=34.4523%2C40.9185",
    "https://www.google.de/maps?ll=34.4523,40.9185&z=12",
    "https://earth.google.com/web/@34.4523,40.9185,180.5a,1000d,35y",
    "https://maps.apple.com/?ll=34.4523,40.9185&z=12",
    "https://maps.apple.com/place?coordinate=34.4523,40.9185&name=X",
    "https://www.bing.com/maps?cp=34.4523~40.9185&lvl=12",
    "https://www.bing.com/maps/?sp=point.34.4523_40.9185_Here",
    "http://wikimapia.org/#lang=en&lat=34.4523&lon=40.9185&z=12&m=w",
    "https://yandex.com/maps/?ll=40.9185%2C34.4523&z=12",
    "https://yandex.ru/maps/?ll=1.1,2.2&pt=40.9185,34.4523",
    "https://zoom.earth/maps/satellite/#view=34.4523,40.9185,10z",
    "https://zoom.earth/#34.4523,40.9185,10z",
    "https://browser.dataspace.copernicus.eu/?zoom=12&lat=34.4523&lng=40.9185&themeId=X",
    "https://apps.sentinel-hub.com/eo-browser/?zoom=12&lat=34.4523&lng=40.9185",
    "https://firms.modaps.eosdis.nasa.gov/map/#d:24hrs;@40.9185,34.4523,10.0z",
    "https://geohack.toolforge.org/geohack.php?pagename=X&params=34.4523_N_40.9185_E_type:city",
    "https://geohack.toolforge.org/geohack.php?params=34_27_8.3_N_40_55_6.6_E_region:SY",
    "https://globe.adsbexchange.com/?lat=34.4523&lon=40.9185&zoom=9",
    "https://www.flightradar24.com/34.4523,40.9185/10",
    "https://wego.here.com/?map=34.4523,40.9185,10,normal",
    "https://www.waze.com/ul?ll=34.4523%2C40.9185",
    "https://dateline.example/#6.2/34.4523/40.9185",
    "https://dateline.example/?kind=strike#6.2/34.4523/40.9185/10/20",
    "#6.2/34.4523/40.9185",
    "#map=6/34.4523/40.9185",
    "geo:34.4523,40.9185",
    "geo:34.4523,40.9185,100;crs=wgs84;u=35?z=12",
    "geo:0,0?q=34.4523,40.9185(Abu%20Kamal)",
  ])("%s", (text) => within(text, { lat: 34.4523, lon: 40.9185 }, 12));

  it("reads OpenStreetMap's short links, and nobody else's", () => {
    within("https://osm.org/go/x6JX1nFY--", { lat: 34.45, lon: 40.92 }, 5);
    within("https://www.openstreetmap.org/go/wAAA?m=", { lat: 0, lon: 0 }, 6_000);
    expect(readCoordinates("https://elsewhere.example/go/x6JX1nFY--")).toBeNull();
  });

  it("keeps the uncertainty a geo: address states, and claims none for a view", () => {
    expect(readCoordinates("geo:34.4523,40.9185;u=35")).toMatchObject({
      form: "geo_uri",
      precisionMeters: 35,
    });
    expect(readCoordinates("https://www.openstreetmap.org/#map=14/34.4523/40.9185")).toMatchObject({
      form: "map_link",
      precisionMeters: null,
    });
  });

  it.each([
    "https://maps.app.goo.gl/abc123",
    "https://what3words.com/daring.lion.race1",
    "geo:34.4523,40.9185;crs=nad27",
    "geo:134.4523,40.9185",
  ])("%s is refused with a reason", (text) => {
    expect(interpretCoordinates(text)).toMatchObject({ kind: "refused" });
  });

  it.each([
    "https://example.org/news/2023/11/12",
    "https://example.org/?page=2&lat=high&lon=low",
    "https://www.google.com/maps/place/Abu+Kamal",
    "https://www.openstreetmap.org/node/34.45",
    "http://[",
    "https://example.org/#1/2/3x",
  ])("%s holds no point", (text) => expect(interpretCoordinates(text)).toBeNull());
});

describe("what only looks like coordinates", () => {
  it.each([
    "Abu Kamal",
    "2 3",
    "2, 3",
    "34 40",
    "34, 40",
    "34,45",
    "34,4523,40,9185",
    "3-2",
    "2:1",
    "12.11.2023",
    "12/11/2023",
    "2023-11-12",
    "2023-11-12, 2023-11-13",
    "31 MAR 2024",
    "25 DEC",
    "4 JUL 1976",
    "12:30 14:45",
    "7 October",
    "+963 11 2345678",
    "011 223 4567",
    "0044 20 7946 0958",
    "676245 3813977",
    "v1.2.3",
    "1.2.3, 4",
    "20.04",
    "34.5",
    "34.45 N",
    "34.45 N 40.92 N",
    "34.45 N 40.92",
    "34°61′N 40°00′E",
    "34°27′08″N",
    "-34.45 S 40.92 E",
    "34.45, 40.92, 12.5",
    "24° 31°",
    "T4",
    "F-16",
    "Tower 22",
    "2+2",
    "22+34",
    "45+33 minutes",
    "99SFU1234",
    "37SZA1234",
    "37SFU123",
    "37SFU 123 4567",
    "32 men",
    "37sfu",
    "100 m",
    "",
    "   ",
    "°",
    "N E",
    "x".repeat(5_000),
  ])("%s is none", (text) => expect(readCoordinates(text)).toBeNull());

  it.each([
    ["137.6, 40.9", /change places/],
    ["34.5, 190.25", /lon must lie/],
    ["[34.45, 40.92]", /brackets/i],
    ["137.6, 34", /change places/],
    ["95, 140", /lat must lie/],
    ["34 40", /34\.0, 40\.0 or 34 N 40 E/],
    ["-34, 40.5", /34 S 40\.5 E/],
    ["34.45, 40.92, 100", /height/],
    ["34,45,40,92", /decimal points/],
    ["34°61'N 40°55'E", /0 to 59/],
    ["34°27′N, 34°27′N", /two latitudes/],
    ["40.92 E 41 W", /two longitudes/],
    ["34.45° N", /latitude alone/],
    ["37T FT 80000 14000", /no such square in 37T/],
    ["99SFU1234", /1 to 60/],
    ["37SFU 123 4567", /as many digits/],
  ])("%s is refused with a reason", (text, reason) => {
    expect(readCoordinates(text)).toBeNull();
    expect(interpretCoordinates(text)).toMatchObject({
      kind: "refused",
      reason: expect.stringMatching(reason),
    });
  });
});

it.each([
  "Tower 22",
  "2024 2025",
  "12/11/2023",
  "2023-11-12",
  "12:30 14:45",
  "31 MAR 2024",
  "12 MAY 1980",
  "+963 11 2345678",
  "34.5",
  "35N",
  "22+34",
  "100 m",
  "F-16",
  "1.2.3, 4",
])("%s has not even the shape of coordinates", (text) => expect(interpretCoordinates(text)).toBeNull());
