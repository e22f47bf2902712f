// How likely a bare name means this place, before anything is known of the text: 0..1.
import type { PlaceKind } from "./place";

const byKind: Readonly<Record<PlaceKind, number>> = {
  country: 0.95,
  governorate: 0.62,
  district: 0.4,
  town: 0.3,
  village: 0.1,
  neighbourhood: 0.12,
  base: 0.45,
  airfield: 0.4,
  camp: 0.3,
  facility: 0.3,
  oil_field: 0.35,
  crossing: 0.35,
  dam: 0.35,
  sea: 0.75,
  strait: 0.7,
  river: 0.5,
  island: 0.35,
  mountain: 0.3,
  region: 0.6,
  site: 0.4,
};

/** Seats of government outweigh a town of the same size. */
export type SeatRank = "capital" | "first_order" | "second_order" | "none";
const seatBonus: Readonly<Record<SeatRank, number>> = {
  capital: 0.12,
  first_order: 0.05,
  second_order: 0.02,
  none: 0,
};

/**
 * Towns and villages by the logarithm of their people (1,000: 0.43, a million: 0.86), a little more for seats of
 * government; all else, and towns of unknown size, by kind. `population` null or 0 = not known.
 */
export function prominenceOf(kind: PlaceKind, population: number | null, seat: SeatRank = "none"): number {
  const settled = kind === "town" || kind === "village" || kind === "neighbourhood";
  if (!settled || population === null || population <= 0)
    return Math.min(0.97, byKind[kind] + seatBonus[seat]);
  return round(Math.min(0.97, Math.max(byKind.village, Math.log10(population) / 7) + seatBonus[seat]));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
