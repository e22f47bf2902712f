// Arabic: list.
import type { Translated } from "../translated";
import type { list as english } from "../en/list";

export const list: Translated<typeof english> = {};
