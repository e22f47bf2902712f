// Arabic: events.
import type { Translated } from "../translated";
import type { events as english } from "../en/events";

export const events: Translated<typeof english> = {};
