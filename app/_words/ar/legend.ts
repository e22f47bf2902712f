// Arabic: the live map's own words, the legend, and the list that opens at a mark.
import type { Translated } from "../translated";
import type { legend as english } from "../en/legend";

export const legend: Translated<typeof english> = {
  title: "مفتاح الخريطة",
  only: "عرض هذا النوع فقط: {kind}{count, plural, =-1 {} other {، #}}",
  notOnly: "إلغاء الاقتصار على: {kind}{count, plural, =-1 {} other {، #}}",
  how: "ما مدى دقة المكان؟",
  exact: "الموقع معروف بدقة نحو 10 أمتار",
  vicinity: "حلقة رفيعة: وقع الحدث داخلها، وهي مرسومة بالمقياس، 100 متر على الأكثر",
  disc: "رمز مفرّغ داخل قرص بالأمتار الحقيقية: المكان معروف، أما الموقع داخله فغير معروف",
  dashed: "حافة متقطعة: المكان نفسه استنتاج",
  halo: "حافة ضبابية: حلقة أصغر من أن تُرسم عند هذا التكبير",
  hatched: "مساحة مظللة بخطوط: وقع الحدث في مكان ما منها، والرمز يبيّن موضع التسمية فقط",
  origin: "رمز رفيع مفتوح: المكان الذي انطلق منه الهجوم",
  contested: "إطار مشطور: المصادر يناقض بعضها بعضًا",
  several: "عدة أحداث متقاربة؛ الجزء المخطط من الحلقة هو نسبة ما لم يُحدَّد مكانه بدقة",
  size: "لا يدل الحجم أبدًا على عدد القتلى؛ عرض العدّاد بقدر ما يحتاجه رقمه فقط.",
  borders: "الحدود مرسومة كما وردت في مصدرها، والمتنازع عليها بخط متقطع.",
  shape: {
    diamond: "معيّن",
    triangle: "مثلث",
    square: "مربع",
    hexagon: "إطار سداسي",
    circle: "دائرة",
  },
  contestedMark: "روايات متعارضة",
  near: "قرب",
  somewhereIn: "في مكان ما في",
  mapTitle: "خريطة الأحداث. القائمة المجاورة تضم الأحداث نفسها.",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  northUp: "توجيه الخريطة نحو الشمال",
  close: "إغلاق",
  stackTitle:
    "{count, plural, one {حدث واحد} two {حدثان} few {# أحداث} many {# حدثًا} other {# حدث}} عند هذه العلامة",
  stackFailed: "تعذّر تحميل القائمة.",
  loading: "جارٍ التحميل …",
  again: "حاول مرة أخرى",
  more: "عرض المزيد (بقي {count})",
};
