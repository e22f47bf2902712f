// Arabic: places.
import type { Translated } from "../translated";
import type { places as english } from "../en/places";

export const places: Translated<typeof english> = {};
