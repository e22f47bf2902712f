// What the installation is told through the environment, checked once and named in one place.
import path from "node:path";
import { z } from "zod";
import { AppError } from "./errors";

export type Env = {
  /** TCP port of the web server. */
  port: number;
  /** `postgresql://…` of a server the operator brings; null = the embedded one in `dataDir`. */
  databaseUrl: string | null;
  /** Absolute path of the folder that holds the embedded database. */
  dataDir: string;
  /** False while `dataDir` is only our default, so that a place the server cannot reach may be left for another. */
  dataDirGiven: boolean;
  /** Origin in links and share tags, without a slash at the end; null = the one the request came in with. */
  siteUrl: string | null;
  /** Absolute path of the checkout. */
  home: string;
  /** Folder from which `gazetteer install` downloads GeoNames' country files, without a slash at the end. */
  geonamesUrl: string;
  /** Folder from which `basemap --download` takes Natural Earth's GeoJSON, without a slash at the end. */
  naturalEarthUrl: string;
  /** A basemap the operator brings; null = ours. */
  ownBasemap: OwnBasemap | null;
  /** Origins that its style, tiles, glyphs and pictures come from; empty where all lies with us. */
  basemapOrigins: readonly string[];
  /** What answers the map: all marks in this process's memory, or the database, for hosts where no process lives long. */
  tilesFrom: "memory" | "database";
  /** Requests a second the API answers to one client; 0 = no limit. */
  apiRatePerSecond: number;
  /** Requests one client may make at once after a rest; each query of a batch is one. */
  apiRateBurst: number;
  /** Proxies that stand between us and the network, each adding to X-Forwarded-For; 0 = that header is not believed. */
  trustedProxies: number;
  /** A language model that may choose where the rules cannot; null = none, the default. */
  languageModel: LanguageModel | null;
};

/** A MapLibre style, or a PMTiles archive that our style or the one for Protomaps' layers draws. Addresses, or paths on our server. */
export type OwnBasemap = { readonly kind: "style" | "pmtiles"; readonly url: string };

/** An OpenAI-compatible endpoint. */
export type LanguageModel = {
  /** Address before `/chat/completions`, without a slash at the end. */
  baseUrl: string;
  name: string;
  /** Sent as Bearer token; null where the endpoint wants none. */
  key: string | null;
};

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65535);

const databaseUrl = z.string().refine((value) => {
  const url = parseUrl(value);
  return (
    url !== null &&
    (url.protocol === "postgresql:" || url.protocol === "postgres:") &&
    url.pathname.length > 1
  );
});

const webUrl = z.string().refine((value) => {
  const url = parseUrl(value);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.username === "";
});

const count = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);

const folderUrl = z.string().refine((value) => {
  const url = parseUrl(value);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.search === "";
});

/** An address on the web, or an absolute path on our own server. */
const mapUrl = z.string().refine((value) => {
  if (/^\/(?!\/)/.test(value)) return true;
  const url = parseUrl(value);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.username === "";
});

/** Each becomes a word of the content security policy, so each must be an origin and nothing else. */
const origins = z.string().transform((value, context) =>
  value.split(",").flatMap((word) => {
    const url = parseUrl(word.trim());
    if (url !== null && /^https?:$/.test(url.protocol) && /^[a-z0-9.:[\]-]+$/.test(url.host))
      return [url.origin];
    context.addIssue({ code: "custom", message: "not an origin" });
    return [];
  }),
);

const siteUrl = z.string().refine((value) => {
  const url = parseUrl(value);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:") && url.pathname === "/";
});

/**
 * Reads PORT (3000), DATABASE_URL, DATA_DIR (`.data` in the checkout) and SITE_URL. An empty value counts as not set.
 * Throws `invalid` naming the variable, what it may be and what it was (a database URL is not repeated: it may hold a password).
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const home = path.resolve(read(source, "DATELINE_HOME") ?? process.cwd());
  const givenDataDir = read(source, "DATA_DIR");
  if (givenDataDir !== null && givenDataDir.includes("\u0000")) {
    throw new AppError("invalid", "DATA_DIR must be the path of a folder; it holds a NUL character.");
  }
  return {
    port: check(source, "PORT", port, "a whole number from 1 to 65535, e.g. PORT=3000") ?? 3000,
    databaseUrl: check(
      source,
      "DATABASE_URL",
      databaseUrl,
      "a PostgreSQL address with a database name, e.g. postgresql://user:password@localhost:5432/dateline; leave it out to use the embedded server",
      true,
    ),
    dataDir: givenDataDir === null ? path.join(home, ".data") : path.resolve(home, givenDataDir),
    dataDirGiven: givenDataDir !== null,
    siteUrl:
      check(
        source,
        "SITE_URL",
        siteUrl,
        "an origin without a path, e.g. https://map.example.org; leave it out to use the address of the request",
      )?.replace(/\/$/, "") ?? null,
    home,
    geonamesUrl: folderAt(
      source,
      "DATELINE_GEONAMES_URL",
      "the address of a folder with country files such as SY.zip",
      "https://download.geonames.org/export/dump",
    ),
    naturalEarthUrl: folderAt(
      source,
      "DATELINE_NATURAL_EARTH_URL",
      "the address of a folder with files such as ne_10m_land.geojson",
      "https://raw.githubusercontent.com/nvkelso/natural-earth-vector/master/geojson",
    ),
    ...ownBasemapOf(source),
    tilesFrom:
      check(
        source,
        "TILES_FROM",
        z.enum(["memory", "database"]),
        "memory or database, e.g. TILES_FROM=database",
      ) ?? "memory",
    apiRatePerSecond:
      check(source, "API_RATE_PER_SECOND", count, "a whole number, e.g. 50; 0 sets no limit") ?? 50,
    apiRateBurst:
      check(
        source,
        "API_RATE_BURST",
        count.refine((value) => value >= 1),
        "a whole number from 1, e.g. 2000",
      ) ?? 2000,
    trustedProxies:
      check(
        source,
        "TRUSTED_PROXIES",
        count.refine((value) => value <= 10),
        "the number of proxies before us, 0 to 10",
      ) ?? 0,
    languageModel: languageModelOf(source),
  };
}

function folderAt(
  source: Record<string, string | undefined>,
  name: string,
  what: string,
  usual: string,
): string {
  return (check(source, name, folderUrl, `${what}, e.g. ${usual}`) ?? usual).replace(/\/+$/, "");
}

function ownBasemapOf(
  source: Record<string, string | undefined>,
): Pick<Env, "ownBasemap" | "basemapOrigins"> {
  const what = (kind: string, file: string): string =>
    `the address of a ${kind}, or a path such as /maps/${file}`;
  const style = check(source, "BASEMAP_STYLE_URL", mapUrl, what("MapLibre style", "style.json"));
  const pmtiles = check(source, "BASEMAP_PMTILES_URL", mapUrl, what("PMTiles archive", "region.pmtiles"));
  if (style !== null && pmtiles !== null)
    throw new AppError(
      "invalid",
      "BASEMAP_STYLE_URL and BASEMAP_PMTILES_URL are both set; a map has one basemap. Leave one out.",
    );
  const others = check(
    source,
    "BASEMAP_ORIGINS",
    origins,
    "origins with commas between, e.g. https://tiles.example.org,https://fonts.example.org",
  );
  const url = style ?? pmtiles;
  if (url === null) return { ownBasemap: null, basemapOrigins: [] };
  const own = url.startsWith("/") ? [] : [new URL(url).origin];
  return {
    ownBasemap: { kind: style === null ? "pmtiles" : "style", url },
    basemapOrigins: [...new Set([...own, ...(others ?? [])])],
  };
}

function languageModelOf(source: Record<string, string | undefined>): LanguageModel | null {
  const baseUrl = check(
    source,
    "LLM_BASE_URL",
    webUrl,
    "the address of an OpenAI-compatible endpoint, e.g. http://127.0.0.1:11434/v1; leave it out to use no language model",
    true,
  );
  if (baseUrl === null) return null;
  const name = read(source, "LLM_MODEL");
  if (name === null)
    throw new AppError(
      "invalid",
      "LLM_BASE_URL is set, so LLM_MODEL must name the model, e.g. LLM_MODEL=qwen3:8b.",
    );
  return { baseUrl: baseUrl.replace(/\/+$/, ""), name, key: read(source, "LLM_API_KEY") };
}

let parsed: Env | null = null;

/** The environment of this process, checked on the first call. Throws `invalid` as `parseEnv` does. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** Forgets the checked environment, for a process that has just set DATABASE_URL for itself (start, tests). */
export function readEnvAgain(): Env {
  parsed = null;
  return env();
}

function read(source: Record<string, string | undefined>, name: string): string | null {
  const value = source[name]?.trim();
  return value === undefined || value === "" ? null : value;
}

function check<T>(
  source: Record<string, string | undefined>,
  name: string,
  schema: z.ZodType<T, string>,
  expected: string,
  secret = false,
): T | null {
  const value = read(source, name);
  if (value === null) return null;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new AppError("invalid", `${name} must be ${expected}.${secret ? "" : ` Got "${value}".`}`);
}

function parseUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
