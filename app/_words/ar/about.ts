// Arabic: about.
import type { Translated } from "../translated";
import type { about as english } from "../en/about";

export const about: Translated<typeof english> = {};
