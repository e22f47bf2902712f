// Arabic: tools.
import type { Translated } from "../translated";
import type { tools as english } from "../en/tools";

export const tools: Translated<typeof english> = {};
