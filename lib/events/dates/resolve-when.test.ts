import { expect, test } from "vitest";
import { findDates } from "./find-dates";
import { resolveDays, resolveWhen } from "./resolve-when";

const context = { zone: "Asia/Baghdad", tellersZone: null, sameDay: null };

function read(
  words: string,
  publishedAt: string | null,
): { first: string | null; last: string | null; precision: string; bound: string; words: string } | null {
  const date = findDates(words, { start: 0, end: words.length })[0];
  if (date === undefined) return null;
  const when = resolveWhen(words, date, { ...context, publishedAt });
  return {
    first: when.firstDay,
    last: when.lastDay,
    precision: when.precision,
    bound: date.bound,
    words: words.slice(date.span.start, date.span.end),
  };
}

// Published on Wednesday 2022-05-18.
test.each([
  ["Shells fell on Tuesday near the mill.", "2022-05-17", "2022-05-17", "day", "on", "Tuesday"],
  ["On Wednesday a bridge was hit.", "2022-05-18", "2022-05-18", "day", "on", "Wednesday"],
  ["A depot burnt last Wednesday.", "2022-05-11", "2022-05-11", "day", "on", "last Wednesday"],
  ["Thursday's raid cost two lives.", "2022-05-12", "2022-05-12", "day", "on", "Thursday"],
  ["It was struck early today.", "2022-05-18", "2022-05-18", "part_of_day", "on", "early today"],
  ["The town was shelled yesterday.", "2022-05-17", "2022-05-17", "day", "on", "yesterday"],
  ["Overnight the guns spoke.", "2022-05-17", "2022-05-18", "part_of_day", "on", "Overnight"],
  ["Jets came on Monday evening.", "2022-05-16", "2022-05-16", "part_of_day", "on", "Monday evening"],
  ["late Monday they came", "2022-05-16", "2022-05-16", "part_of_day", "on", "late Monday"],
  ["a salvo last week killed two", "2022-05-09", "2022-05-15", "week", "on", "last week"],
  ["earlier this week a post fell", "2022-05-16", "2022-05-18", "week", "on", "earlier this week"],
  ["in the last 24 hours nine rounds", "2022-05-17", "2022-05-18", "range", "on", "in the last 24 hours"],
  ["Since March 2, there were raids", "2022-03-02", "2022-03-02", "day", "since", "March 2"],
  ["attacks that began on March 2", "2022-03-02", "2022-03-02", "day", "since", "March 2"],
  ["their December 24 attacks", "2021-12-24", "2021-12-24", "day", "on", "December 24"],
  ["on Feb. 2 at the pass", "2022-02-02", "2022-02-02", "day", "on", "Feb. 2"],
  ["Saturday, 3 February 2018 |", "2018-02-03", "2018-02-03", "day", "on", "Saturday, 3 February 2018"],
  ["10th Oct, 2021)", "2021-10-10", "2021-10-10", "day", "on", "10th Oct, 2021"],
  ["2021-11-30: quiet", "2021-11-30", "2021-11-30", "day", "on", "2021-11-30"],
  ["20-04-2020", "2020-04-20", "2020-04-20", "day", "on", "20-04-2020"],
  ["a strike in July", "2021-07-01", "2021-07-31", "month", "on", "in July"],
  ["the war since last October", "2021-10-01", "2021-10-31", "month", "since", "last October"],
  ["the night to Sunday", "2022-05-14", "2022-05-15", "part_of_day", "on", "the night to Sunday"],
  [
    "Shortly before midnight on Tuesday shells fell.",
    "2022-05-17",
    "2022-05-17",
    "part_of_day",
    "on",
    "midnight on Tuesday",
  ],
  ["It burnt two days ago.", "2022-05-16", "2022-05-16", "day", "on", "two days ago"],
  ["It burnt three weeks ago.", "2022-04-25", "2022-05-01", "week", "on", "three weeks ago"],
  [
    "It burnt the night before last.",
    "2022-05-16",
    "2022-05-16",
    "part_of_day",
    "on",
    "the night before last",
  ],
  ["It burnt over the weekend.", "2022-05-14", "2022-05-15", "range", "on", "over the weekend"],
  ["It burnt on Saturday and Sunday.", "2022-05-14", "2022-05-15", "range", "on", "Saturday and Sunday"],
  ["It burnt from 1 to 3 May.", "2022-05-01", "2022-05-03", "range", "on", "1 to 3 May"],
  ["It burnt on April 29-30.", "2022-04-29", "2022-04-30", "range", "on", "April 29-30"],
  ["On May 3 two men died.", "2022-05-03", "2022-05-03", "day", "on", "May 3"],
  // The night between two days is told by both, or by the morning it ends in.
  [
    "Shells fell overnight into Tuesday.",
    "2022-05-16",
    "2022-05-17",
    "part_of_day",
    "on",
    "overnight into Tuesday",
  ],
  [
    "in the night of 29 to 30 April",
    "2022-04-29",
    "2022-04-30",
    "range",
    "on",
    "in the night of 29 to 30 April",
  ],
  [
    "drones came on Saturday night into Sunday",
    "2022-05-14",
    "2022-05-15",
    "range",
    "on",
    "Saturday night into Sunday",
  ],
  ["from Friday to Sunday they fought", "2022-05-13", "2022-05-15", "range", "on", "Friday to Sunday"],
  [
    "Between 23:00 on Saturday and 06:30 on Sunday 43 drones came",
    "2022-05-14",
    "2022-05-15",
    "range",
    "on",
    "Saturday and 06:30 on Sunday",
  ],
  ["on 14/15 May", "2022-05-14", "2022-05-15", "range", "on", "14/15 May"],
  ["Last night a shell fell.", "2022-05-17", "2022-05-17", "part_of_day", "on", "Last night"],
  // Logs, notices and tables.
  ["SAT 14 | a mill burnt", "2022-05-14", "2022-05-14", "day", "on", "SAT 14"],
  ["Thu 28 to Fri 29 | shells", "2022-04-28", "2022-04-29", "range", "on", "Thu 28 to Fri 29"],
  ["Mon 9 May, 14:00", "2022-05-09", "2022-05-09", "instant", "on", "Mon 9 May"],
  ["ISSUED 12 1640 UTC MAY 22", "2022-05-12", "2022-05-12", "day", "on", "12 1640 UTC MAY 22"],
  ["121640Z MAY 2022", "2022-05-12", "2022-05-12", "day", "on", "121640Z MAY 2022"],
  ["2022/05/14: quiet", "2022-05-14", "2022-05-14", "day", "on", "2022/05/14"],
  ["TWO DEAD ON MONDAY", "2022-05-16", "2022-05-16", "day", "on", "MONDAY"],
  ["A barn burnt on the 14th, a mill too.", "2022-05-14", "2022-05-14", "day", "on", "on the 14th"],
  ["A barn burnt on the 29th.", "2022-04-29", "2022-04-29", "day", "on", "on the 29th"],
  // Stretches that end with the paper.
  ["During the past day the guns spoke.", "2022-05-17", "2022-05-18", "range", "on", "During the past day"],
  ["over the last 48 hours", "2022-05-16", "2022-05-18", "range", "on", "over the last 48 hours"],
  ["in the past week", "2022-05-11", "2022-05-18", "range", "on", "in the past week"],
  ["over the past two weeks", "2022-05-04", "2022-05-18", "range", "on", "over the past two weeks"],
  ["last month a raid", "2022-04-01", "2022-04-30", "month", "on", "last month"],
])("%s", (words, first, last, precision, bound, told) => {
  expect(read(words, "2022-05-18")).toEqual({ first, last, precision, bound, words: told });
});

test.each([
  "They may 5 times have tried.",
  "The mayor said nothing.",
  "Marching on",
  "an august hall",
  "the second floor",
  "The sun sat low; we wed in fri and mon.",
  "Sat 300 m from the gate",
  "The last day of the truce",
  "on the 14th floor",
])("no date in: %s", (words) => {
  expect(read(words, "2022-05-18")).toBeNull();
});

test("the same words another week are another day", () => {
  expect(read("on Tuesday", "2022-05-18")?.first).toBe("2022-05-17");
  expect(read("on Tuesday", "2022-05-25")?.first).toBe("2022-05-24");
  expect(read("December 24", "2022-12-26")?.first).toBe("2022-12-24");
});

test.each([
  // Spoken of so far: Tuesday 2022-05-10.
  ["The same night a mill burnt.", "2022-05-10"],
  ["Two days later a mill burnt.", "2022-05-12"],
  ["A mill had burnt a day earlier.", "2022-05-09"],
  ["The next morning a mill burnt.", "2022-05-11"],
  ["The day before, a mill burnt.", "2022-05-09"],
])("%s counts from the day the text speaks of", (words, day) => {
  const date = findDates(words, { start: 0, end: words.length })[0];
  if (date === undefined) throw new Error("no date");
  expect(resolveDays(date, "2022-05-18", "2022-05-10")).toEqual({ first: day, last: day });
});

test("without a day of publication relative words stay open and say so", () => {
  const words = "on Tuesday evening";
  const date = findDates(words, { start: 0, end: words.length })[0];
  if (date === undefined) throw new Error("no date");
  const when = resolveWhen(words, date, { ...context, publishedAt: null });
  expect(when).toMatchObject({
    start: null,
    end: null,
    firstDay: null,
    precision: "unknown",
    asStated: "Tuesday evening",
  });
  expect(when.inference).toMatch(/publication is not known/);
  expect(read("on 2021-11-30", null)?.first).toBe("2021-11-30");
});

test("an evening told in Washington is the next day on the Euphrates: the interval covers both and says so", () => {
  const words = "on Monday evening";
  const date = findDates(words, { start: 0, end: words.length })[0];
  if (date === undefined) throw new Error("no date");
  const when = resolveWhen(words, date, {
    publishedAt: "2022-05-18",
    zone: "Asia/Baghdad",
    tellersZone: "America/New_York",
    sameDay: null,
  });
  expect(when).toMatchObject({
    firstDay: "2022-05-16",
    lastDay: "2022-05-16",
    start: "2022-05-16T14:00:00Z",
    end: "2022-05-17T04:00:00Z",
    zone: "Asia/Baghdad",
  });
  expect(when.inference).toMatch(/Washington.*already 2022-05-17 at the place/);
});

test("without a zone the interval covers the day anywhere on Earth", () => {
  const words = "on Monday";
  const date = findDates(words, { start: 0, end: words.length })[0];
  if (date === undefined) throw new Error("no date");
  const when = resolveWhen(words, date, {
    publishedAt: "2022-05-18",
    zone: null,
    tellersZone: null,
    sameDay: null,
  });
  expect(when.start).toBe("2022-05-15T10:00:00Z");
  expect(when.end).toBe("2022-05-17T12:00:00Z");
  expect(when.inference).toMatch(/zone of the place is not known/);
});
