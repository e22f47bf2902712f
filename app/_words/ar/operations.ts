// Arabic: the page of an operation.
import type { operations as english } from "../en/operations";
import type { Translated } from "../translated";

export const operations: Translated<typeof english> = {
  operation: "عملية",
  by: "من جانب {actor}",
  thisOperation: "هذه العملية",
  totals: "ما ذُكر وما سُمّي وما رُسم",
  total: "{thing}: {value}",
  totalIn: "{thing}: {value}، في {place}",
  stated: "المصدر: {claimants}",
  named: "{count} مسمّاة",
  namedWhat: "أجزاء سمّتها التقارير هنا",
  mapped: "{count} على الخريطة",
  mappedWhat: "أجزاء لها موضع على الخريطة",
  caution: "المجاميع هي ما ذكرته جهة ما. لم تُحسب من الأحداث أدناه، والأحداث أدناه ليست العملية كلها.",
  mapAlt: "خريطة الأجزاء المرسومة ({count}) من {name}",
  mapOf: "خريطة {name}",
  caption: "لا يُرسم إلا ما سُمّي.",
  events: "ما سُمّي منها",
  noEvents: "لا يسمّي أي تقرير هنا جزءًا منها.",
  statedTotals: "ما ذُكر: {totals}",
  description: "{when}. {line}. المجاميع هي ما ذكرته جهة ما، ولا تُحسب أبدًا من الأجزاء.",
};
