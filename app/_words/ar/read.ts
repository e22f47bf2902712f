// Arabic: pasting a report and seeing it read.
import type { read as english } from "../en/read";
import type { Translated } from "../translated";

export const read: Translated<typeof english> = {
  title: "قراءة تقرير",
  description:
    "الصق تقريرًا لترى أي أماكن وأحداث وإفادات تُقرأ فيه، ولماذا. لا شيء يغادر هذا الخادم، ولا شيء يُحفظ.",
  intro:
    "الصق تقريرًا: تُقرأ أسماء الأماكن وما حدث ومن قال ماذا وفق قواعد على هذا الخادم، مع الأسباب. لا تطّلع أي خدمة خارجية على النص، ولا يُحفظ شيء. الحد الأقصى 100 كيلوبايت.",
  introForEditors:
    "الصق تقريرًا: تُقرأ أسماء الأماكن وما حدث ومن قال ماذا وفق قواعد على هذا الخادم، مع الأسباب. لا تطّلع أي خدمة خارجية على النص، ولا يُحفظ شيء حتى ترسله. الحد الأقصى 100 كيلوبايت.",
  noScript:
    "قراءة نص ملصق تحتاج إلى تشغيل البرامج النصية في المتصفح. من دونها تعرض <map>الخريطة</map> تقارير قُرئت من قبل، ويقرأ الأمر <command></command> ملفًا من سطر الأوامر.",
  text: "النص",
  published: "يوم النشر إن عُرف (تُحسب منه عبارات مثل «يوم الخميس»)",
  readIt: "اقرأه",
  reading: "تجري القراءة",
  readingLong: "تجري القراءة. النص الطويل يستغرق بضع ثوانٍ.",
  done: "قُرئ: {mentions, plural, zero {لا أسماء أماكن} one {اسم مكان واحد} two {اسما مكانين} few {# أسماء أماكن} many {# اسم مكان} other {# اسم مكان}}، {events, plural, zero {لا أحداث} one {مسودة حدث واحد} two {مسودتا حدثين} few {مسودات # أحداث} many {مسودات # حدثًا} other {مسودات # حدث}}، {claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}}. لم يُحفظ منه شيء.",
  noAnswer: "لم يُجب الخادم. هل ما زال يعمل؟",
  sendTitle: "أرسله إلى المراجعة.",
  sendWhat: "يُحفظ ويُقرأ مرة أخرى وينتظر قراراتك. لا يراه أحد غيرك حتى تنشره.",
  headline: "العنوان",
  publisher: "الناشر",
  address: "الرابط",
  send: "أرسل إلى المراجعة",
  sending: "يجري الإرسال",
  toKeep: "لحفظ هذه القراءة ووضعها على الخريطة، <signIn>سجّل الدخول بمفتاح المحرر</signIn>.",
  asRead: "كما قُرئ",
  happened: "ما حدث ({count})",
  nothingHappened: "لم يُقرأ أي حدث.",
  operationWhen: "عملية، {when}",
  periods: "إفادات عن فترة، لا عن حدث",
  places: "الأماكن المسمّاة ({count})",
  noPlaces: "لم يُقرأ أي اسم مكان.",
  others: "أسماء ليست أماكن ({count})",
  notEvents: "قُرئ على أنه ليس حدثًا",
  timeNotKnown: "الوقت غير معروف",
  background: "ورد كخلفية",
  inferred: "استنتاج: <words></words>",
  noPlace: "لم يُسمَّ له مكان بعينه: يظهر في القائمة لا على الخريطة.",
  within: "ضمن {radius}",
  nobody: "دون تسمية قائل",
  placedNowhere: "لم يُحدَّد له مكان: {reason}.",
  sure: "بثقة {percent} من 100",
  otherCandidates:
    "{count, plural, zero {لا مرشحين آخرين} one {مرشح آخر} two {مرشحان آخران} few {# مرشحين آخرين} many {# مرشحًا آخر} other {# مرشح آخر}}",
};
