// Arabic: what every page has around it, and the pages for when something is not there.
import type { site as english } from "../en/site";
import type { Translated } from "../translated";

export const site: Translated<typeof english> = {
  title: "Dateline: خريطة للأحداث كما وردت في التقارير",
  description:
    "خريطة مفتوحة لأحداث النزاعات كما وردت في التقارير: كل علامة تعود إلى جملة، وكل رقم يُنسب إلى قائله، وما هو غير معروف يُرسم على أنه غير معروف.",
  shareAlt: "خريطة جميع الأحداث المنشورة",
  shareAltOfView: "خريطة أحداث هذا العرض",
  skip: "انتقل إلى المحتوى",
  main: "القائمة الرئيسية",
  otherLanguage: "English",
  map: "الخريطة",
  read: "قراءة تقرير",
  review: "المراجعة",
  about: "عن الموقع",
  footer: {
    caution:
      "لا تُستخدم هذه الخريطة للملاحة أو الاستهداف أو الإخلاء. ما تقوله المصادر يُعرض منسوبًا إليها، وما هو غير معروف يُذكر صراحةً.",
    method: "المنهج والمصادر والتراخيص",
    api: "واجهة البرمجة (API)",
    data: "البيانات: \u2068GeoNames (CC BY 4.0)\u2069، و\u2068Natural Earth\u2069 (ملكية عامة)",
  },
  notFound: {
    title: "لا يوجد شيء هنا",
    body: "لا توجد صفحة محفوظة تحت هذا العنوان. ربما كُتب خطأً، أو أن ما يشير إليه غير منشور. الروابط التي تحمل معرّفًا، مثل <id></id>، لا تتغير أبدًا.",
    toMap: "إلى الخريطة",
  },
  broken: {
    title: "تعذّر إعداد هذه الصفحة",
    body: "حدث خلل من جهتنا. لم يضع شيء مما فعلته على الخادم.",
    reference: "مرجع لمن يدير هذه الخريطة: <id></id>",
    again: "حاول مرة أخرى",
  },
  copy: {
    copy: "نسخ",
    copied: "نُسخ",
    byHand: "حدّد النص وانسخه يدويًا",
    saidCopied: "{label}: تم النسخ",
    notAllowed: "النسخ غير مسموح هنا",
  },
  share: {
    permanent: "رابط دائم",
    copyLink: "نسخ الرابط",
    copyLinkTo: "نسخ الرابط إلى {label}",
  },
  clickable: "أكبر، على الخريطة التفاعلية",
};
