// Arabic: legend.
import type { Translated } from "../translated";
import type { legend as english } from "../en/legend";

export const legend: Translated<typeof english> = {};
