// Arabic: when.
import type { Translated } from "../translated";
import type { when as english } from "../en/when";

export const when: Translated<typeof english> = {};
