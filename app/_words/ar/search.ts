// Arabic: search.
import type { Translated } from "../translated";
import type { search as english } from "../en/search";

export const search: Translated<typeof english> = {};
