// Every file format that can be imported, listed once.
import { geonamesFormat } from "./geonames";
import type { PlaceFormat } from "./place-format";

export const placeFormats: readonly PlaceFormat[] = [geonamesFormat];
