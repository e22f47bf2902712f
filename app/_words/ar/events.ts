// Arabic: the page of an event.
import type { events as english } from "../en/events";
import type { Translated } from "../translated";

export const events: Translated<typeof english> = {
  notPublished: "غير منشور: لا يرى هذه الصفحة إلا المحررون",
  partOf: "جزء من <operation></operation>",
  thisEvent: "هذا الحدث",
  live: "هذا الحدث (حيّ)",
  when: "متى",
  where: "أين",
  told: "كما ورد",
  by: "من جانب",
  against: "ضد",
  with: "السلاح",
  notStated: "لم يُذكر",
  mapAlt: "خريطة: {place}",
  drawn: "تُظهر الحلقات والمساحات المهشّرة مدى دقة معرفة كل مكان، وفق مقياس الخريطة.",
  notDrawn: "لا شيء من هذا الحدث يمكن رسمه.",
  claims: "ما قيل، ومن قاله",
  claimsAbout: "إفادات عن: {title}",
  notKnown: "غير معروف",
  nothingNotKnown: "لا شيء مسجّلًا على أنه غير معروف.",
  placed: "كيف حدّدنا المكان",
  sources: "المصادر",
  description:
    "{kind}، {when}، {place}. {claims, plural, zero {لا إفادات} one {إفادة واحدة} two {إفادتان} few {# إفادات} many {# إفادة} other {# إفادة}} في {reports, plural, zero {لا تقارير} one {تقرير واحد} two {تقريرين} few {# تقارير} many {# تقريرًا} other {# تقرير}}؛ {grade}.",
};
