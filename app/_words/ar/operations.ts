// Arabic: operations.
import type { Translated } from "../translated";
import type { operations as english } from "../en/operations";

export const operations: Translated<typeof english> = {};
