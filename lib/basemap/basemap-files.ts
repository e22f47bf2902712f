// Where the built basemap and its fonts lie, and the addresses they are served under.
import path from "node:path";

/** Folder of both, relative to the checkout: static files of the web server. */
const publicFolder = "public";

/** Absolute path of the basemap archive in a checkout. */
export function basemapFile(home: string): string {
  return path.join(home, publicFolder, "basemap", "world.pmtiles");
}

/** Absolute path of the folder the label fonts are copied to. */
export function fontsFolder(home: string): string {
  return path.join(home, publicFolder, "fonts");
}
