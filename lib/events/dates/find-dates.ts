// Text -> the places where it tells a time, still unresolved ("last Sunday", "since October 17", "Friday evening").
import type { Span } from "../../text/span";
import { monthNumbers, weekdayNumbers, type PartOfDay } from "../english/date-words";
import { parseNumber } from "../english/number-words";

/** What the words point at, before anybody counts from a publication day. */
export type DateAnchor =
  | {
      readonly kind: "day";
      readonly year: number | null;
      /** Null: "on the 14th", the latest month that has that day behind it. */
      readonly month: number | null;
      readonly day: number;
      /** Day of the same month the words begin with: "2-3 July"; null = one day. */
      readonly from: number | null;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly modifier: "last" | "next" | null;
      /** "Saturday and Sunday": the weekday the words begin with; null = one day. */
      readonly from: number | null;
    }
  | { readonly kind: "weekend" }
  | { readonly kind: "offset"; readonly days: number }
  | { readonly kind: "past_days"; readonly days: number }
  | { readonly kind: "week"; readonly weeks: number }
  | {
      readonly kind: "month";
      readonly year: number | null;
      readonly month: number | null;
      readonly months: number;
    }
  | { readonly kind: "year"; readonly year: number | null; readonly years: number }
  | { readonly kind: "same_day" }
  /** "two days later", "the next day": counted from the day the text speaks of. */
  | { readonly kind: "shift"; readonly days: number };

export type DateInWords = {
  readonly span: Span;
  readonly anchor: DateAnchor;
  readonly partOfDay: PartOfDay | null;
  /** Local clock time where one is told with the day; minutes after midnight. */
  readonly minuteOfDay: number | null;
  /** `on` = it happened then; the others make a period. */
  readonly bound: "on" | "since" | "before" | "after" | "until";
  /** "overnight into Tuesday", "the night to Sunday": begins the evening before the day the words name. */
  readonly fromEveBefore: boolean;
};

const monthNames =
  "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const month = `${monthNames}|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?`;
const dayNames = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
const weekday = `${dayNames}|${dayNames.toUpperCase()}`;
/** Short names are words of their own ("sun", "sat"): taken only beside a number. */
const shortDay = "(?:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WEDS?|THU(?:RS?)?|FRI|SAT|SUN)\\.?";
const dayBefore = String.raw`(?:(?:${weekday}|\b${shortDay}),?\s+(?:the\s+)?)?`;
const part = "early morning|dawn|daybreak|morning|noon|midday|afternoon|evening|nightfall|night|midnight";
const dayNumber = "(?:[12]\\d|3[01]|0?[1-9])";

const forms: readonly string[] = [
  // 2024-02-02, 20-04-2020
  String.raw`(?<iso>\b(?:19|20)\d\d(?<isoMark>[-/])(?:0[1-9]|1[0-2])\k<isoMark>(?:0[1-9]|[12]\d|3[01])\b)`,
  String.raw`(?<dmy>\b(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d\b)`,
  // 12 1640 UTC JUL 24, 121640Z JUL 2024: how ships and armies write it
  String.raw`\b(?<groupDay>0[1-9]|[12]\d|3[01])\s?(?:[01]\d|2[0-3])[0-5]\d\s?(?:Z|UTC|GMT)\s?(?<groupMonth>${month})\s?(?<groupYear>(?:20)?\d\d)\b`,
  // October 7, Oct. 7, 2023 (a weekday or a part of the day in front is taken in)
  String.raw`${dayBefore}(?<month1>\b(?:${month}))\s*(?:(?<from1>${dayNumber})(?:st|nd|rd|th)?(?:\s*[-–]\s*|\s+(?:and|to)\s+)(?=${dayNumber}(?:st|nd|rd|th)?(?:[,.;:)]|$|\s+(?:in|at|on|near|when|as|by)\b)))?(?<day1>${dayNumber})(?:st|nd|rd|th)?\b(?!\s*(?:-|–)?\s*(?:people|soldiers|percent|%))(?:,?\s+(?<year1>(?:19|20)\d\d)\b)?`,
  // 7 October 2023, the 7th of October
  String.raw`${dayBefore}\b(?:(?<from2>${dayNumber})(?:st|nd|rd|th)?(?:\s*[-–/]\s*|\s+(?:and|to|into)\s+))?(?<day2>${dayNumber})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month2>(?:${month}))(?![a-z])(?:,?\s+(?<year2>(?:19|20)\d\d)\b)?`,
  // SAT 14, THU 12 to FRI 13; on the 14th
  String.raw`\b(?:${shortDay}\s+(?<from5>${dayNumber})(?:\s*[-–]\s*|\s+(?:and|to|into)\s+))?${shortDay}\s+(?<day5>${dayNumber})\b(?!\s*(?:[:.]\d|${month}))`,
  String.raw`\b[Oo]n the (?<day6>${dayNumber})(?:st|nd|rd|th)(?=[,.;:)]|\s+(?:and|in|at|near|of (?:this|the) month|a|an|the|two|three)\b(?! (?:floor|day|time)))`,
  // last Sunday, Friday
  String.raw`(?<modifier>\b(?:[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his|past)\s+)?(?:(?<fromWeekday>\b(?:${weekday}))(?:\s+(?:night|evening|afternoon|morning))?(?:\s*[-–/]\s*|\s+(?:and|to|into|through|till|until)\s+)(?:(?:\d{1,2}[:.]\d\d\s+on\s+)|(?:early|late)\s+(?:on\s+)?)?)?(?<weekday>\b(?:${weekday}))\b`,
  // two days ago, three weeks ago, the night before last
  String.raw`\b(?<agoCount>\d{1,2}|[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\s+(?<agoUnit>days?|nights?|weeks?|months?)\s+ago\b`,
  // two days later, a day earlier, the next day: from the day the text speaks of
  String.raw`\b(?<shiftCount>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|\d{1,2})\s+(?:days?|nights?)\s+(?<shiftWay>earlier|later|before(?=[,.;]|$)|afterwards?|after(?=[,.;]|$))`,
  String.raw`(?<nextDay>\b[Tt]he (?:next|following|previous) (?:day|morning|afternoon|evening|night)\b|\b[Tt]he day (?:before|after)(?=[,.;]|$))`,
  String.raw`(?<beforeLast>\b(?:[Tt]he )?(?:night|day) before (?:last|yesterday)\b)`,
  String.raw`(?<weekend>\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Ll]ast|[Tt]his|[Tt]his past)\s+(?:the\s+)?(?:past |last )?weekend\b)`,
  // today, yesterday, tonight
  String.raw`(?<today>\b(?:[Ee]arlier today|[Ll]ater today|[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow|OVERNIGHT|[Oo]vernight(?! (?:(?:on|into|to|from) )?(?:${weekday}|${month}|\d))|[Ll]ast night|[Tt]his (?:morning|afternoon|evening)|(?:[Tt]he )?same (?:day|morning|afternoon|evening|night)|[Tt]hat (?:same )?day|[Tt]hat (?:morning|afternoon|evening|night))\b)`,
  // last week, the past 24 hours, in the last days
  String.raw`(?<pastUnits>\b(?:(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring|of)\s+)?(?:[Tt]he\s+)?(?:last|past|previous)\s+(?<pastCount>\d+|two|three|four|five|six|seven|few|several)?\s*(?<pastUnit>hours|days|nights|weeks))\b`,
  String.raw`(?<pastOne>\b(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring)\s+the\s+(?:last|past|previous)\s+(?<pastSpan>day|week)\b)(?! of\b)`,
  String.raw`(?<within24>\bwithin (?:24|48) hours\b)`,
  String.raw`(?<week>\b(?:(?:[Ee]arlier |[Ll]ate |[Ee]arly )?(?:[Ll]ast|[Tt]his|[Nn]ext) week|[Tt]he (?:week before|previous week))\b)`,
  String.raw`(?<relativeMonth>\b(?:[Ee]arlier this|[Ee]arly this|[Ll]ate last|[Ll]ast|[Tt]his|[Nn]ext)\s+month\b)`,
  String.raw`(?<relativeYear>\b(?:[Ee]arlier this|[Ee]arly last|[Ll]ate last|[Ll]ast|[Tt]his|[Nn]ext)\s+year\b)`,
  // in July, last October, July 2018
  String.raw`(?<monthOnly>\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Ll]ast|[Ll]ate|[Ee]arly|[Mm]id|[Tt]his|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter)[\s-]+(?:in\s+)?)(?<month3>(?:${month}))(?![a-z])(?:,?\s+(?<year3>(?:19|20)\d\d)\b)?(?!\s*\d)`,
  String.raw`(?<month4>\b(?:${month}))\s+(?<year4>(?:19|20)\d\d)\b`,
  String.raw`\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom)\s+(?<yearOnly>(?:19|20)\d\d)\b(?!\s*(?:people|soldiers|troops|fighters))`,
];
const pattern = new RegExp(forms.map((form) => `(?:${form})`).join("|"), "gu");

const partBefore = new RegExp(
  String.raw`(?:\b(early|late)(?:\s+on)?|(?:(?:in\s+)?the\s+)?(?:early\s+hours\s+of|(night|evening|morning|afternoon)\s+(?:of|to|into))|\b(overnight)(?:\s+(?:on|into|to|from))?|(?:at\s+)?\b(dawn|midnight|noon)\s+on)\s+$`,
  "i",
);
const partAfter = new RegExp(String.raw`^(?:'s|’s)?,?\s+(?:at\s+|in\s+the\s+|by\s+)?(${part})\b`, "i");
const sinceBefore = /\bsince\s+(?:[\w’'-]+\s+){0,7}$/i;
const boundBefore =
  /\b(since|until|till|before|after|from|by|as of|beg[au]n (?:on|in)|started (?:on|in))\s+(?:(?:the|last|early|late|then|start of|end of|first|months?|days?|beginning|turn|of)\s+){0,4}$/i;
const clock =
  /\b(?:at|around|about|by)?\s*(\d{1,2})[:.](\d\d)\s*(a\.?m\.?|p\.?m\.?)?|\b(\d{1,2})\s*(a\.?m\.?|p\.?m\.?)(?![a-z])/i;

/** Dates told in `text.slice(within.start, within.end)`, left to right; spans count from the start of `text`. Words only: see `resolveWhen`. */
export function findDates(text: string, within: Span): DateInWords[] {
  const slice = text.slice(within.start, within.end);
  const found: DateInWords[] = [];
  for (const match of slice.matchAll(pattern)) {
    const anchor = anchorOf(match.groups ?? {});
    if (anchor === null) continue;
    let start = match.index;
    let end = start + match[0].length;
    while (/\s/.test(slice[start] ?? "")) start += 1;
    const before = slice.slice(Math.max(0, start - 40), start);
    const after = slice.slice(end, end + 40);
    const front = partBefore.exec(before);
    const back = partAfter.exec(after);
    let partOfDay = partIn(match[0]);
    if (back?.[1] !== undefined) {
      partOfDay = partIn(back[1]);
      end += back[0].length;
    }
    if (front !== null) {
      const word = (front[1] ?? front[2] ?? front[3] ?? front[4] ?? "early").toLowerCase();
      const named = partIn(word);
      // "late Friday evening" is an evening; "early Friday" is early.
      if (partOfDay === null) partOfDay = named;
      start -= front[0].length;
    }
    const lead =
      /^(?:in|of|during|from|by|since|until|before|after)\s+/i.exec(slice.slice(start, end))?.[0] ?? "";
    const near = slice.slice(Math.max(0, start - 60), start);
    const boundWord = sinceBefore.test(near)
      ? "since"
      : (boundBefore.exec(slice.slice(Math.max(0, start - 40), start))?.[1] ?? lead.trim()).toLowerCase();
    // "shortly before midnight on Tuesday" happened on Tuesday, "from 1 to 3 July" on those days.
    const isWithin =
      (front?.[4] !== undefined && /^(?:before|after)$/.test(boundWord)) ||
      ("from" in anchor && anchor.from !== null && boundWord === "from") ||
      (anchor.kind === "shift" && /^(?:after|before)$/.test(boundWord));
    const clockMatch =
      anchor.kind === "day" || anchor.kind === "weekday" || anchor.kind === "offset"
        ? clock.exec(`${slice.slice(Math.max(0, start - 24), start)}|${slice.slice(end, end + 24)}`)
        : null;
    found.push({
      span: { start: within.start + start, end: within.start + end },
      anchor,
      partOfDay,
      minuteOfDay: clockMatch === null ? null : minutesOf(clockMatch),
      bound: isWithin ? "on" : boundOf(boundWord),
      fromEveBefore:
        (anchor.kind === "offset" && anchor.days === 0 && partOfDay === "overnight") ||
        (front !== null &&
          /night\s+(?:in)?to\s+$/i.test(front[0]) &&
          !("from" in anchor && anchor.from !== null)),
    });
  }
  return found;
}

function boundOf(word: string): DateInWords["bound"] {
  if (word === "since" || word === "from" || /^(?:beg|started)/.test(word)) return "since";
  if (word === "until" || word === "till" || word === "by" || word === "as of") return "until";
  if (word === "before") return "before";
  if (word === "after") return "after";
  return "on";
}

function anchorOf(groups: Readonly<Record<string, string | undefined>>): DateAnchor | null {
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
  const dayAlone = groups["day5"] ?? groups["day6"];
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
    if (/^(?:the )?same |^that /.test(today)) return { kind: "same_day" };
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
      months: 0,
    };
  }
  if (groups["yearOnly"] !== undefined) return { kind: "year", year: Number(groups["yearOnly"]), years: 0 };
  return null;
}

function monthOf(words: string): number {
  return monthNumbers[words.toLowerCase().replace(".", "")] ?? 1;
}

function partIn(words: string): PartOfDay | null {
  const lower = words.toLowerCase();
  if (/overnight|last night/.test(lower)) return "overnight";
  if (/midnight/.test(lower)) return "midnight";
  if (/tonight|nightfall|night/.test(lower)) return "night";
  if (/dawn|daybreak/.test(lower)) return "dawn";
  if (/early/.test(lower) && !/early (?:this|last)/.test(lower)) return "early";
  if (/afternoon/.test(lower)) return "afternoon";
  if (/noon|midday/.test(lower)) return "noon";
  if (/morning/.test(lower)) return "morning";
  if (/evening/.test(lower)) return "evening";
  if (/^late$/.test(lower)) return "late";
  return null;
}

function minutesOf(match: RegExpExecArray): number | null {
  const hour = Number(match[1] ?? match[4]);
  const minute = Number(match[2] ?? 0);
  const half = (match[3] ?? match[5] ?? "").toLowerCase();
  if (hour > 23 || minute > 59) return null;
  const shifted =
    half.startsWith("p") && hour < 12 ? hour + 12 : half.startsWith("a") && hour === 12 ? 0 : hour;
  return shifted * 60 + minute;
}
