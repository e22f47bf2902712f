// Arabic: filters.
import type { Translated } from "../translated";
import type { filters as english } from "../en/filters";

export const filters: Translated<typeof english> = {};
