// Arabic for what the schemas refuse of a form: too long, too short, no day, no number (zod's own words, behind the part's name).
import type { RetoldWords } from "../../retell/retold-words";

/** Parts of our forms by their path, as the forms call them. */
const parts: readonly (readonly [path: string, said: string])[] = [
  ["text", "النص"],
  ["title", "العنوان"],
  ["publisher", "الناشر"],
  ["author", "الكاتب"],
  ["url", "عنوان الرابط"],
  ["publishedAt", "يوم النشر"],
  ["language", "اللغة"],
  ["reason", "السبب"],
  ["place.name", "اسم الموقع"],
  ["place.note", "الملاحظة"],
  ["place.lat", "خط العرض"],
  ["place.lon", "خط الطول"],
  ["place.radiusMeters", "نصف القطر"],
  ["change.title", "العنوان"],
  ["change.firstDay", "اليوم الأول"],
  ["change.lastDay", "اليوم الأخير"],
  ["change.min", "الحد الأدنى"],
  ["change.max", "الحد الأعلى"],
];

/** {n} and {m}: the number in it. No noun follows one: which form it took would hang on the number. */
const faults: readonly (readonly [english: string, said: string])[] = [
  ["Too big: expected string to have <=# characters", "عدد الأحرف لا يزيد على {n}"],
  ["Too small: expected string to have >=# characters", "عدد الأحرف لا يقل عن {n}"],
  ["Too big: expected $ to be <=#", "لا يزيد على {m}"],
  // The least of a coordinate lies below zero, and # takes no minus.
  ["Too small: expected $ to be >=$", "لا يقل عن {m}"],
  ["Too small: expected $ to be >#", "يجب أن يكون أكبر من {m}"],
  ["Invalid ISO date", "اكتب يومًا مثل \u20662024-02-03\u2069"],
  ["Invalid input: expected $, received $", "القيمة ليست من النوع المطلوب"],
  ["Invalid option: expected one of $", "القيمة ليست من القيم المقبولة"],
  ["Invalid string: must match pattern $", "القيمة ليست بالصيغة المطلوبة"],
];

/** Reports end the sentence and name the part; decisions say first that they are decisions. */
const frames: readonly (readonly [before: string, behind: string, said: string])[] = [
  ["The decision is not understood at ", ".", "لم يُقبل القرار. "],
  ["", ".", ""],
  ["", "", ""],
];

export const shapeSentences: RetoldWords["sentences"] = frames.flatMap(([before, behind, first]) =>
  [...parts, ["$", "{1}"] as const].flatMap(([path, name]) =>
    faults.map(([english, said]): [string, string] => {
      const gaps = path === "$" ? 1 : 0;
      const words = said.replace("{n}", `{${gaps + 1}}`).replace("{m}", `{${gaps + 2}}`);
      return [`${before}${path}: ${english}${behind}`, `${first}${name}: ${words}.`];
    }),
  ),
);
