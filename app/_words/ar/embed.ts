// Arabic: the map inside other people's pages.
import type { embed as english } from "../en/embed";
import type { Translated } from "../translated";

export const embed: Translated<typeof english> = {
  title: "خريطة الأحداث المبلَّغ عنها",
  events:
    "{count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
  open: "فتح الخريطة الكاملة",
  list: "قائمة الأحداث",
};
