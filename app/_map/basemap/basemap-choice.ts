// Which basemap the map stands on: ours, or the operator's own. Asked on the server, told to the browser.
import { env, type OwnBasemap } from "../../../lib/env";

/** Null = the one that is built in. */
export type BasemapChoice = OwnBasemap | null;

export function basemapChoice(): BasemapChoice {
  return env().ownBasemap;
}
