// What words of time mean, told on a day and of a place; and what is no date.
import { expect, test } from "vitest";
import { findDates } from "./find-dates";
import { resolveDays, resolveWhen } from "./resolve-when";

const context = { zone: "Asia/Baghdad", tellersZone: null, sameDay: null };

/** The first date of the words, as "on 2022-05-14/2022-05-15 range"; null where there is none. */
function readDate(
  words: string,
  publishedAt: string | null,
): { days: string; first: string | null; words: string } | null {
  const date = findDates(words, { start: 0, end: words.length })[0];
  if (date === undefined) return null;
  const { firstDay, lastDay, precision } = resolveWhen(words, date, { ...context, publishedAt });
  const days = firstDay === lastDay ? firstDay : `${firstDay}/${lastDay}`;
  return {
    days: `${date.bound} ${days} ${precision}`,
    first: firstDay,
    words: words.slice(date.span.start, date.span.end),
  };
}

function dateIn(words: string) {
  const [date] = findDates(words, { start: 0, end: words.length });
  if (date === undefined) throw new Error(`no date in ${words}`);
  return date;
}

// Published on Wednesday 2022-05-18.
test.each([
  ["Shells fell on Tuesday near the mill.", "on 2022-05-17 day", "Tuesday"],
  ["On Wednesday a bridge was hit.", "on 2022-05-18 day", "Wednesday"],
  ["A depot burnt last Wednesday.", "on 2022-05-11 day", "last Wednesday"],
  ["Thursday's raid cost two lives.", "on 2022-05-12 day", "Thursday"],
  ["It was struck early today.", "on 2022-05-18 part_of_day", "early today"],
  ["The town was shelled yesterday.", "on 2022-05-17 day", "yesterday"],
  ["Overnight the guns spoke.", "on 2022-05-17/2022-05-18 part_of_day", "Overnight"],
  ["Jets came on Monday evening.", "on 2022-05-16 part_of_day", "Monday evening"],
  ["late Monday they came", "on 2022-05-16 part_of_day", "late Monday"],
  ["a salvo last week killed two", "on 2022-05-09/2022-05-15 week", "last week"],
  ["earlier this week a post fell", "on 2022-05-16/2022-05-18 week", "earlier this week"],
  ["in the last 24 hours nine rounds", "on 2022-05-17/2022-05-18 range", "in the last 24 hours"],
  ["Since March 2, there were raids", "since 2022-03-02 day", "March 2"],
  ["attacks that began on March 2", "since 2022-03-02 day", "March 2"],
  ["their December 24 attacks", "on 2021-12-24 day", "December 24"],
  ["on Feb. 2 at the pass", "on 2022-02-02 day", "Feb. 2"],
  ["Saturday, 3 February 2018 |", "on 2018-02-03 day", "Saturday, 3 February 2018"],
  ["10th Oct, 2021)", "on 2021-10-10 day", "10th Oct, 2021"],
  ["2021-11-30: quiet", "on 2021-11-30 day", "2021-11-30"],
  ["20-04-2020", "on 2020-04-20 day", "20-04-2020"],
  ["a strike in July", "on 2021-07-01/2021-07-31 month", "in July"],
  ["On the 16th it struck the mill.", "on 2022-05-16 day", "On the 16th"],
  ["In January of this year a shell fell.", "on 2022-01-01/2022-01-31 month", "In January of this year"],
  ["In March last year a shell fell.", "on 2021-03-01/2021-03-31 month", "In March last year"],
  ["a truce until the end of May", "until 2022-05-01/2022-05-31 month", "of May"],
  ["the war since last October", "since 2021-10-01/2021-10-31 month", "last October"],
  ["the night to Sunday", "on 2022-05-14/2022-05-15 part_of_day", "the night to Sunday"],
  ["Shortly before midnight on Tuesday shells fell.", "on 2022-05-17 part_of_day", "midnight on Tuesday"],
  ["It burnt two days ago.", "on 2022-05-16 day", "two days ago"],
  ["It burnt three weeks ago.", "on 2022-04-25/2022-05-01 week", "three weeks ago"],
  ["It burnt the night before last.", "on 2022-05-16 part_of_day", "the night before last"],
  ["It burnt over the weekend.", "on 2022-05-14/2022-05-15 range", "over the weekend"],
  ["It burnt on Saturday and Sunday.", "on 2022-05-14/2022-05-15 range", "Saturday and Sunday"],
  ["It burnt from 1 to 3 May.", "on 2022-05-01/2022-05-03 range", "1 to 3 May"],
  ["It burnt on April 29-30.", "on 2022-04-29/2022-04-30 range", "April 29-30"],
  ["On May 3 two men died.", "on 2022-05-03 day", "May 3"],
  // The night between two days is told by both, or by the morning it ends in.
  ["Shells fell overnight into Tuesday.", "on 2022-05-16/2022-05-17 part_of_day", "overnight into Tuesday"],
  ["in the night of 29 to 30 April", "on 2022-04-29/2022-04-30 range", "in the night of 29 to 30 April"],
  [
    "drones came on Saturday night into Sunday",
    "on 2022-05-14/2022-05-15 range",
    "Saturday night into Sunday",
  ],
  ["from Friday to Sunday they fought", "on 2022-05-13/2022-05-15 range", "Friday to Sunday"],
  [
    "Between 23:00 on Saturday and 06:30 on Sunday 43 drones came",
    "on 2022-05-14/2022-05-15 range",
    "Saturday and 06:30 on Sunday",
  ],
  ["on 14/15 May", "on 2022-05-14/2022-05-15 range", "14/15 May"],
  ["Last night a shell fell.", "on 2022-05-17 part_of_day", "Last night"],
  // Logs, notices and tables.
  ["SAT 14 | a mill burnt", "on 2022-05-14 day", "SAT 14"],
  ["Thu 28 to Fri 29 | shells", "on 2022-04-28/2022-04-29 range", "Thu 28 to Fri 29"],
  ["Mon 9 May, 14:00", "on 2022-05-09 instant", "Mon 9 May"],
  ["ISSUED 12 1640 UTC MAY 22", "on 2022-05-12 day", "12 1640 UTC MAY 22"],
  ["121640Z MAY 2022", "on 2022-05-12 day", "121640Z MAY 2022"],
  ["2022/05/14: quiet", "on 2022-05-14 day", "2022/05/14"],
  ["TWO DEAD ON MONDAY", "on 2022-05-16 day", "MONDAY"],
  ["A barn burnt on the 14th, a mill too.", "on 2022-05-14 day", "on the 14th"],
  ["A barn burnt on the 29th.", "on 2022-04-29 day", "on the 29th"],
  // Stretches that end with the paper.
  ["During the past day the guns spoke.", "on 2022-05-17/2022-05-18 range", "During the past day"],
  ["over the last 48 hours", "on 2022-05-16/2022-05-18 range", "over the last 48 hours"],
  ["in the past week", "on 2022-05-11/2022-05-18 range", "in the past week"],
  ["over the past two weeks", "on 2022-05-04/2022-05-18 range", "over the past two weeks"],
  ["last month a raid", "on 2022-04-01/2022-04-30 month", "last month"],
])("%s is %s", (words, days, told) => {
  const read = readDate(words, "2022-05-18");
  expect([read?.days, read?.words]).toEqual([days, told]);
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
  expect(readDate(words, "2022-05-18")).toBeNull();
});

test("the same words another week are another day", () => {
  expect(readDate("on Tuesday", "2022-05-18")?.first).toBe("2022-05-17");
  expect(readDate("on Tuesday", "2022-05-25")?.first).toBe("2022-05-24");
  expect(readDate("December 24", "2022-12-26")?.first).toBe("2022-12-24");
});

test.each([
  // Spoken of so far: Tuesday 2022-05-10.
  ["The same night a mill burnt.", "2022-05-10"],
  ["Two days later a mill burnt.", "2022-05-12"],
  ["A mill had burnt a day earlier.", "2022-05-09"],
  ["The next morning a mill burnt.", "2022-05-11"],
  ["The day before, a mill burnt.", "2022-05-09"],
])("%s counts from the day the text speaks of", (words, day) => {
  expect(resolveDays(dateIn(words), "2022-05-18", "2022-05-10")).toEqual({ first: day, last: day });
});

test("without a day of publication relative words stay open and say so", () => {
  const words = "on Tuesday evening";
  const when = resolveWhen(words, dateIn(words), { ...context, publishedAt: null });
  expect(when).toMatchObject({
    start: null,
    end: null,
    firstDay: null,
    precision: "unknown",
    asStated: "Tuesday evening",
  });
  expect(when.inference).toMatch(/publication is not known/);
  expect(readDate("on 2021-11-30", null)?.first).toBe("2021-11-30");
});

test("an evening told in Washington is the next day on the Euphrates: the interval covers both and says so", () => {
  const words = "on Monday evening";
  const when = resolveWhen(words, dateIn(words), {
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
  const when = resolveWhen(words, dateIn(words), {
    publishedAt: "2022-05-18",
    zone: null,
    tellersZone: null,
    sameDay: null,
  });
  expect(when.start).toBe("2022-05-15T10:00:00Z");
  expect(when.end).toBe("2022-05-17T12:00:00Z");
  expect(when.inference).toMatch(/zone of the place is not known/);
});
