import { expect, test } from "vitest";
import { eventsTold } from "../../testing/events-told";

const days = (text: string): (string | null)[] =>
  eventsTold(text, "2022-05-18").map(({ when }) => when.firstDay);
const entries =
  "19:20 - Rockets hit Qasr Zayn.\n\n17:05 - Shells fell on Tal Asfar on Tuesday, residents say.\n\n07:30 - Good morning.";

test("entries that open with the hour are of the day of publication, but where they tell another", () => {
  expect(days(`LIVE: the war, hour by hour\n\n${entries}`)).toEqual(["2022-05-18", "2022-05-17"]);
});

test("where a head names the day they are of that day", () => {
  expect(days(`War diary, Monday 16 May 2022\n\n${entries}`)[0]).not.toBe("2022-05-18");
});

test("a timeline of a past day is of that day", () => {
  expect(days(`Timeline of the attack of 7 April\n\n${entries}`)[0]).toBe("2022-04-07");
  expect(days(`What happened\n\nThe report covers 4 March 2022.\n\n${entries}`)[0]).not.toBe("2022-05-18");
});

test("two hours make no running report", () => {
  expect(days("19:20 - Rockets hit Qasr Zayn.\n\n07:30 - Good morning.")).toEqual([null]);
});
