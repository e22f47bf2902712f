// Arabic for what an event was read from, and why several sentences of a text are held to be one: lib/events/happenings, drafts/draft-events.ts.
import type { RetoldWords } from "../../retell/retold-words";
import { labels } from "../labels";

/** As lib/events/drafts/event-title.ts names one of each kind. */
const deeds = [
  ["an air strike", labels.eventKind.airstrike],
  ["a missile attack", labels.eventKind.missile_attack],
  ["a drone attack", labels.eventKind.drone_attack],
  ["a rocket attack", labels.eventKind.rocket_attack],
  ["shelling", labels.eventKind.shelling],
  ["ground fighting", labels.eventKind.ground_fighting],
  ["the blast of an explosive device", "انفجار عبوة ناسفة"],
  ["a shooting", labels.eventKind.shooting],
  ["the interception of incoming fire", "اعتراض نيران"],
  ["an attack at sea", labels.eventKind.naval_attack],
  ["a raid", labels.eventKind.raid],
  ["an attack", "هجوم"],
] as const;

export const joinedSentences: RetoldWords["sentences"] = [
  ...deeds.map(([english, said]) => [`"$" tells of ${english}.`, `«{1}» تدل على: ${said}.`] as const),
  ["Told as something that goes on or went before.", "يُذكر على أنه مستمر أو جرى من قبل."],
  [
    '"$" stands with a total over several places that are not all named.',
    "«{1}» ترد مع مجموع يشمل عدة أماكن لم تُسمَّ كلها.",
  ],
  // The two that are one event.
  ['"$" tells of the same event as "$".', "جملة «{1}» عن الحدث نفسه الذي تذكره جملة «{2}»."],
  ['"$" and "$" stand in one sentence.', "«{1}» و«{2}» في جملة واحدة."],
  // What speaks for it.
  ["It tells of the operation as a whole.", "تتحدث عن العملية كلها."],
  ["It is called by a word for that kind of event.", "تسمّيه بكلمة تدل على هذا النوع من الأحداث."],
  [
    "The headline calls it by a word for this kind of event.",
    "يسمّيه العنوان بكلمة تدل على هذا النوع من الأحداث.",
  ],
  ["It is at the same place.", "المكان نفسه."],
  ["It is in the same country.", "البلد نفسه."],
  ["It is the same kind of event.", "نوع الحدث نفسه."],
  ["It names the same actor.", "تسمّي الجهة نفسها."],
  ["The day agrees.", "اليوم متوافق."],
  ["It stands in the same paragraph.", "ترد في الفقرة نفسها."],
  ["Its words point back.", "تشير كلماتها إلى ما سبق."],
  ["It says where that happened.", "تذكر أين وقع."],
  ["It tells of some of those that were fired.", "تتحدث عن بعض ما أُطلق."],
  ["One of the two is a headline.", "إحداهما عنوان."],
  ["One of the two is a caption.", "إحداهما تعليق على صورة."],
  ["It names no place of its own.", "لا تسمّي مكانًا خاصًا بها."],
  ["No place is told just before it either.", "ولا يُذكر قبلها مباشرة مكان أيضًا."],
  ["It tells only of harm.", "لا تذكر إلا الضرر."],
  ["It follows directly.", "ترد بعدها مباشرة."],
  ["It says where the harm was done.", "تذكر أين وقع الضرر."],
  ["It says what did the harm.", "تذكر ما أوقع الضرر."],
  ["It uses the same words.", "تستخدم الكلمات نفسها."],
  ["It is the headline of what is told of that place.", "هي عنوان ما يُروى عن ذلك المكان."],
  ["It names no place and no day of its own.", "لا تسمّي مكانًا ولا يومًا خاصين بها."],
];
