// What a text says of a time, still in its own words: what they point at, before anybody counts from a day.
import type { Span } from "../../text/span";
import type { PartOfDay } from "../english/date-words";

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
