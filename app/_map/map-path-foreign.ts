// Views as other maps write them in the path of an address, to ours. Pure; asked by the server alone.
import { decoded, readWords } from "./map-url-foreign";
import type { Camera } from "./map-url";

/** `/maps/@34.45,40.92,12z`, `/maps/place/NAME/@…` and, as some cut it, `/@…`. */
const googlePath = /^(?:\/maps(?:\/(?:place|search)\/[^/]+)?)?\/(@.*)$/;

/**
 * The camera in another map's path, pasted behind our own name: `cameraOfPath("/maps/@34.4,41,8z")` looks at 34.4, 41.
 * `path` is without the language; null when it says none, or one off the Earth.
 */
export function cameraOfPath(path: string): Camera | null {
  const words = googlePath.exec(decoded(path))?.[1];
  return words === undefined ? null : (readWords(words)?.camera ?? null);
}
