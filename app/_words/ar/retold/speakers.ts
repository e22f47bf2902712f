// Arabic for people by what they are to a place or a body: the mayor of a town, the spokesman of a ministry.
import type { RetoldWords } from "../../retell/retold-words";

export const speakers: RetoldWords["speakers"] = [
  ["mayor of $", "رئيس بلدية {1}"],
  ["deputy mayor of $", "نائب رئيس بلدية {1}"],
  ["governor of $", "محافظ {1}"],
  ["deputy governor of $", "نائب محافظ {1}"],
  ["head of $", "رئيس {1}"],
  ["residents of $", "سكان {1}"],
  ["resident of $", "أحد سكان {1}"],
  ["officials of $", "مسؤولين من {1}"],
  ["official of $", "مسؤول من {1}"],
  ["spokesman for $", "متحدث باسم {1}"],
  ["spokesperson for $", "متحدث باسم {1}"],
  ["spokeswoman for $", "متحدثة باسم {1}"],
  ["spokesman of $", "متحدث باسم {1}"],
  // A body that is not known leaves the whole as it is.
  ["@ spokesman", "متحدث باسم {1}"],
  ["@ spokesperson", "متحدث باسم {1}"],
  ["@ spokeswoman", "متحدثة باسم {1}"],
  ["@ spokesman $", "المتحدث باسم {1} {2}"],
  ["@ spokesperson $", "المتحدث باسم {1} {2}"],
  ["@ spokeswoman $", "المتحدثة باسم {1} {2}"],
  ["@ official", "مسؤول في {1}"],
  ["@ officials", "مسؤولين في {1}"],
  ["@ defence ministry", "وزارة الدفاع في {1}"],
  ["@ health ministry", "وزارة الصحة في {1}"],
  ["@'s spokesman", "متحدث باسم {1}"],
  ["@'s spokesperson", "متحدث باسم {1}"],
  ["@'s spokeswoman", "متحدثة باسم {1}"],
];
