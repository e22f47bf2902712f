// How the basemap was asked for, kept beside it: when a newer version must build it again, it is built the same way.
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { basemapFile } from "../basemap/basemap-files";

const options = z.array(z.string());

function optionsFile(home: string): string {
  return path.join(path.dirname(basemapFile(home)), ".options.json");
}

export function keepBasemapOptions(home: string, words: readonly string[]): void {
  fs.writeFileSync(optionsFile(home), JSON.stringify(words));
}

/** Empty where none are kept, or where a file they name is there no more: then the npm sources must do. */
export function readBasemapOptions(home: string): string[] {
  try {
    const words = options.parse(JSON.parse(fs.readFileSync(optionsFile(home), "utf8")));
    return words.every((word) => !path.isAbsolute(word) || fs.existsSync(word)) ? words : [];
  } catch {
    return [];
  }
}
