// Arabic: the search box of every page, and the plain form that leads to /search.
import type { search as english } from "../en/search";
import type { Translated } from "../translated";

export const search: Translated<typeof english> = {
  search: "بحث",
  label: "ابحث عن مكان أو إحداثيات أو رابط",
  placeholder: "ابحث بأي تهجئة أو بالإحداثيات",
  clear: "امسح البحث",
  cancel: "إلغاء",
  found: "النتائج",
  mapShows: "تعرض الخريطة {place}.",
  mapShowsPoint: "تعرض الخريطة هذه النقطة.",
  searching: "جارٍ البحث…",
  goTo: "انتقل إلى <point></point>",
  open: "افتح {record}",
  allForms: "كل صيغ هذه الإحداثيات وما حولها",
  allSpellings: "ابحث عن كل تهجئات «<text></text>»",
  alsoWritten: "، ويُكتب أيضًا ",
  fromMiddle: " من وسط الخريطة",
  likeness: {
    sound: "متشابه في النطق",
    typo: "يختلف بحرف واحد",
  },
  coordinates: "إحداثيات: {point}. اضغط Enter للانتقال إليها.",
  ownLink: "رابط من هذا الموقع: Enter يفتح {record}.",
  count:
    "{count, plural, zero {لا أماكن} one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}. اختر بمفاتيح الأسهم.",
  noSuchPlace: "لا يوجد مكان بهذا الاسم: لا تهجئة تبدأ به، ولا اسم يشبهه في النطق أو يختلف عنه بحرف واحد.",
  record: {
    place: "المكان",
    event: "الحدث",
    operation: "العملية",
    report: "التقرير",
    view: "هذا العرض للخريطة",
    id: "السجل {id}",
  },
  refused: {
    offline: "لا اتصال بالإنترنت، ولذلك لم يُبحث عن شيء.",
    silent: "لم يُجب الخادم، ولذلك لم يُبحث عن شيء. حاول بعد لحظات.",
    late: "تأخر الخادم في الإجابة. حاول بعد لحظات.",
    tooMany: "عمليات بحث كثيرة في وقت واحد. حاول بعد لحظات.",
    tooManyFor:
      "عمليات بحث كثيرة في وقت واحد. حاول بعد {seconds, plural, zero {لحظات} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}.",
    broken: "البحث متوقف حاليًا. حاول بعد لحظات.",
    notUnderstood: "لم يفهم البحث هذا النص.",
  },
  form: "كل التهجئات",
  formLabel: "مكان بأي تهجئة أو خط، أو إحداثيات، أو رابط",
};
