// The groups a form of a date was met with -> what its words point at.
import { monthNumbers, weekdayNumbers } from "../english/date-words";
import { parseNumber } from "../english/number-words";
import type { DateAnchor } from "./date-in-words";

/** `groups`: those of `dateForms`, one match of it. Null where they name no form. */
export function anchorOf(groups: Readonly<Record<string, string | undefined>>): DateAnchor | null {
  const iso = groups["iso"];
  if (iso !== undefined)
    return {
      kind: "day",
      year: Number(iso.slice(0, 4)),
      month: Number(iso.slice(5, 7)),
      day: Number(iso.slice(8, 10)),
      from: null,
    };
  const dmy = groups["dmy"];
  if (dmy !== undefined) {
    const [day = 0, monthNumber = 0, year = 0] = dmy.split(/[-./]/).map(Number);
    return { kind: "day", year, month: monthNumber, day, from: null };
  }
  const dayAlone = groups["day5"] ?? groups["day6"] ?? groups["day7"];
  if (dayAlone !== undefined) {
    const from = Number(groups["from5"] ?? NaN);
    return {
      kind: "day",
      year: null,
      month: null,
      day: Number(dayAlone),
      from: from < Number(dayAlone) ? from : null,
    };
  }
  const dayText = groups["day1"] ?? groups["day2"] ?? groups["groupDay"];
  const monthText = groups["month1"] ?? groups["month2"] ?? groups["groupMonth"];
  if (dayText !== undefined && monthText !== undefined) {
    const year = groups["year1"] ?? groups["year2"] ?? groups["groupYear"]?.replace(/^(?=\d\d$)/, "20");
    const from = Number(groups["from1"] ?? groups["from2"] ?? NaN);
    return {
      kind: "day",
      year: year === undefined ? null : Number(year),
      month: monthOf(monthText),
      day: Number(dayText),
      from: from < Number(dayText) ? from : null,
    };
  }
  const weekdayText = groups["weekday"];
  if (weekdayText !== undefined) {
    const modifier = groups["modifier"]?.trim().toLowerCase() ?? "";
    return {
      kind: "weekday",
      weekday: weekdayNumbers[weekdayText.toLowerCase()] ?? 1,
      modifier: modifier.includes("next")
        ? "next"
        : modifier.includes("last") || modifier.includes("past")
          ? "last"
          : null,
      from: weekdayNumbers[groups["fromWeekday"]?.toLowerCase() ?? ""] ?? null,
    };
  }
  const agoUnit = groups["agoUnit"];
  if (agoUnit !== undefined) {
    const words = groups["agoCount"]?.toLowerCase() ?? "one";
    const count = words === "a" ? 1 : parseNumber(words);
    if (agoUnit.startsWith("week")) return { kind: "week", weeks: -count };
    if (agoUnit.startsWith("month")) return { kind: "month", year: null, month: null, months: -count };
    return { kind: "offset", days: -count };
  }
  const afterCount = groups["afterCount"]?.toLowerCase();
  if (afterCount !== undefined)
    return { kind: "offset", days: afterCount === "a" ? -1 : -parseNumber(afterCount) };
  const shiftWay = groups["shiftWay"]?.toLowerCase();
  if (shiftWay !== undefined) {
    const words = groups["shiftCount"]?.toLowerCase() ?? "one";
    const count = words === "a" ? 1 : parseNumber(words);
    return { kind: "shift", days: /earlier|before/.test(shiftWay) ? -count : count };
  }
  const nextDay = groups["nextDay"]?.toLowerCase();
  if (nextDay !== undefined) return { kind: "shift", days: /previous|before/.test(nextDay) ? -1 : 1 };
  if (groups["beforeLast"] !== undefined) return { kind: "offset", days: -2 };
  if (groups["weekend"] !== undefined) return { kind: "weekend" };
  const today = groups["today"]?.toLowerCase();
  if (today !== undefined) {
    if (/^(?:the )?same |^that |the day$/.test(today)) return { kind: "same_day" };
    if (/yesterday|last night/.test(today)) return { kind: "offset", days: -1 };
    if (today.includes("tomorrow")) return { kind: "offset", days: 1 };
    return { kind: "offset", days: 0 };
  }
  if (groups["within24"] !== undefined)
    return { kind: "past_days", days: groups["within24"].includes("48") ? 2 : 1 };
  const pastSpan = groups["pastSpan"];
  if (pastSpan !== undefined) return { kind: "past_days", days: pastSpan === "week" ? 7 : 1 };
  if (groups["pastUnit"] !== undefined) {
    const count = groups["pastCount"]?.toLowerCase() ?? "few";
    const number = count === "few" || count === "several" ? 7 : parseNumber(count);
    return {
      kind: "past_days",
      days:
        groups["pastUnit"] === "hours"
          ? Math.max(1, Math.ceil(number / 24))
          : groups["pastUnit"] === "weeks"
            ? number * 7
            : number,
    };
  }
  const week = groups["week"]?.toLowerCase();
  if (week !== undefined)
    return { kind: "week", weeks: /last|before|previous/.test(week) ? -1 : week.includes("next") ? 1 : 0 };
  const relativeMonth = groups["relativeMonth"]?.toLowerCase();
  if (relativeMonth !== undefined)
    return {
      kind: "month",
      year: null,
      month: null,
      months: relativeMonth.includes("last") ? -1 : relativeMonth.includes("next") ? 1 : 0,
    };
  const relativeYear = groups["relativeYear"]?.toLowerCase();
  if (relativeYear !== undefined)
    return {
      kind: "year",
      year: null,
      years: relativeYear.includes("last") ? -1 : relativeYear.includes("next") ? 1 : 0,
    };
  const month3 = groups["month3"] ?? groups["month4"];
  if (month3 !== undefined) {
    const year = groups["year3"] ?? groups["year4"];
    return {
      kind: "month",
      year: year === undefined ? null : Number(year),
      month: monthOf(month3),
      months: groups["yearWay"] === "last" ? -12 : 0,
    };
  }
  if (groups["yearOnly"] !== undefined) return { kind: "year", year: Number(groups["yearOnly"]), years: 0 };
  return null;
}

function monthOf(words: string): number {
  return monthNumbers[words.toLowerCase().replace(".", "")] ?? 1;
}
