// The readable half of an event's address. The id finds the event; the slug only tells people what they will see.
import type { EventKind } from "../event-kind";
import type { Location } from "../location";
import type { When } from "../when";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** "airstrike-near-abu-kamal-oct-2023": kind, first place that is no statement's, month. */
export function eventSlug(
  kind: EventKind,
  locations: readonly Pick<Location, "label" | "role">[],
  when: When,
): string {
  const place =
    locations.find((location) => location.role !== "statement_made" && location.role !== "launched_from") ??
    null;
  const day = when.firstDay;
  const month = day === null ? undefined : months[Number(day.slice(5, 7)) - 1];
  // "other" is a box of ours, no word for people.
  const what = kind !== "other" ? kind.replaceAll("_", " ") : place === null ? "event" : "attack";
  return slugOf(
    [
      what,
      place?.label.replace(/^(a|an|the) /i, "") ?? "",
      month === undefined || day === null ? "" : `${month} ${day.slice(0, 4)}`,
    ].join(" "),
  );
}

/** Lower-case Latin words joined by hyphens, at most 80 characters; "x" where nothing is left. */
export function slugOf(words: string): string {
  const plain = words
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼ‘ʿʾ`]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  const cut = plain.length <= 81 ? plain : plain.slice(0, plain.lastIndexOf("-", 80));
  return cut.replace(/^-+|-+$/g, "") || "x";
}
