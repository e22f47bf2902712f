// Arabic: site.
import type { Translated } from "../translated";
import type { site as english } from "../en/site";

export const site: Translated<typeof english> = {};
