// Arabic for the editor's desk: why something waits (lib/review/queue.ts), and what the editors of the seeds wrote: reasons of decisions
// and what is said of sites (seeds/decisions).
import type { RetoldWords } from "../../retell/retold-words";

export const editorSentences: RetoldWords["sentences"] = [
  ['"$" was placed with #% confidence.', "وُضع «{1}» بثقة {2}%."],
  ["Read against the report.", "قورن بالتقرير."],
  ["What was struck in the town, as the newspaper tells it.", "ما ضُرب في البلدة، كما ترويه الصحيفة."],
  ["What was struck in the city, as the mayor tells it.", "ما ضُرب في المدينة، كما يرويه رئيس البلدية."],
  ["The town in Anbar; the report calls it Iraqi.", "البلدة التي في الأنبار؛ والتقرير يصفها بالعراقية."],
  ["The three houses are what was struck.", "المنازل الثلاثة هي ما ضُرب."],
  ["The stores at the two bases are what was struck.", "المخازن في القاعدتين هي ما ضُرب."],
  [
    "The report speaks of the city and its mayor, not of the district.",
    "يتحدث التقرير عن المدينة ورئيس بلديتها، لا عن القضاء.",
  ],
  [
    "The report speaks of the base and not of the airfield as a whole.",
    "يتحدث التقرير عن القاعدة لا عن المطار كله.",
  ],
  [
    "The report speaks of a base; the airfield, not the village of that name beside it.",
    "يتحدث التقرير عن قاعدة؛ فالمقصود المطار، لا القرية المجاورة التي تحمل الاسم نفسه.",
  ],
  [
    "The report names no place of the two bases but the town they are near.",
    "لا يسمّي التقرير موضعًا للقاعدتين سوى البلدة التي هما قربها.",
  ],
  ["The headquarters is what was struck.", "المقر هو ما ضُرب."],
  [
    "The headline names the same town as the first sentence.",
    "يسمّي العنوان البلدة نفسها التي تسمّيها الجملة الأولى.",
  ],
  ["The base is what was attacked.", "القاعدة هي ما هوجم."],
  [
    "Boukamal is one of the spellings of Abu Kamal; eastern Syria and the border agree.",
    "Boukamal إحدى تهجئات البوكمال؛ وشرق سوريا والحدود يؤيدان ذلك.",
  ],
  ["A base of US forces at the airfield.", "قاعدة لقوات أمريكية في المطار."],
  [
    "Published positions of the airfield differ by up to 10 km; the circle holds them.",
    "تختلف مواضع المطار المنشورة بما يصل إلى 10 كم؛ والدائرة تضمّها.",
  ],
  [
    "A headquarters of the Popular Mobilization Units, as The New York Times is said to have described it.",
    "مقر للحشد الشعبي، كما يُنقل أن صحيفة نيويورك تايمز وصفته.",
  ],
  ["No report here says where in the town.", "لا يذكر أي تقرير هنا موضعه من البلدة."],
  ["Stores of weapons and ammunition at two bases.", "مخازن أسلحة وذخيرة في قاعدتين."],
  [
    "No report here gives their position: the circle is the town's radius and 15 km.",
    "لا يذكر أي تقرير هنا موضعها: الدائرة هي نصف قطر البلدة و15 كم.",
  ],
  [
    "Used as weapons depots by the Popular Mobilization Units, according to the mayor of the city.",
    "استخدمها الحشد الشعبي مستودعات أسلحة، بحسب رئيس البلدية.",
  ],
  ["No report here says where in the city.", "لا يذكر أي تقرير هنا موضعها من المدينة."],
];
