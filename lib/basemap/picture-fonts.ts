// Makes the map's label fonts known to the server's canvas, from the same files the browser gets.
import path from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";
import { AppError } from "../errors";
import { mapFonts, regularFont, semiboldFont } from "./map-fonts";

export type PictureFonts = {
  /** A CSS `font` value: all scripts, regular weight. */
  regular(sizePixels: number): string;
  semibold(sizePixels: number): string;
};

const registered = new Map<string, PictureFonts>();

/** Registers the fonts of a folder once. Throws `broken` when a file is missing; the message says how to get it. */
export function pictureFonts(folder: string): PictureFonts {
  const found = registered.get(folder);
  if (found !== undefined) return found;
  const families = (name: string): string =>
    (mapFonts[name] ?? [])
      .map(({ file }) => {
        // One family per file: a list of families is how a canvas falls back from script to script.
        const family = `Dateline ${path.basename(file, ".woff2")}`;
        if (
          !GlobalFonts.has(family) &&
          GlobalFonts.registerFromPath(path.join(folder, file), family) === null
        ) {
          throw new AppError("broken", `The map font ${file} is missing in ${folder}. Run npm run basemap.`);
        }
        return `"${family}"`;
      })
      .join(", ");
  const regular = families(regularFont);
  const semibold = families(semiboldFont);
  const fonts: PictureFonts = {
    regular: (size) => `${size}px ${regular}`,
    semibold: (size) => `${size}px ${semibold}`,
  };
  registered.set(folder, fonts);
  return fonts;
}
