// Natural Earth's layers from the network into the data folder, under the names that `basemap --natural-earth` reads.
import path from "node:path";
import { downloadFile } from "./download-file";

/** Our name of each layer, and its file in Natural Earth's own collection of GeoJSON. */
const layers: readonly (readonly [name: string, file: string])[] = [
  ["land", "ne_10m_land"],
  ["lakes", "ne_10m_lakes"],
  ["rivers", "ne_10m_rivers_lake_centerlines"],
  ["borders", "ne_10m_admin_0_boundary_lines_land"],
  ["admin1", "ne_10m_admin_1_states_provinces_lines"],
  ["urban", "ne_50m_urban_areas"],
  ["depth200", "ne_10m_bathymetry_K_200"],
  ["depth2000", "ne_10m_bathymetry_I_2000"],
  ["roads", "ne_10m_roads"],
];

/** Downloads them into `<dataDir>/downloads/natural-earth` and returns that folder. Throws as `downloadFile` does. */
export async function downloadNaturalEarth(options: {
  /** Folder of the GeoJSON files at the other end, without a slash at the end. */
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly log: (line: string) => void;
}): Promise<string> {
  const folder = path.join(options.dataDir, "downloads", "natural-earth");
  for (const [name, file] of layers) {
    await downloadFile({
      url: `${options.baseUrl}/${file}.geojson`,
      file: path.join(folder, `${name}.geojson`),
      log: options.log,
      looksRight: (head) => /^\s*\{/.test(head.toString("utf8")),
      expected: "GeoJSON",
      advice: {
        missing: "Does DATELINE_NATURAL_EARTH_URL lead to a folder of Natural Earth's GeoJSON files?",
        failing:
          "Try again later, or set DATELINE_NATURAL_EARTH_URL to where Natural Earth's GeoJSON files are.",
        offline:
          "Call again when there is a network: it goes on where it was. Or download the layers elsewhere and call: " +
          "npm run basemap -- --natural-earth FOLDER",
      },
    });
  }
  return folder;
}
