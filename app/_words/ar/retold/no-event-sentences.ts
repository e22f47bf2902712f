// Arabic for why words of attack tell of no event (lib/events/attacks, lib/events/happenings).
import type { RetoldWords } from "../../retell/retold-words";

export const noEventSentences: RetoldWords["sentences"] = [
  ["A noise; what it was is not told.", "صوت لم يُذكر ما هو."],
  ["A total over a period: a claim, no single happening.", "حصيلة فترة: إفادة، لا حدث بعينه."],
  ["A turn of speech, no attack.", "تعبير مجازي، لا هجوم."],
  ["An aim, not a happening.", "غاية، لا حدث وقع."],
  ["An exercise: nobody is attacked.", "تدريب لا يُهاجَم فيه أحد."],
  ["Blown up to make it safe.", "تفجير للتأمين وإبطال الخطر."],
  ["Mentioned only; something else is told.", "مذكور فحسب؛ والحديث عن شيء آخر."],
  ["Nothing else in the text speaks of war.", "لا شيء آخر في النص يتحدث عن الحرب."],
  ["Said not to have happened.", "قيل إنه لم يقع."],
  ["Tells since when, not what happened.", "يذكر منذ متى، لا ما حدث."],
  ["The next sentence says that it is not true.", "الجملة التالية تقول إنه غير صحيح."],
  ["Threatened, feared or possible; not said to have happened.", "تهديد أو خشية أو احتمال؛ لم يُذكر أنه وقع."],
  ["Told as an accident.", "ورد على أنه حادث عرضي."],
  ["Told as not confirmed.", "ورد على أنه غير مؤكد."],
  ["Told as what might happen.", "ورد على أنه قد يقع."],
  ["Told before a court.", "حديث أمام محكمة."],
  ["Told of a game.", "الحديث عن لعبة أو مباراة."],
  ["Told of money and trade.", "الحديث عن المال والتجارة."],
  ["Told of a story or a game that was made up.", "الحديث عن قصة أو لعبة متخيَّلة."],
];
