// Arabic: keys, and what a screen reader is told of the map.

export const keyboard = {
  open: "المفاتيح",
  title: "المفاتيح",
  close: "إغلاق",
  singleKeys: "المفاتيح المفردة تعمل على هذا الجهاز",
  groups: {
    move: "التنقل",
    time: "الزمن",
    view: "ما يُعرض",
    filters: "المرشحات",
    tools: "الأدوات",
    map: "على الخريطة، حين يكون التركيز عليها",
    help: "المساعدة",
  },
  search: "ابحث عن مكان أو إحداثيات أو رابط",
  next: "الحدث التالي",
  previous: "الحدث السابق",
  closeOpen: "أغلق المفتوح",
  thisList: "هذه القائمة",
  nextDay: "اليوم التالي",
  previousDay: "اليوم السابق",
  play: "تشغيل أو إيقاف",
  toList: "إلى القائمة",
  table: "الجدول والعودة منه",
  copy: "انسخ رابط هذا العرض",
  goTo: "اذهب إلى حدث بمعرّفه",
  neighbour: "أقرب حدث في ذلك الاتجاه",
  openNeighbour: "افتح الحدث الذي وصلت إليه",
  describe: "صف ما تُظهره الخريطة",
  whereAmI: "أين أنا",
  copied: "نُسخ رابط هذا العرض.",
  copyFailed: "النسخ غير مسموح هنا.",
  goToTitle: "اذهب إلى حدث",
  goToLabel: "معرّف الحدث، مثل 7KQ2M4X",
  goToWrong: "المعرّف سبعة أحرف وأرقام، مثل 7KQ2M4X.",
  goToAct: "اذهب",

  moved:
    "{direction, select, n {انتقلت شمالًا} ne {انتقلت إلى الشمال الشرقي} e {انتقلت شرقًا} se {انتقلت إلى الجنوب الشرقي} s {انتقلت جنوبًا} sw {انتقلت إلى الجنوب الغربي} w {انتقلت غربًا} nw {انتقلت إلى الشمال الغربي} in {قرّبت} out {أبعدت} other {تُظهر الخريطة}}",
  area: "مساحة نحو {width, number} في {height, number} {unit, select, km {كيلومتر} other {متر}}",
  events:
    "{count, plural, =0 {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
  densest: "معظمها عند {place}",
  nearestToCentre: "الأقرب إلى الوسط: {what}",
  empty: "لا تُظهر الخريطة حدثًا هنا.",
  noneThatWay: "لا حدث آخر في ذلك الاتجاه في هذا الجزء من الخريطة.",
  mark: "{what}، على بعد {distance} {direction, select, n {شمالًا} ne {في الشمال الشرقي} e {شرقًا} se {في الجنوب الشرقي} s {جنوبًا} sw {في الجنوب الغربي} w {غربًا} other {في الشمال الغربي}}",
  markHere: "{what}، هنا",
  several:
    "{count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}} عند علامة واحدة",
  severalAt:
    "{count, plural, zero {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}} عند {place}",
  kindAt: "{kind}، {place}",
  middle: "وسط الخريطة: خط العرض {lat}، خط الطول {lon}.",
  middleNear:
    "وسط الخريطة: خط العرض {lat}، خط الطول {lon}؛ على بعد {distance} {direction, select, n {شمال} ne {شمال شرق} e {شرق} se {جنوب شرق} s {جنوب} sw {جنوب غرب} w {غرب} other {شمال غرب}} {place}.",
} as const;
