// Days in lists, and the three clocks: local by the zone's own rules, UTC, as stated.
import { describe, expect, it } from "vitest";
import { unknownWhen } from "../../lib/events/dates/resolve-when";
import type { When } from "../../lib/events/when";
import { wordsIn } from "../_words/words";
import {
  daysInWords,
  intervalInWords,
  publishedInWords,
  threeClocks,
  whenInWords,
  whenOnClock,
  zoneInWords,
  type ShownClock,
  type WhenWords,
} from "./when-in-words";

const english: WhenWords = { language: "en", t: wordsIn("en", "when") };
const arabic: WhenWords = { language: "ar", t: wordsIn("ar", "when") };
const eveningInWashington: When = {
  start: "2024-02-02T22:00:00Z",
  end: "2024-02-03T05:00:00Z",
  precision: "part_of_day",
  zone: "Asia/Baghdad",
  firstDay: "2024-02-02",
  lastDay: "2024-02-03",
  asStated: "Friday evening",
  inference: null,
};

const dayInDamascus: When = {
  ...unknownWhen,
  precision: "day",
  zone: "Asia/Damascus",
  firstDay: "2023-10-26",
  lastDay: "2023-10-26",
  start: "2023-10-25T21:00:00Z",
  end: "2023-10-26T21:00:00Z",
  asStated: "on Thursday",
};

describe("the day of an event in a list", () => {
  const cases: readonly [string, When, string][] = [
    [
      "one day",
      { ...unknownWhen, precision: "day", firstDay: "2023-10-27", lastDay: "2023-10-27" },
      "27 Oct 2023",
    ],
    ["two days of a month", eveningInWashington, "2–3 Feb 2024"],
    [
      "a month",
      { ...unknownWhen, precision: "month", firstDay: "2023-10-01", lastDay: "2023-10-31" },
      "October 2023",
    ],
    ["before a day", { ...unknownWhen, precision: "before", lastDay: "2024-02-03" }, "before 3 Feb 2024"],
    ["an open end", { ...unknownWhen, precision: "range", firstDay: "2023-10-17" }, "since 17 Oct 2023"],
    ["nothing", unknownWhen, "date not known"],
  ];
  it.each(cases)("%s", (_, when, expected) => {
    expect(whenInWords(when, english)).toBe(expected);
  });
  it("says month and year as often as needed", () => {
    expect(daysInWords("2023-10-30", "2023-11-02", english)).toBe("30 Oct – 2 Nov 2023");
    expect(daysInWords("2023-12-31", "2024-01-01", english)).toBe("31 Dec 2023 – 1 Jan 2024");
  });
});

describe("three clocks", () => {
  it("shows a Friday evening in Washington as a night on the Euphrates", () => {
    expect(threeClocks(eveningInWashington, english)).toEqual({
      local: "Sat 3 Feb 2024, 01:00–08:00",
      localZone: "Asia/Baghdad, UTC+3",
      utc: "Fri 2 Feb 2024, 22:00 – Sat 3 Feb 2024, 05:00",
      asStated: "Friday evening",
    });
  });
  it("keeps a day a day locally and makes it an interval in UTC", () => {
    expect(threeClocks(dayInDamascus, english)).toMatchObject({
      local: "Thu 26 Oct 2023",
      utc: "Wed 25 Oct 2023, 21:00 – Thu 26 Oct 2023, 21:00",
    });
  });
  it("says nothing where nothing is known", () => {
    expect(threeClocks(unknownWhen, english)).toEqual({
      local: null,
      localZone: null,
      utc: null,
      asStated: null,
    });
  });
  it("takes the offset from the tz database, not from a table", () => {
    expect(zoneInWords("Asia/Damascus", "2022-01-15T00:00:00Z")).toBe("Asia/Damascus, UTC+2");
    expect(zoneInWords("Asia/Damascus", "2024-01-15T00:00:00Z")).toBe("Asia/Damascus, UTC+3");
  });
  it("ends a day at 24:00", () => {
    expect(intervalInWords("2023-10-26T00:00:00Z", "2023-10-27T00:00:00Z", "UTC", english)).toBe(
      "Thu 26 Oct 2023, 00:00–24:00",
    );
  });
});

describe("one clock in a list", () => {
  const cases: readonly [string, When, ShownClock, string][] = [
    ["a day where it happened", dayInDamascus, "local", "26 Oct 2023"],
    ["the days it touches in UTC", dayInDamascus, "utc", "25–26 Oct 2023 UTC"],
    [
      "the source's words, and which day that was",
      dayInDamascus,
      "stated",
      "\u2068“on Thursday”\u2069 · 26 Oct 2023",
    ],
    ["words that name no day", { ...unknownWhen, asStated: "lately" }, "stated", "\u2068“lately”\u2069"],
    [
      "the day where the source's words are not kept",
      { ...dayInDamascus, asStated: null },
      "stated",
      "26 Oct 2023",
    ],
    [
      "hours in UTC where hours are known",
      eveningInWashington,
      "utc",
      "Fri 2 Feb 2024, 22:00 – Sat 3 Feb 2024, 05:00 UTC",
    ],
    ["the local day where UTC is not known", { ...dayInDamascus, start: null }, "utc", "26 Oct 2023"],
    ["nothing", unknownWhen, "utc", "date not known"],
  ];
  it.each(cases)("%s", (_, when, clock, expected) => {
    expect(whenOnClock(when, clock, english)).toBe(expected);
  });
});

describe("in Arabic", () => {
  it("names months and weekdays, with Western digits", () => {
    expect(daysInWords("2024-02-02", "2024-02-03", arabic)).toBe("2–3 فبراير 2024");
    expect(whenInWords({ ...unknownWhen, precision: "before", lastDay: "2024-02-03" }, arabic)).toBe(
      "قبل 3 فبراير 2024",
    );
    expect(intervalInWords("2023-10-26T00:00:00Z", "2023-10-27T00:00:00Z", "UTC", arabic)).toBe(
      "الخميس 26 أكتوبر 2023، 00:00–24:00",
    );
    expect(whenInWords(unknownWhen, arabic)).toBe("التاريخ غير معروف");
  });
});

describe("publication", () => {
  it("shows no hour where only the day is known", () => {
    expect(publishedInWords("2024-02-03T00:00:00.000Z", "day", english)).toBe("3 Feb 2024");
    expect(publishedInWords("2024-02-03T09:30:00.000Z", "instant", english)).toBe("3 Feb 2024, 09:30 UTC");
    expect(publishedInWords(null, null, english)).toBeNull();
  });
});
