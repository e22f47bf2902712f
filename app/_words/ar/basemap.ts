// Arabic: what the map under the events looks like.
import type { basemap as english } from "../en/basemap";
import type { Translated } from "../translated";

export const basemap: Translated<typeof english> = {
  title: "خريطة الأساس",
  light: "فاتحة",
  dark: "داكنة",
  system: "كإعداد الجهاز",
  brightness: "السطوع",
  names: "أسماء الأماكن",
  both: "لاتينية ومحلية",
  latin: "لاتينية",
  local: "بالكتابة المحلية",
  disputed: "الحدود المتقطعة متنازع عليها، والخط لا ينحاز إلى طرف.",
  failed: "تعذّر تحميل خريطة الأساس لهذا الموقع، فحلّت محلها الخريطة المدمجة.",
};
