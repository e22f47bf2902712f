// Text -> the places where it tells a time, still unresolved ("last Sunday", "since October 17", "Friday evening").
import type { Span } from "../../text/span";
import { StretchAnswers } from "../../text/stretch-answers";
import { dateForms } from "../english/date-forms";
import type { PartOfDay } from "../english/date-words";
import { anchorOf } from "./anchor-of";
import type { DateInWords } from "./date-in-words";

const part = "early morning|dawn|daybreak|morning|noon|midday|afternoon|evening|nightfall|night|midnight";
const partBefore = new RegExp(
  String.raw`(?:\b(early|late)(?:\s+on)?|(?:(?:in\s+)?the\s+)?(?:early\s+hours\s+of|(night|evening|morning|afternoon)\s+(?:of|to|into))|\b(overnight)(?:\s+(?:on|into|to|from))?|(?:at\s+)?\b(dawn|midnight|noon)\s+on)\s+$`,
  "i",
);
const partAfter = new RegExp(String.raw`^(?:'s|’s)?,?\s+(?:at\s+|in\s+the\s+|by\s+)?(${part})\b`, "i");
const sinceBefore = /\bsince\s+(?:[\w’'-]+\s+){0,7}$/i;
const boundBefore =
  /\b(since|until|till|before|after|from|by|as of|beg[au]n (?:on|in)|started (?:on|in))\s+(?:(?:the|last|early|late|then|start of|end of|start|end|middle|first|months?|days?|beginning|turn|of)\s+){0,4}$/i;
const clock =
  /\b(?:at|around|about|by)?\s*(\d{1,2})[:.](\d\d)\s*(a\.?m\.?|p\.?m\.?)?|\b(\d{1,2})\s*(a\.?m\.?|p\.?m\.?)(?![a-z])/i;

/** Asked for by a sentence's happenings, its counts and each claim. */
const dates = new StretchAnswers<readonly DateInWords[]>(datesIn);

/** Dates told in `text.slice(within.start, within.end)`, left to right; spans count from the start of `text`. Words only: see `resolveWhen`. */
export const findDates = (text: string, within: Span): readonly DateInWords[] => dates.about(text, within);

function datesIn(text: string, within: Span): DateInWords[] {
  const slice = text.slice(within.start, within.end);
  const found: DateInWords[] = [];
  for (const match of dateForms.matchesIn(slice)) {
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
    // "the first since last week's truce, late on Monday": the Monday is none of the words behind "since".
    const last = found.at(-1);
    const isTaken =
      last?.bound === "since" &&
      slice.slice(last.span.end - within.start, start).trim() !== "" &&
      !/\bsince\b/i.test(slice.slice(last.span.end - within.start, start));
    const boundWord =
      !isTaken && sinceBefore.test(near)
        ? "since"
        : (boundBefore.exec(slice.slice(Math.max(0, start - 40), start))?.[1] ?? lead.trim()).toLowerCase();
    // "shortly before midnight on Tuesday" happened on Tuesday, "from 1 to 3 July" on those days.
    const isWithin =
      (front?.[4] !== undefined && /^(?:before|after)$/.test(boundWord)) ||
      ("from" in anchor && anchor.from !== null && boundWord === "from") ||
      // "the dead from Wednesday's strikes": of that day alone.
      (boundWord === "from" && /^(?:'s|’s)\s/.test(after) && !/\bsince\b/i.test(near)) ||
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
