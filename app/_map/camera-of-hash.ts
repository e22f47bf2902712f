// The camera behind the #. Our own form is read at once; how other maps write theirs is fetched for who came with such a link.
import { loadLate } from "../_ui/load-late";
import { parseCamera, type Camera } from "./map-url";

/** Calls `act` with the hash's camera, at once where it is ours or none is written; null when the hash names no view. */
export function withCameraOfHash(hash: string, act: (camera: Camera | null) => void): void {
  const own = parseCamera(hash.replace(/^#/, ""));
  if (own !== null || hash.length < 2) act(own);
  else void loadLate(() => import("./map-url-foreign")).then(({ cameraOfHash }) => act(cameraOfHash(hash)));
}
