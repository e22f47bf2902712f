// Arabic: keyboard.
import type { Translated } from "../translated";
import type { keyboard as english } from "../en/keyboard";

export const keyboard: Translated<typeof english> = {};
