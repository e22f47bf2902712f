// English: what the map under the events looks like.

export const basemap = {
  title: "Basemap",
  light: "Light",
  dark: "Dark",
  system: "As the device",
  brightness: "Brightness",
  names: "Names of places",
  both: "Latin and local",
  latin: "Latin",
  local: "Local script",
  disputed: "Dashed borders are disputed; the line takes no side.",
  failed: "The basemap of this site could not be loaded. The built-in one stands in for it.",
} as const;
