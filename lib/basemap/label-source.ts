// What the basemap wants to know of a place to write its name: narrower than a Place, so that any gazetteer can feed it.

export type LabelKind = "country" | "governorate" | "town" | "village" | "sea";

export type LabelSource = {
  /** Latin name as it shall stand on the map. */
  readonly name: string;
  /** The same name in Arabic script; null when not known. */
  readonly nameArabic: string | null;
  /** The same name in Hebrew script; null when not known. */
  readonly nameHebrew: string | null;
  readonly kind: LabelKind;
  readonly lon: number;
  readonly lat: number;
  /** Inhabitants; null when not known. */
  readonly population: number | null;
  /** 0 capital of a country, 1 of a first-order division, 2 of a second-order one, 3 none of these. */
  readonly rank: 0 | 1 | 2 | 3;
  /** True for the places an editor chose by hand: they win over larger unnamed neighbours and over the same town of another source. */
  readonly curated: boolean;
};

/** A label with the zoom from which it is worth its room. */
export type PlacedLabel = LabelSource & { readonly minZoom: number };
