// Arabic for a search that finds nothing: what was tried (lib/geocoder/why-nothing.ts), and what cannot be asked (check-query.ts).
import type { RetoldWords } from "../../retell/retold-words";

export const searchSentences: RetoldWords["sentences"] = [
  ["No place called “$” is known in $.", "لا مكان معروفًا باسم «{1}» في {2}."],
  ["No place called “$” is known.", "لا مكان معروفًا باسم «{1}»."],
  ...triedInVain(),
  [
    "It is the name of a broadcaster or newspaper; name a country to ask for a place that sounds so.",
    "هو اسم وسيلة إعلام؛ اذكر بلدًا إن كنت تسأل عن مكان يشبهه نطقًا.",
  ],
  [
    "It is the name of an armed body or party; name a country to ask for a place that sounds so.",
    "هو اسم جماعة مسلحة أو حزب؛ اذكر بلدًا إن كنت تسأل عن مكان يشبهه نطقًا.",
  ],
  [
    "It is the name of a weapon or vehicle; name a country to ask for a place that sounds so.",
    "هو اسم سلاح أو مركبة؛ اذكر بلدًا إن كنت تسأل عن مكان يشبهه نطقًا.",
  ],
  ["There are places of that name in $.", "توجد أماكن بهذا الاسم في {1}."],
  [
    "There are places of that name, but of another kind or outside the box.",
    "توجد أماكن بهذا الاسم، لكنها من نوع آخر أو خارج الإطار.",
  ],
  [
    "The nearest, “$”, sounds too different to be taken for it.",
    "أقربها «{1}»، ونطقه أبعد من أن يُظن أنه هو.",
  ],
  ["With a country named, more spellings are tried.", "إذا ذُكر البلد جُرّبت تهجئات أكثر."],
  [
    "Give the name of one place, at most # characters; got #. To read a whole text, use the reader.",
    "اكتب اسم مكان واحد لا يزيد على {1} حرف؛ وصل {2}. لقراءة نص كامل استخدم صفحة قراءة التقارير.",
  ],
  [
    "The query holds control characters or broken ones; give a name in plain text.",
    "في البحث محارف تحكم أو محارف معطوبة؛ اكتب الاسم نصًا عاديًا.",
  ],
];

/** "Tried …": the steps that may come after one another. */
function triedInVain(): [string, string][] {
  const steps: readonly (readonly [string, string])[] = [
    ["the spelling letter by letter", "التهجئة حرفًا بحرف"],
    ["without its article or the word for its kind", "بلا أداة التعريف أو كلمة النوع"],
    ["by sound", "بحسب النطق"],
    ["as other languages write it", "كما تكتبه لغات أخرى"],
    ["one consonant off", "مع اختلاف حرف ساكن واحد"],
    ["by shared letters in $", "بحسب الحروف المشتركة في {1}"],
  ];
  const taken = [[], [2, 3], [2, 3, 4], [2, 3, 5], [2, 3, 4, 5]].flatMap((rest) => [
    [0, ...rest],
    [0, 1, ...rest],
  ]);
  return taken.map((numbers) => {
    const said = numbers.flatMap((number) => (steps[number] === undefined ? [] : [steps[number]]));
    const [english, arabic] = [said.map(([words]) => words), said.map(([, words]) => words)];
    const last = english.at(-1) ?? "";
    return [
      `Tried ${english.length < 2 ? last : `${english.slice(0, -1).join(", ")} and ${last}`}.`,
      `جُرّب: ${arabic.join("، و")}.`,
    ];
  });
}
