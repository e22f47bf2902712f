// Arabic: read.
import type { Translated } from "../translated";
import type { read as english } from "../en/read";

export const read: Translated<typeof english> = {};
