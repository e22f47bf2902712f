// Arabic for how a report was read: places told by others, days taken from beside a sentence, and why something waits or is none.
// For pages that show a reading; other pages are not sent it.
import type { RetoldWords } from "../../retell/retold-words";

export const readingSentences: RetoldWords["sentences"] = [
  // Names without a place: lib/geoparser, lib/events/places/place-of-event.ts, lib/review/queue.ts.
  ['"$" has no sure place: no candidate', "لا موضع مؤكدًا لـ«{1}»: لا مرشح له."],
  ['"$" has no sure place: $', "لا موضع مؤكدًا لـ«{1}»: {2}"],
  ["No place of this name lies where the text puts it.", "لا مكان بهذا الاسم حيث يضعه النص."],
  [
    "The words name a stretch of land; $ is a $ that sounds alike.",
    "الكلمات تسمّي رقعة من الأرض؛ و{1} مجرد تشابه في النطق.",
  ],
  [
    "chosen by the language model $ among the candidates; the rules found it too close to call",
    "اختاره النموذج اللغوي {1} من بين المرشحين؛ فالقواعد لم تستطع الحسم",
  ],
  // Places told by their relation to others: lib/geoparser/*-phrase.ts.
  [
    "# km from $ at a bearing of # degrees; the radius allows 22.5 degrees to either side.",
    "على بُعد {1} كم من {2} باتجاه {3} درجة؛ ونصف القطر يتسع لـ22.5 درجة على كل جانب.",
  ],
  [
    "# km from $ in a direction the text does not give: the circle around it.",
    "على بُعد {1} كم من {2} في اتجاه لا يذكره النص: الدائرة حوله.",
  ],
  [
    "$ of $, how far the text does not say: a circle that touches the place and reaches # km out.",
    "{1} {2}، والنص لا يذكر المسافة: دائرة تلامس المكان وتمتد {3} كم.",
  ],
  ["The $ part of $, cut from its outline.", "الجزء الذي في {1} {2}، مقتطعًا من حدوده."],
  [
    "The $ part of $, no outline is known, so a circle moved that way.",
    "الجزء الذي في {1} {2}: لا تُعرف له حدود، فهي دائرة مُزاحة إلى تلك الجهة.",
  ],
  ["The countryside of $: its radius and 30 km.", "ريف {1}: نصف قطره مضافًا إليه 30 كم."],
  ["The $ of $: its radius and 5 km.", "أطراف {2}: نصف قطره مضافًا إليه 5 كم."],
  [
    "The gazetteer knows $ and not its $: its radius of # km and 15 km.",
    "يعرف المعجم الجغرافي {1} ولا يعرف هذا الموضع منه ({2}): نصف قطره {3} كم مضافًا إليه 15 كم.",
  ],
  [
    "The gazetteer does not know it; the text puts it in $: its radius of # km.",
    "لا يعرفه المعجم الجغرافي؛ ويضعه النص في {1}: نصف قطره {2} كم.",
  ],
  [
    "The gazetteer does not know it; the text puts it near $: its radius of # km and 15 km.",
    "لا يعرفه المعجم الجغرافي؛ ويضعه النص قرب {1}: نصف قطره {2} كم مضافًا إليه 15 كم.",
  ],
  [
    "The gazetteer does not know it; the text puts $ in it: as far as they lie apart, and 15 km.",
    "لا يعرفه المعجم الجغرافي؛ ويضع النص فيه {1}: بقدر تباعدها مضافًا إليه 15 كم.",
  ],
  // Where the place was taken from: lib/events/places, lib/events/happenings.
  ["The next sentence says where.", "الجملة التالية تذكر المكان."],
  [
    "The sentence names no place; the one before it in the paragraph does.",
    "لا تسمّي الجملة مكانًا؛ وتسمّيه الجملة السابقة في الفقرة.",
  ],
  ['The words point back to "$".', "تشير الكلمات إلى «{1}» المذكور قبلها."],
  [
    'No place is told; "$" is where the official who says it holds office.',
    "لم يُذكر مكان؛ و«{1}» هو حيث يتولى المسؤول القائل منصبه.",
  ],
  // Where the day was taken from: lib/events/dates/date-context.ts.
  [
    "No day is told in the sentence; the paragraph speaks of this one.",
    "لا تذكر الجملة يومًا؛ والفقرة تتحدث عن هذا اليوم.",
  ],
  [
    "No day is told with it; entries that open with the hour are of the day of publication.",
    "لم يُذكر له يوم؛ والبنود التي تبدأ بالساعة هي من يوم النشر.",
  ],
  ["No day is told in the entry; the list follows this one.", "لا يذكر البند يومًا؛ والقائمة تلي هذا اليوم."],
  [
    "No day is told with it; the report's main day is taken.",
    "لم يُذكر له يوم؛ فأُخذ اليوم الرئيسي في التقرير.",
  ],
  ["The day stands under a picture and may be the picture's.", "ورد اليوم تحت صورة، وقد يكون يوم التقاطها."],
  ["The name stands alone at the head of the paragraph.", "يرد الاسم وحده في رأس الفقرة."],
  // Claims.
  ['Half of the "$" told before it.', "نصف «{1}» المذكور قبله."],
  // Why words tell of no event of their own: lib/events/drafts, lib/events/attacks.
  ["Told of long ago; the report is of another time.", "حديث عن زمن بعيد؛ والتقرير عن زمن آخر."],
  ["Told of long ago, or before a court.", "حديث عن زمن بعيد، أو أمام محكمة."],
  ["Tells of one who died later of an attack told before.", "يذكر من مات لاحقًا متأثرًا بهجوم ذُكر من قبل."],
  ["Tells of harm, not of what was done and where.", "يذكر الضرر، لا ما جرى وأين جرى."],
  ["Told in general, without a place: no single happening.", "كلام عام بلا مكان: لا حدث بعينه."],
  ["Names no place and no day of its own.", "لا يسمّي مكانًا ولا يومًا خاصين به."],
  ["A picture of something else.", "صورة لشيء آخر."],
  ["A weapon was tried; nobody is attacked.", "تجربة سلاح؛ لا يُهاجَم فيها أحد."],
  // What waits for an editor: lib/review/queue.ts.
  ["The event is published; this report tells of it too.", "الحدث منشور؛ وهذا التقرير يورده أيضًا."],
  ["An event this report recalls as background.", "حدث يذكره هذا التقرير خلفيةً."],
  ["A new event this report tells of.", "حدث جديد يورده هذا التقرير."],
  ['"$" joins several events.', "«{1}» تجمع عدة أحداث."],
];
