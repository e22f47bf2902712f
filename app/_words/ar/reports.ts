// Arabic: the page of a report as it was read.
import type { reports as english } from "../en/reports";
import type { Translated } from "../translated";

const events =
  "{events, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}";
const claims =
  "{claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}";

export const reports: Translated<typeof english> = {
  description: `كيف قُرئ هذا التقرير: ${events}، ${claims}، ولكل منها جملته ومكانه.`,
  descriptionOfRetelling: `روايتنا للتقرير، بكلماتنا. كيف قُرئ هذا التقرير: ${events}، ${claims}، ولكل منها جملته ومكانه.`,
  mapAlt:
    "خريطة ما يرويه هذا التقرير: {count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
  thisReport: "هذا التقرير",
  quoted: "جمل مقتبسة منه",
  ourRetelling: "روايتنا",
  text: "النص",
  caption: "أين يضع هذا التقرير ما يرويه، وبأي دقة.",
  events: "الأحداث التي يرويها",
  noEvents: "لا شيء منها معروض هنا.",
  operation: "العملية: <operation></operation>",
  mentions: "الأماكن التي يسمّيها، وما فهمناه منها",
  noMentions: "لا مكان مسمّى في ما يُعرض هنا.",
  otherMentions: "أسماء أماكن تنوب عن جهة أو تصف شيئًا ({count})",
  times:
    "{kind}، {count, plural, zero {دون ذكر} one {مرة واحدة} two {مرتان} few {# مرات} many {# مرة} other {# مرة}}",
  placedNowhere: "لم يُحدَّد له مكان",
  sure: "، بثقة {percent} من 100",
  decidedBy: "، قرّره {editor}",
  within: "(ضمن {radius})",
  why: "لماذا{others, plural, =0 {} zero {} one {، ومرشح آخر} two {، ومرشحان آخران} few {، و# مرشحين آخرين} many {، و# مرشحًا آخر} other {، و# مرشح آخر}}",
  claims: "الإفادات الواردة فيه",
  noClaims: "لا إفادة منه معروضة هنا.",
  aboutRecord: "عن: <record></record>",
  aboutPeriod: "عن فترة، لا عن حدث واحد",
  notEvents: "قُرئ على أنه ليس حدثًا",
  retellingNotice: "لا شيء هنا اقتباس من صحيفة.",
  noPublisher: "الناشر غير مذكور",
  noAddress: "لا عنوان مذكورًا",
  notPublic: "غير علني: لا يرى هذه الصفحة إلا المحررون",
  notRead: "تعذّرت قراءته: {reason}",
  reasonNotKnown: "السبب غير معروف",
  beingRead: "تجري قراءته",
  noQuotes: "لا جملة منه مقتبسة هنا.",
  staysWithPublisher: "يبقى النص الكامل لدى ناشره. هذه هي الجمل التي ترد فيها الإفادات المعروضة هنا.",
  step: {
    watch: "شاهد كيف قُرئ",
    of: "الخطوة {step, number} من {steps, number}",
    name: "«<name></name>»",
    ways: "خطوات القراءة",
    previous: "السابق",
    next: "التالي",
    finish: "إنهاء",
    leave: "الخروج من الخطوات",
    inList: "في قائمة كل الأماكن أدناه",
    mapAlt:
      "خريطة: ما فُهم من «{name}»{others, plural, =0 {} zero {} one {، وبخط باهت المكان الذي لم يُختر} two {، وبخط باهت المكانان اللذان لم يُختارا} few {، وبخط باهت الأماكن التي لم تُختر} many {، وبخط باهت الأماكن التي لم تُختر} other {، وبخط باهت الأماكن التي لم تُختر}}",
    keys: "المفاتيح: j للتالي، k للسابق.",
    end: "نهاية القراءة",
    all: "كان هذا آخر مكان يسمّيه هذا التقرير.",
    ghosts: "الباهت المتقطع: ما قد يعنيه الاسم ولم يُختر. والبعيد منها خارج هذا الإطار.",
    yours: "يمكن قراءة أي نص هكذا، على هذا الخادم ومن دون حفظه.",
    paste: "الصق تقريرك",
  },
};
