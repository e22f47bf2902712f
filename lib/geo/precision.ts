// How well a location is known, in words that every room, table and page uses.

/** From best to worst. The radius a class stands for at most is in `maxRadiusMeters`. */
export const precisions = [
  "exact",
  "vicinity",
  "locality",
  "town",
  "district",
  "governorate",
  "region",
  "country",
  "unknown",
] as const;

export type Precision = (typeof precisions)[number];

/** Metres; null where the class is an area of any size or no place at all. Source: design of the product, crosswalked to UCDP 1-7. */
export const maxRadiusMeters: Readonly<Record<Precision, number | null>> = {
  exact: 10,
  vicinity: 100,
  locality: 1_000,
  town: 10_000,
  district: 50_000,
  governorate: 200_000,
  region: null,
  country: null,
  unknown: null,
};

/** True where the thing is drawn as an area ("somewhere in") and never as a dot. */
export function isArea(precision: Precision): boolean {
  return (
    precision === "district" ||
    precision === "governorate" ||
    precision === "region" ||
    precision === "country"
  );
}
