// Arabic for what the API refuses a page of ours: why a decision is not taken, and what is wrong with a report or a query.
import type { RetoldWords } from "../../retell/retold-words";

export const requestSentences: RetoldWords["sentences"] = [
  // lib/review/decide.ts, lib/review/permissions.ts.
  ["This is already the editors' choice for the mention.", "هذا اختيار المحررين للذكر بالفعل."],
  [
    "The id $ already names a place. Leave it to the form to choose one.",
    "المعرّف {1} لمكان موجود. دع النموذج يختار معرّفًا.",
  ],
  [
    "The address $ is taken. Add the parent's name to it.",
    "العنوان {1} مستعمل. أضف إليه اسم المكان الذي يتبعه.",
  ],
  ["The event already stands there.", "الحدث موضوع هناك بالفعل."],
  ["change names nothing to change.", "لا شيء في الطلب ليُغيَّر."],
  ["lastDay $ lies before firstDay $.", "اليوم الأخير {1} قبل اليوم الأول {2}."],
  [
    "No report tells of this event any more; there is nothing to publish.",
    "لم يعد أي تقرير يورد هذا الحدث؛ فلا شيء يُنشر.",
  ],
  ["The event is published already.", "الحدث منشور بالفعل."],
  ["The event is rejected already.", "الحدث مرفوض بالفعل."],
  ["An event cannot be joined to itself.", "لا يُدمج الحدث في نفسه."],
  ["The operation is published already.", "العملية منشورة بالفعل."],
  ["The operation is rejected already.", "العملية مرفوضة بالفعل."],
  ["The claim is accepted already.", "القول مقبول بالفعل."],
  ["The claim is rejected already.", "القول مرفوض بالفعل."],
  ["min $ is greater than max $.", "الحد الأدنى {1} أكبر من الحد الأعلى {2}."],
  [
    "A claim without a number and without words says nothing; reject it instead.",
    "قول بلا عدد ولا كلمات لا يقول شيئًا؛ ارفضه بدلًا من ذلك.",
  ],
  [
    "Taking back is not taken back: record the choice again instead.",
    "التراجع لا يُتراجع عنه: سجّل الاختيار من جديد.",
  ],
  ["The decision was taken back already.", "سبق التراجع عن القرار."],
  [
    "Decision $ ($) stands on this site. Take that back first.",
    "القرار {1} قائم على هذا الموقع. تراجع عنه أولًا.",
  ],
  [
    "Event $ was joined to $. Take that back first, or decide about $.",
    "دُمج الحدث {1} في {2}. تراجع عن ذلك أولًا، أو قرّر في شأن {3}.",
  ],
  ["There is no place $.", "لا يوجد مكان بالمعرّف {1}."],
  ["There is no event $.", "لا يوجد حدث بالمعرّف {1}."],
  ["The event was withdrawn on $ and is not shown.", "سُحب الحدث في {1} ولا يُعرض."],
  ["There is no claim $.", "لا يوجد قول بالمعرّف {1}."],
  ["There is no operation $.", "لا توجد عملية بالمعرّف {1}."],
  ["There is no decision $.", "لا يوجد قرار بالمعرّف {1}."],
  ["Report $ does not tell of event $.", "التقرير {1} لا يورد الحدث {2}."],
  ["reason may have # characters", "السبب لا يزيد على {1} حرف."],
  [
    "This needs the editor's key: sign in at /review, or send it as `Authorization: Bearer <key>`.",
    "يلزم لهذا مفتاح المحرر: سجّل الدخول أولًا.",
  ],
  [
    "This request came from another site's page or without an Origin. Send it from our own pages, or with a Bearer token.",
    "جاء هذا الطلب من صفحة موقع آخر. أرسله من صفحات هذا الموقع.",
  ],
  // lib/reports/report.ts, lib/jobs/read-text.ts.
  ["The text is empty. Send the words of the report in `text`.", "النص فارغ. الصق كلمات التقرير."],
  [
    "The text is too long: # bytes of UTF-8, at most #. Send it in parts.",
    "النص طويل جدًا: {1} بايت، والحد الأعلى {2}. أرسله على أجزاء.",
  ],
  [
    "The text holds a NUL character (U+0000) at offset #. Take it out and send the text again.",
    "في النص محرف فارغ (U+0000) عند الموضع {1}. احذفه وأرسل النص من جديد.",
  ],
  [
    "The text holds half a character (a lone surrogate) at offset #. It was cut or wrongly decoded; send it as UTF-8.",
    "في النص نصف محرف عند الموضع {1}: قُطع أو أُسيء ترميزه. أرسله بترميز UTF-8.",
  ],
  [
    'url must be an address that starts with http:// or https://; got "$".',
    "يجب أن يبدأ العنوان بـ\u2066http://\u2069 أو \u2066https://\u2069؛ وصل «{1}».",
  ],
  [
    'publishedAt must be a day (2024-02-03) or an instant with its zone (2024-02-03T18:00:00Z); got "$".',
    "يوم النشر يوم مثل \u20662024-02-03\u2069؛ وصل «{1}».",
  ],
  ['publishedAt must lie between 1800 and 2200; got "$".', "يوم النشر بين 1800 و2200؛ وصل «{1}»."],
  [
    "Other texts are being read right now. Try again in a few seconds.",
    "تُقرأ الآن نصوص أخرى. حاول من جديد بعد ثوانٍ.",
  ],
  // lib/geocoder, app/_http.
  ["Give the name of a place; the query is empty.", "اكتب اسم مكان؛ فالبحث فارغ."],
  ["A name has at most # characters here; this one has #.", "الاسم هنا لا يزيد على {1} حرف؛ وهذا {2}."],
  [
    "Something went wrong on our side. It has been logged; try again, and tell us if it stays.",
    "حدث خطأ لدينا وسُجّل. حاول من جديد، وأخبرنا إن تكرر.",
  ],
];
