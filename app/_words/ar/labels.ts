// Arabic: labels.
import type { Translated } from "../translated";
import type { labels as english } from "../en/labels";

export const labels: Translated<typeof english> = {};
