// Arabic for what is wrong with coordinates or a link that were typed (lib/geo).
import type { RetoldWords } from "../../retell/retold-words";

export const coordinateSentences: RetoldWords["sentences"] = [
  [
    "lat must lie between -90 and 90; got $. Did lon and lat change places?",
    "خط العرض بين \u2066-90\u2069 و90؛ وصل {1}. هل تبادل خط الطول وخط العرض مكانيهما؟",
  ],
  ["lat must lie between -90 and 90; got $.", "خط العرض بين \u2066-90\u2069 و90؛ وصل {1}."],
  ["lon must lie between -180 and 180; got $.", "خط الطول بين \u2066-180\u2069 و180؛ وصل {1}."],
  [
    "In brackets some write longitude first and some latitude. Leave the brackets away: latitude, then longitude.",
    "بين القوسين يكتب بعضهم خط الطول أولًا وبعضهم خط العرض. احذف القوسين: خط العرض ثم خط الطول.",
  ],
  ["UTM zones run from 1 to 60; got #.", "مناطق UTM من 1 إلى 60؛ وصل {1}."],
  [
    "Say whether zone # is meant north or south of the equator.",
    "بيّن هل المقصود المنطقة {1} شمال خط الاستواء أم جنوبه.",
  ],
  [
    '"$" is no UTM band: they run from C to X without I and O.',
    "«{1}» ليس نطاق UTM: النطاقات من C إلى X ما عدا I وO.",
  ],
  [
    "Band $ lies between $ and $; this northing does not. Is the letter or the northing wrong?",
    "يقع النطاق {1} بين {2} و{3}، وهذا الإحداثي الشمالي خارجه. هل الخطأ في الحرف أم في العدد؟",
  ],
  [
    "The Plus Code $ is short: put the name of a place behind it, or give all of it.",
    "رمز Plus Code ‏{1} مختصر: أضف بعده اسم مكان، أو اكتبه كاملًا.",
  ],
  [
    "This short link does not hold the place. Open it, and copy the address it leads to.",
    "هذا الرابط المختصر لا يحمل الموضع. افتحه وانسخ العنوان الذي يؤدي إليه.",
  ],
  [
    "Only WGS 84 is read; this geo: address is in $.",
    "لا يُقرأ هنا إلا WGS 84؛ وعنوان geo:\u200f هذا بنظام {1}.",
  ],
  [
    "A geo: address is latitude, then longitude; these lie off the Earth.",
    "عنوان geo:\u200f خط عرض ثم خط طول؛ وهذه القيم خارج الأرض.",
  ],
  [
    "Two bare figures may be a date or a score. As coordinates, write both with a decimal point or with letters: $, $ or $ $.",
    "عددان مجرّدان قد يكونان تاريخًا أو نتيجة. اكتبهما إحداثياتٍ بفاصلة عشرية أو بأحرف: \u2066{1}, {2}\u2069 أو \u2066{3} {4}\u2069.",
  ],
  [
    "Three figures are one too many. Leave the height away: $, $.",
    "ثلاثة أعداد أكثر مما يلزم بواحد. احذف الارتفاع: \u2066{1}, {2}\u2069.",
  ],
  [
    "Commas stand in the figures and between them. Write decimal points: 34.45, 40.92.",
    "الفواصل داخل الأعداد وبينها. اكتب الكسور بالنقطة: \u206634.45, 40.92\u2069.",
  ],
  [
    "Minutes and seconds run from 0 to 59. Is one of them mistyped?",
    "الدقائق والثواني من 0 إلى 59. هل في إحداها خطأ؟",
  ],
  [
    "These are two latitudes. Give one of each: 34.45 N 40.92 E.",
    "هذان خطّا عرض. اكتب خط عرض وخط طول: \u206634.45 N 40.92 E\u2069.",
  ],
  [
    "These are two longitudes. Give one of each: 34.45 N 40.92 E.",
    "هذان خطّا طول. اكتب خط عرض وخط طول: \u206634.45 N 40.92 E\u2069.",
  ],
  [
    "This is a latitude alone. Give the other as well: 34.45 N 40.92 E.",
    "هذا خط عرض وحده. اكتب خط الطول أيضًا: \u206634.45 N 40.92 E\u2069.",
  ],
  [
    "This is a longitude alone. Give the other as well: 34.45 N 40.92 E.",
    "هذا خط طول وحده. اكتب خط العرض أيضًا: \u206634.45 N 40.92 E\u2069.",
  ],
  ["Zones of the grid run from 1 to 60; got #.", "مناطق الشبكة من 1 إلى 60؛ وصل {1}."],
  [
    "A grid reference has as many digits east as north: 37S FU 76245 13977.",
    "في إحداثيات الشبكة عدد الأرقام شرقًا كعددها شمالًا: \u206637S FU 76245 13977\u2069.",
  ],
  [
    "There is no such square in $ of the grid. Is a letter or the zone wrong?",
    "لا مربع كهذا في {1} من الشبكة. هل الخطأ في حرف أم في المنطقة؟",
  ],
  [
    'S is read as the band from 32° to 40° north; as "south of the equator" it would be #° south.',
    "قُرئ S على أنه النطاق بين \u206632°\u2069 و\u206640°\u2069 شمالًا؛ ولو كان المقصود «جنوب خط الاستواء» لكان عند \u2066{1}°\u2069 جنوبًا.",
  ],
  ["N is read as north of the equator.", "قُرئ N على أنه شمال خط الاستواء."],
  ["S is read as south of the equator.", "قُرئ S على أنه جنوب خط الاستواء."],
];
