// Arabic: the menus that copy links and code of what the map shows.
import type { share as english } from "../en/share";
import type { Translated } from "../translated";

export const share: Translated<typeof english> = {
  title: "انسخ رابطًا",
  event: {
    name: "هذا الحدث (حيّ)",
    what: "ما يُعرف عنه وقت فتح الرابط",
  },
  exact: {
    name: "هذه النسخة بعينها (للاستشهاد)",
    what: "الحدث بهذه الكلمات، في عنوان يحفظها",
  },
  view: {
    name: "هذا العرض (حيّ)",
    what: "الخريطة والمرشحات والمختار كما هي الآن؛ وتظهر فيه الأحداث الأحدث، وتقول الصفحة ذلك",
  },
  known: {
    name: "هذا العرض كما يُعرف الآن (للاستشهاد)",
    what: "الخريطة كما هي؛ ولا يظهر فيه ما يجدّ أو يتغيّر بعد ذلك",
  },
  then: {
    name: "هذا العرض كما كان معروفًا في {day} (للاستشهاد)",
    what: "الخريطة كما هي؛ ولا يظهر فيه ما جدّ أو تغيّر بعد ذلك",
  },
  embed: {
    name: "تضمين (حيّ)",
    what: "شيفرة HTML تضع هذا العرض في صفحة أخرى",
  },
  embedThen: {
    name: "تضمين كما كان معروفًا في {day}",
    what: "شيفرة HTML تضع هذا العرض كما كان في صفحة أخرى",
  },
  embedTitle: "خريطة الأحداث الواردة في التقارير (Dateline)",
  copied: "نُسخ",
  byHand: "النسخ غير مسموح هنا. خذه من هنا:",
};
