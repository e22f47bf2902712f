// Arabic: map.
import type { Translated } from "../translated";
import type { map as english } from "../en/map";

export const map: Translated<typeof english> = {};
