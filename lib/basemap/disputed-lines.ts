// Which borders of the npm source are disputed: that source does not say, so the well-known ones are listed here, to be changed by those who know better.
import type { LonLatBox } from "../geo/coordinates";

export type DisputedLine = {
  /** ISO 3166-1 numeric codes of the two sides, as world-atlas writes them. */
  readonly between: readonly [string, string];
  /** The part of their border that is meant; null = all of it. */
  readonly within: LonLatBox | null;
  readonly about: string;
};

/**
 * A line is drawn dashed when it is listed here, or when one of its sides has no ISO code (Kosovo, Somaliland, Northern
 * Cyprus, ...). Dashed says only that the line is not agreed; it takes no side. Natural Earth's own layers, given with
 * `--natural-earth`, carry their own list.
 */
export const disputedLines: readonly DisputedLine[] = [
  { between: ["275", "376"], within: null, about: "West Bank and Gaza Strip: armistice lines of 1949" },
  { between: ["376", "760"], within: null, about: "Golan Heights" },
  { between: ["376", "422"], within: null, about: "Blue Line between Israel and Lebanon" },
  { between: ["504", "732"], within: null, about: "Western Sahara" },
  { between: ["478", "732"], within: null, about: "Western Sahara" },
  { between: ["012", "732"], within: null, about: "Western Sahara" },
  {
    between: ["156", "356"],
    within: null,
    about: "Aksai Chin and Arunachal Pradesh: line of actual control",
  },
  {
    between: ["356", "586"],
    within: { west: 73, south: 32.4, east: 81, north: 37.5 },
    about: "Kashmir: line of control",
  },
  {
    between: ["156", "586"],
    within: { west: 73, south: 35, east: 77.5, north: 37.5 },
    about: "Kashmir: trans-Karakoram tract",
  },
  { between: ["643", "804"], within: { west: 32, south: 44, east: 37, north: 46.4 }, about: "Crimea" },
  {
    between: ["729", "818"],
    within: { west: 33, south: 21, east: 38, north: 24 },
    about: "Halaib and Bir Tawil",
  },
  { between: ["728", "729"], within: { west: 27, south: 9, east: 30.5, north: 11 }, about: "Abyei" },
  { between: ["328", "862"], within: null, about: "Guayana Esequiba" },
  { between: ["408", "410"], within: null, about: "Korean armistice line" },
];
