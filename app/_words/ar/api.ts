// Arabic: api.
import type { Translated } from "../translated";
import type { api as english } from "../en/api";

export const api: Translated<typeof english> = {};
