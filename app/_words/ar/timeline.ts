// Arabic: the bars over time under the map, the phone's list of days, and the clocks.
import type { timeline as english } from "../en/timeline";
import type { Translated } from "../translated";

const events = "zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}";

export const timeline: Translated<typeof english> = {
  events: `{count, plural, ${events}}`,
  about:
    "{count, plural, zero {لا أحداث} one {نحو حدث واحد} two {نحو حدثين} few {نحو # أحداث} many {نحو # حدثًا} other {نحو # حدث}}",
  title: "الأحداث عبر الزمن",
  summary: `{count, plural, ${events}}، {days}. الأكثر في {peak}: {most, plural, ${events}}.`,
  undated:
    "{count, plural, zero {لا أحداث بلا يوم معروف} one {حدث واحد بلا يوم معروف} two {حدثان بلا يوم معروف} few {# أحداث بلا يوم معروف} many {# حدثًا بلا يوم معروف} other {# حدث بلا يوم معروف}}",
  noDays: "لا أحداث ذات تاريخ معروف.",
  waiting: "يجري عدّ الأحداث عبر الزمن…",
  tableDays: "الأيام",
  tableEvents: "الأحداث",
  tableImprecise: "منها ما لا يُعرف يومه بدقة",
  perhapsOne: "ربما حدث واحد",
  period: "الفترة",
  wholeTime: "كل الأوقات",
  showAllTime: "أظهر كل الأوقات",
  fromHandle: "اليوم الأول",
  toHandle: "اليوم الأخير",
  play: "تشغيل",
  pause: "إيقاف مؤقت",
  step: "خطوة إلى الأمام",
  previousEvent: "الحدث السابق زمنيًا",
  nextEvent: "الحدث التالي زمنيًا",
  noLaterEvent: "لا حدث بعده.",
  noEarlierEvent: "لا حدث قبله.",
  notReached: "تعذّر طلب الأحداث. حاول مرة أخرى.",
  announced: `{days}: {count, plural, ${events}}`,
  bar: "{days}: {counts}",
  ofKind: "{count} {kind}",
  imprecise: "{count} غير معروف اليوم بدقة",
  clock: "الساعة",
  dayList: "أيام فيها أحداث",
  daysOf: "أيام {month}",
};
