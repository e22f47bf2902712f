// The addresses the basemap and its fonts are served under; safe for the browser.

export const basemapUrlPath = "/basemap/world.pmtiles";
export const fontsUrlPath = "/fonts";
