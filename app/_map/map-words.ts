// The words that the map's client parts use, on its own page and framed in others.
import type { Namespace } from "../_words/words";

export const mapNamespaces: readonly Namespace[] = [
  "map",
  "filters",
  "timeline",
  "when",
  "list",
  "legend",
  "keyboard",
  "share",
  "tools",
  "basemap",
  "records",
];
