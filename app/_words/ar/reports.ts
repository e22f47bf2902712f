// Arabic: reports.
import type { Translated } from "../translated";
import type { reports as english } from "../en/reports";

export const reports: Translated<typeof english> = {};
