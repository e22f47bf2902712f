// Arabic: the page of a search.
import type { found as english } from "../en/found";
import type { Translated } from "../translated";

export const found: Translated<typeof english> = {
  title: "بحث",
  titleFor: "البحث عن «{query}»",
  oneBox: "خانة واحدة لكل ما يلي:",
  places:
    "مكان بأي تهجئة وأي خط: <first></first>، <second></second>، <third></third>؛ وبعد الفاصلة أين يقع: <fourth></fourth>",
  coordinates: "إحداثيات بالدرجات أو UTM أو MGRS أو Plus Code: <first></first>، <second></second>",
  links: "رابط إلى نقطة على خريطة أخرى، أو عنوان geo:",
  ours: "رابط أو معرّف من هذا الموقع، مثل <id></id>",
  point: "النقطة {point}",
  readAs: "قُرئت بصيغة: {form}.",
  readAsTo: "قُرئت بصيغة: {form}، بدقة نحو {radius}.",
  showOnMap: "اعرضها على الخريطة",
  near: "أماكن مسمّاة قريبة منها",
  nothingNear: "لا يُعرف مكان مسمّى بالقرب منها.",
  notCalledSo: "لا مكان اسمه «<query></query>» بأي تهجئة نعرفها. أدناه أسماء تبدأ به أو تقترب منه.",
  best: "الأرجح",
  others: "وقد يعني أيضًا",
  beginnings: "أسماء تبدأ به أو تقترب منه",
  why: "السبب:",
  but: "لكن",
  nowhere: "لم يقل أحد أين يقع.",
  toAbout: "بدقة نحو {radius}",
  onTheMap: "على الخريطة",
  noSuchPlace: "لا يوجد مكان بهذا الاسم: «<query></query>»",
  noSuchId:
    "لا شيء يحمل المعرّف <id></id>، أو أنه غير منشور. يتكوّن المعرّف من سبعة أحرف وأرقام: هل في أحدها خطأ؟",
  noBeginning: "ولا اسم يبدأ به أيضًا.",
  fewerWords:
    "قد تفيد كلمات أقل أو تهجئة أخرى. وإن كان البلد معروفًا فاكتبه بعد فاصلة: «<example></example>».",
  country: "سوريا",
};
