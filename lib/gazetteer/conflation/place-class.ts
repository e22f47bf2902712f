// Which kinds may be the same place under two sources: a town is never its namesake county.
import type { PlaceKind } from "../place";

/**
 * - `near`: places that share a name key within 2 km are one only inside a class.
 * - `broad`: places that share an id are one only inside a broad class, since sources give a county the id of its seat.
 * - `metres`: how far two points under one id may lie apart; null for what has an extent.
 */
export type PlaceClass = { readonly near: string; readonly broad: string; readonly metres: number | null };

const point = 50_000;

export const classOfKind: Readonly<Record<PlaceKind, PlaceClass>> = {
  country: { near: "country", broad: "country", metres: null },
  governorate: { near: "governorate", broad: "division", metres: null },
  district: { near: "district", broad: "division", metres: null },
  town: { near: "settlement", broad: "settlement", metres: point },
  village: { near: "settlement", broad: "settlement", metres: point },
  neighbourhood: { near: "neighbourhood", broad: "settlement", metres: point },
  camp: { near: "camp", broad: "settlement", metres: point },
  base: { near: "airfield", broad: "installation", metres: point },
  airfield: { near: "airfield", broad: "installation", metres: point },
  facility: { near: "facility", broad: "installation", metres: point },
  oil_field: { near: "oil_field", broad: "installation", metres: point },
  crossing: { near: "crossing", broad: "installation", metres: point },
  dam: { near: "dam", broad: "installation", metres: point },
  sea: { near: "water", broad: "nature", metres: null },
  strait: { near: "water", broad: "nature", metres: null },
  river: { near: "water", broad: "nature", metres: null },
  island: { near: "island", broad: "nature", metres: null },
  mountain: { near: "mountain", broad: "nature", metres: null },
  region: { near: "region", broad: "region", metres: null },
  // What editors made is no source's business: never joined.
  site: { near: "site", broad: "site", metres: 0 },
};
