// Arabic: embed.
import type { Translated } from "../translated";
import type { embed as english } from "../en/embed";

export const embed: Translated<typeof english> = {};
