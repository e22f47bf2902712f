// Arabic: the bars over time under the map.
import type { timeline as english } from "../en/timeline";
import type { Translated } from "../translated";

export const timeline: Translated<typeof english> = {
  events:
    "{count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
};
