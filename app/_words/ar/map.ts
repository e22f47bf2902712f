// Arabic: the frame of the map page: what it counts, what is found, what is not there.
import type { map as english } from "../en/map";
import type { Translated } from "../translated";

export const map: Translated<typeof english> = {
  title: "خريطة الأحداث الواردة في التقارير",
  map: "الخريطة",
  events:
    "{count, plural, =0 {لا أحداث} one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
  contested: "{count, number} محل خلاف",
  notOnMap: "{count, number} خارج الخريطة",
  late: "لم يصل هذا الجزء من الصفحة بعد. سيظهر حالما يجيب الخادم، فإن لم يظهر فأعد تحميل الصفحة.",
  countsFailed: "الأرقام ليست محدَّثة: الخادم لا يجيب.",
  showAll: "عرض كل الأحداث",
  start: "تحريك الخريطة",
  starting: "الخريطة قيد التشغيل…",
  failed: "تعذّر تشغيل الخريطة الحية هنا. الصورة والقائمة تعرضان الأحداث نفسها.",
  noWebgl: "تحتاج الخريطة الحية إلى WebGL، وهذا المتصفح لا يتيحه. الصورة والقائمة تعرضان الأحداث نفسها.",
  notForNavigation:
    "ليست للملاحة ولا لتحديد الأهداف ولا للإخلاء. ما تقوله المصادر معروض على أنه قولها، وما لا يُعرف يُقال إنه لا يُعرف.",
  picture: {
    none: "خريطة بلا أحداث",
    of: "{count, plural, =0 {خريطة بلا أحداث} one {خريطة فيها حدث واحد} two {خريطة فيها حدثان} few {خريطة فيها # أحداث} many {خريطة فيها # حدثًا} other {خريطة فيها # حدث}}",
    some: "خريطة فيها {count, plural, one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}: {titles}",
    more: "{count, plural, one {وواحد آخر} two {واثنان آخران} few {و# أخرى} many {و# أخرى} other {و# أخرى}}",
  },
  paper: {
    everything: "كل الأحداث",
    printed: "طُبعت في {day}",
    listed: "المذكور هنا {listed, number} من {total, number}",
  },
  sheet: {
    peek: "فتح القائمة",
    half: "فتح القائمة كلها",
    full: "خفض القائمة",
  },
  nothing: {
    title: "لا حدث يطابق ذلك.",
    nearest: "الأقرب:",
    earlier:
      "قبل ذلك {days, plural, one {بيوم واحد} two {بيومين} few {بـ# أيام} many {بـ# يومًا} other {بـ# يوم}}",
    later:
      "بعد ذلك {days, plural, one {بيوم واحد} two {بيومين} few {بـ# أيام} many {بـ# يومًا} other {بـ# يوم}}",
    away: "على بعد {distance} {direction}",
    awaySomewhere: "ضمن {distance}",
    clear: "إلغاء <facet></facet>",
    alone: "بحسب <facet></facet> وحده",
    count: "{count, plural, one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}}",
    everything: "عرض كل شيء",
    failed: "تعذّر السؤال عن الأقرب: الخادم لا يجيب.",
    direction: {
      n: "شمالًا",
      ne: "نحو الشمال الشرقي",
      e: "شرقًا",
      se: "نحو الجنوب الشرقي",
      s: "جنوبًا",
      sw: "نحو الجنوب الغربي",
      w: "غربًا",
      nw: "نحو الشمال الغربي",
    },
    facet: {
      kinds: "النوع",
      period: "المدة",
      near: "المسافة",
      place: "المكان",
      weapons: "السلاح",
      actors: "الفاعل",
      claimants: "القائل",
      grades: "الدرجة",
      precision: "دقة الموضع",
      report: "التقرير",
      text: "الكلمات",
    },
  },
  asOf: {
    known: "كما كان معروفًا في {day}",
    toCome: "لم ينقضِ {day}: هذا ما يُعرف الآن",
    before: "لم تُحفظ هنا نسخ قبل {day}.",
    today: "اعرض اليوم",
  },
  shared: {
    differs:
      "{now, plural, =0 {لا أحداث الآن} one {حدث واحد الآن} two {حدثان الآن} few {# أحداث الآن} many {# حدثًا الآن} other {# حدث الآن}}، و{then, number} حين نُسخ هذا الرابط في {day}.",
    then: "كما كان حينها",
    hide: "أخفِ هذا السطر",
  },
  opening: {
    words:
      "{reports, plural, one {تقرير واحد} two {تقريران} few {# تقارير} many {# تقريرًا} other {# تقرير}}، {claims, plural, one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}، {places, plural, one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}. كل علامة تعود إلى جملة.",
    watch: "شاهد كيف قُرئ",
    dismiss: "إخفاء",
  },
  aim: {
    found: "عُثر على: {title}",
    point: "نقطة",
    missing: "لم يُعثر عليه",
    noPlace: "لا مكان هنا بالمعرّف «\u2066{words}\u2069»، أو أنه ليس علنيًا.",
    notUnderstood:
      "لم يُختَر شيء: لم يُفهم «\u2066sel={words}\u2069» في العنوان. يمكن أن يكون \u2066e:\u2069 أو \u2066p:\u2069 يليه معرّف حدث أو مكان، أو \u2066at:\u2069 يليه خط عرض وخط طول.",
    close: "إغلاق",
    notPlaced: "لم يقل أحد أين يقع.",
    radiusNotKnown: "لا يُعرف كم قد تبعد النقطة عن الموضع الحقيقي.",
    radius: "تمتد الدائرة {radius} حول النقطة.",
    openPlace: "فتح صفحة المكان",
    eventsHere: "أحداث هذا المكان وحدها",
    eventsNear: "الأحداث ضمن {radius} وحدها",
    copy: "نسخ خط العرض وخط الطول",
    openPoint: "ما القريب منها، وصيغ أخرى",
  },
};
