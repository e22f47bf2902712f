// The environment: what is honoured, what is refused, and that the refusal says what to do.
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";
import { isAppError } from "./errors";

const home = path.resolve("/srv/dateline");

test("without anything set: port 3000, the embedded server, .data in the checkout", () => {
  expect(parseEnv({ DATELINE_HOME: home })).toEqual({
    port: 3000,
    databaseUrl: null,
    dataDir: path.join(home, ".data"),
    dataDirGiven: false,
    siteUrl: null,
    home,
    geonamesUrl: "https://download.geonames.org/export/dump",
    naturalEarthUrl: "https://raw.githubusercontent.com/nvkelso/natural-earth-vector/master/geojson",
    ownBasemap: null,
    basemapOrigins: [],
    apiRatePerSecond: 50,
    apiRateBurst: 2000,
    tilesFrom: "memory",
    trustedProxies: 0,
    languageModel: null,
  });
});

test("an empty or blank value counts as not set", () => {
  const empty = { DATELINE_HOME: home, PORT: "", DATABASE_URL: " ", DATA_DIR: "", SITE_URL: "\t" };
  expect(parseEnv(empty)).toEqual(parseEnv({ DATELINE_HOME: home }));
});

test.each([
  [{ PORT: "8080" }, { port: 8080 }],
  [{ DATABASE_URL: "postgres://u:p@db:5433/x" }, { databaseUrl: "postgres://u:p@db:5433/x" }],
  [{ DATA_DIR: "../elsewhere" }, { dataDir: path.resolve(home, "../elsewhere"), dataDirGiven: true }],
  [{ DATA_DIR: "/var/lib/dateline" }, { dataDir: path.resolve("/var/lib/dateline"), dataDirGiven: true }],
  [
    { API_RATE_PER_SECOND: "0", API_RATE_BURST: "20", TRUSTED_PROXIES: "1" },
    { apiRatePerSecond: 0, apiRateBurst: 20, trustedProxies: 1 },
  ],
  [{ DATELINE_GEONAMES_URL: "http://127.0.0.1:8080/dump/" }, { geonamesUrl: "http://127.0.0.1:8080/dump" }],
  [
    { DATELINE_NATURAL_EARTH_URL: "http://127.0.0.1:8080/ne/" },
    { naturalEarthUrl: "http://127.0.0.1:8080/ne" },
  ],
  [
    { BASEMAP_STYLE_URL: "https://maps.example.org/style.json" },
    {
      ownBasemap: { kind: "style", url: "https://maps.example.org/style.json" },
      basemapOrigins: ["https://maps.example.org"],
    },
  ],
  [
    { BASEMAP_PMTILES_URL: "/maps/region.pmtiles" },
    { ownBasemap: { kind: "pmtiles", url: "/maps/region.pmtiles" }, basemapOrigins: [] },
  ],
  [{ SITE_URL: "https://map.example.org/" }, { siteUrl: "https://map.example.org" }],
])("honours %o", (source, expected) => {
  expect(parseEnv({ DATELINE_HOME: home, ...source })).toMatchObject(expected);
});

describe("refuses, names the variable and says what it may be", () => {
  test.each([
    ["PORT", "0", "1 to 65535"],
    ["PORT", "70000", "1 to 65535"],
    ["PORT", "80a", "1 to 65535"],
    ["PORT", "3.5", "1 to 65535"],
    ["PORT", "-1", "1 to 65535"],
    ["DATABASE_URL", "mysql://u:secret@db/x", "postgresql://"],
    ["DATABASE_URL", "secret", "postgresql://"],
    ["DATABASE_URL", "postgresql://u:secret@db", "with a database name"],
    ["DATA_DIR", "a\u0000b", "folder"],
    ["TILES_FROM", "disk", "memory or database"],
    ["API_RATE_PER_SECOND", "-1", "whole number"],
    ["API_RATE_BURST", "0", "from 1"],
    ["TRUSTED_PROXIES", "yes", "number of proxies"],
    ["SITE_URL", "map.example.org", "https://map.example.org"],
    ["SITE_URL", "https://map.example.org/sub", "without a path"],
    ["BASEMAP_ORIGINS", "tiles.example.org", "with commas between"],
    ["BASEMAP_ORIGINS", "https://a.example; script-src *", "with commas between"],
    ["BASEMAP_STYLE_URL", "style.json", "MapLibre style"],
    ["BASEMAP_STYLE_URL", "//elsewhere.example/style.json", "MapLibre style"],
    ["BASEMAP_PMTILES_URL", "s3://bucket/x.pmtiles", "PMTiles archive"],
    ["DATELINE_NATURAL_EARTH_URL", "ftp://x/", "ne_10m_land.geojson"],
  ])("%s=%s", (name, value, expected) => {
    const error = thrownBy(() => parseEnv({ DATELINE_HOME: home, [name]: value }));
    expect(isAppError(error, "invalid")).toBe(true);
    const message = error instanceof Error ? error.message : "";
    expect(message).toContain(name);
    expect(message).toContain(expected);
    expect(message).not.toContain("secret");
  });
});

test("two basemaps at once are refused", () => {
  expect(() =>
    parseEnv({ DATELINE_HOME: home, BASEMAP_STYLE_URL: "/a.json", BASEMAP_PMTILES_URL: "/b.pmtiles" }),
  ).toThrow(/both set/);
});

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

test("a language model needs a name, and its address is not repeated with a password in it", () => {
  const given = { DATELINE_HOME: home, LLM_BASE_URL: "http://127.0.0.1:11434/v1/" };
  expect(() => parseEnv(given)).toThrow(/LLM_MODEL/);
  expect(parseEnv({ ...given, LLM_MODEL: "qwen3:8b" }).languageModel).toEqual({
    baseUrl: "http://127.0.0.1:11434/v1",
    name: "qwen3:8b",
    key: null,
  });
  expect(() => parseEnv({ ...given, LLM_BASE_URL: "ftp://127.0.0.1", LLM_MODEL: "x" })).toThrow(
    /LLM_BASE_URL/,
  );
  const withPassword = { ...given, LLM_BASE_URL: "http://user:hunter2@127.0.0.1/v1", LLM_MODEL: "x" };
  expect(() => parseEnv(withPassword)).toThrow(/LLM_BASE_URL/);
  expect(() => parseEnv(withPassword)).not.toThrow(/hunter2/);
});
