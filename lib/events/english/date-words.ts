// The words English tells time with, as data: months, weekdays, parts of the day.

export const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  january: 1,
  feb: 2,
  february: 2,
  mar: 3,
  march: 3,
  apr: 4,
  april: 4,
  may: 5,
  jun: 6,
  june: 6,
  jul: 7,
  july: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
};

/** ISO numbers: Monday = 1. */
export const weekdayNumbers: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

export type PartOfDay =
  | "early"
  | "dawn"
  | "morning"
  | "noon"
  | "afternoon"
  | "evening"
  | "night"
  | "late"
  | "overnight"
  | "midnight";

/** Local hours a part of the day may mean, wide on purpose; beyond 24 = the next day, below 0 = the day before. */
export const hoursOf: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  early: [0, 9],
  dawn: [3, 8],
  morning: [4, 12],
  noon: [11, 14],
  afternoon: [12, 19],
  evening: [17, 24],
  night: [18, 30],
  late: [17, 30],
  overnight: [-6, 9],
  midnight: [-1, 2],
};
