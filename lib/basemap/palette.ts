// Every colour of the product, light and dark, as data: surfaces, basemap and event kinds share it with the stylesheet and the share images.

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** What an event's symbol stands for; the same words as the kind groups of the events room. */
export type SymbolGroup = "strike" | "attack" | "ground" | "interception" | "other";

export type SurfaceColours = {
  /** Page background. */
  readonly paper: string;
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Links and focus, never data. */
  readonly accent: string;
};

export type BasemapColours = {
  readonly land: string;
  readonly water: string;
  /** Sea deeper than 200 m and 2,000 m, where the source knows depths. */
  readonly deepWater: string;
  readonly deepestWater: string;
  readonly shore: string;
  readonly river: string;
  readonly urban: string;
  /** Main roads, where a source brings them. */
  readonly road: string;
  readonly border: string;
  /** Drawn wider under a border, so that it stays readable over rivers and tints. */
  readonly borderCasing: string;
  readonly governorateBorder: string;
  readonly countryLabel: string;
  readonly governorateLabel: string;
  readonly waterLabel: string;
  readonly townLabel: string;
  /** Second line of a label: the name in its own script. */
  readonly townLocalLabel: string;
  readonly townDot: string;
  /** Around every label on land: the land's own colour. */
  readonly halo: string;
};

export type MarkColours = {
  /** Fill (or outline) of a group's symbol, rings and hatches. */
  readonly groups: Readonly<Record<SymbolGroup, string>>;
  /** Thin edge that lifts the weakest colour (interception) off the land. */
  readonly edge: string;
  /** Around a symbol, so that it reads on any ground. */
  readonly halo: string;
  /** Circle under a printed count, and the count on it. */
  readonly cluster: string;
  readonly clusterText: string;
};

export type Palette = {
  readonly surface: SurfaceColours;
  readonly basemap: BasemapColours;
  readonly marks: MarkColours;
};

/** Kinds differ by at least 22.5 (light) and 26.7 (dark) CIE76 for normal and colour-blind sight; shape always differs too. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    surface: {
      paper: "#FBFAF7",
      panel: "#FFFFFF",
      ink: "#1B1F24",
      muted: "#59626E",
      line: "#DEDBD3",
      accent: "#0B57A4",
    },
    basemap: {
      land: "#F3F1EB",
      water: "#D9E2E6",
      deepWater: "#D2DDE2",
      deepestWater: "#CBD8DE",
      shore: "#B9C8CE",
      river: "#A3C0CE",
      urban: "#E6DFD3",
      road: "#DCD3C2",
      border: "#8A857C",
      borderCasing: "#FDFCFA",
      governorateBorder: "#C5C0B5",
      countryLabel: "#77736B",
      governorateLabel: "#8B867B",
      waterLabel: "#5F7F8E",
      townLabel: "#3A3E44",
      townLocalLabel: "#656A72",
      townDot: "#6B6F76",
      halo: "#F3F1EB",
    },
    marks: {
      groups: {
        strike: "#A42717",
        attack: "#0C3B60",
        ground: "#C640BF",
        interception: "#B18401",
        other: "#607083",
      },
      edge: "#1B1F24",
      halo: "#FFFFFF",
      cluster: "#1B1F24",
      clusterText: "#FFFFFF",
    },
  },
  dark: {
    surface: {
      paper: "#12171D",
      panel: "#1B222B",
      ink: "#E8EAED",
      muted: "#A3ADB9",
      line: "#2C3540",
      accent: "#7CB8FF",
    },
    basemap: {
      land: "#12171D",
      water: "#1C2A33",
      deepWater: "#192630",
      deepestWater: "#17232C",
      shore: "#2B3E49",
      river: "#2F5263",
      urban: "#1E252D",
      road: "#2A333D",
      border: "#68727E",
      borderCasing: "#0B0F13",
      governorateBorder: "#333D48",
      countryLabel: "#8C95A0",
      governorateLabel: "#727C87",
      waterLabel: "#6E93A5",
      townLabel: "#D3D8DD",
      townLocalLabel: "#9AA4AF",
      townDot: "#8D97A2",
      halo: "#12171D",
    },
    marks: {
      groups: {
        strike: "#F8674C",
        attack: "#AFD6F1",
        ground: "#DC5DDB",
        interception: "#F9EA86",
        other: "#788591",
      },
      edge: "#E8EAED",
      halo: "#0B0F13",
      cluster: "#E8EAED",
      clusterText: "#12171D",
    },
  },
};
