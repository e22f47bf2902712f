// Arabic for the reasons of lib/geocoder: why a search answers in its order.
import type { RetoldWords } from "../../retell/retold-words";

export const geocoderSentences: RetoldWords["sentences"] = [
  // Why a search answers in this order: lib/geocoder/rank.ts.
  ["“$” is a spelling in our own list", "«{1}» تهجئة في قائمتنا"],
  ["written “$” letter by letter", "مكتوب «{1}» حرفًا بحرف"],
  ["“$” but for an article or a word such as “city”", "«{1}» عدا أداة التعريف أو كلمة مثل «مدينة»"],
  [
    "sounds like “$”: the same consonants in the same order",
    "ينطق مثل «{1}»: الحروف الساكنة نفسها بالترتيب نفسه",
  ],
  ["sounds nearly like “$”", "ينطق قريبًا من «{1}»"],
  ["one consonant off “$”", "يختلف عن «{1}» بحرف ساكن واحد"],
  ["shares most of its letters with “$”", "يشترك مع «{1}» في معظم الحروف"],
  ["its own name", "هو اسمه نفسه"],
  ["lies in $, as asked", "يقع في {1} كما طُلب"],
  ["lies in the place named after the comma", "يقع في المكان المسمّى بعد الفاصلة"],
  ["does not lie in the place named after the comma", "لا يقع في المكان المسمّى بعد الفاصلة"],
  ["# km from the point given", "على بُعد {1} كم من النقطة المعطاة"],
  ["# km from another place of the text", "على بُعد {1} كم من مكان آخر في النص"],
  ["# km from the coordinates asked for", "على بُعد {1} كم من الإحداثيات المطلوبة"],
  ["its name holds a word for its kind that was not asked for", "في اسمه كلمة تدل على نوعه لم تُطلب"],
  [
    "the division around it is written so and named after it",
    "الوحدة الإدارية المحيطة به تُكتب هكذا وتحمل اسمه",
  ],
  ["only sounds alike, and another place is written so", "يشبهه نطقًا فقط، ومكان آخر يُكتب هكذا"],
  ["$ of # people", "{1}، عدد السكان: {2}"],
  ["$, number of people not known", "{1}، عدد السكان غير معروف"],
  ["is $, as the query says", "{1}، كما يقول البحث"],
  ["is $, the query names another kind", "{1}، والبحث يسمّي نوعًا آخر"],
  ["$, and the name stands alone", "{1}، والاسم وحده لا يذكر النوع"],
];
