// Arabic: what drawn maps and the cards of shared links say.
import type { pictures as english } from "../en/pictures";
import type { Translated } from "../translated";

export const pictures: Translated<typeof english> = {
  somewhereHere: "في مكان ما هنا:",
  contested: "روايات متعارضة",
  km: "كم",
  m: "م",
  event: "{kind} · {when} · {where}",
  operation: "{when} · المسمّى: {named, number} · على الخريطة: {mapped, number}",
  events:
    "{count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
  report:
    "{events, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}، {claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}",
  site: "{count, plural, zero {لا أحداث} one {حدث واحد أوردته التقارير، مع مصادره} two {حدثان أوردتهما التقارير، مع مصادرهما} few {# أحداث أوردتها التقارير، ولكل منها مصادره} many {# حدثًا أوردته التقارير، ولكل منها مصادره} other {# حدث أوردته التقارير، ولكل منها مصادره}}",
};
