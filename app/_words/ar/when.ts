// Arabic: days, hours and how well they are known. Ranges read from right to left, as the words beside them do.
import type { Translated } from "../translated";
import type { when as english } from "../en/when";

export const when: Translated<typeof english> = {
  notKnown: "التاريخ غير معروف",
  before: "قبل {day}",
  after: "بعد {day}",
  until: "حتى {day}",
  since: "منذ {day}",
  from: "من {moment}",
  daysOfMonth: "{first}–{last}",
  days: "{first} – {last}",
  weekdayOf: "{weekday} {day}",
  moment: "{day}، {time}",
  hoursOfDay: "{day}، {first}–{last}",
  moments: "{first} – {last}",
  unknownTime: "غير معروف",
  inUtc: "{time} بالتوقيت العالمي",
  stated: "«{words}»",
  precision: {
    instant: "بالدقيقة",
    hour: "بالساعة",
    part_of_day: "جزء من اليوم؛ لم تُذكر ساعة",
    day: "اليوم؛ لم تُذكر ساعة",
    range: "في وقت ما من هذه الأيام",
    week: "في وقت ما من هذا الأسبوع",
    month: "في وقت ما من هذا الشهر",
    year: "في وقت ما من هذه السنة",
    before: "في وقت ما قبل ذلك",
    after: "في وقت ما بعد ذلك",
  },
  clocks: {
    local: "محلي",
    utc: "عالمي",
    stated: "كما ورد",
    zoneNotKnown: "المنطقة الزمنية للمكان غير معروفة",
    noWords: "لا كلمات تدل على الوقت",
    howWell: "مدى الدقة",
    inferred: "استنتاج:",
  },
};
