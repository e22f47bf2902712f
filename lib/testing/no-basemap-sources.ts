// A basemap of nothing, for tests to put their own shapes into.
import type { BasemapSources } from "../basemap/basemap-sources";

export const noBasemapSources: BasemapSources = {
  land: [],
  depths: [],
  urban: [],
  lakes: [],
  rivers: [],
  roads: [],
  governorateBorders: [],
  borders: [],
  countries: [],
  labels: [],
  credits: [],
};
