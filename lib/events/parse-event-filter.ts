// "kind=strike,attack&when=2023-10-26/2024-02-05" -> filter. Pure, for the API; the map's own address speaks the same grammar.
import { AppError } from "../errors";
import { kindGroups, type KindGroup } from "./event-kind";
import { everything, type EventFilter } from "./event-filter";

/**
 * `kind`: groups joined by commas; `when`: first and last local day with "/" between, either left out for an open end, or one day.
 * Missing or empty = everything. Throws `invalid` with what may stand there.
 */
export function parseEventFilter(query: URLSearchParams): EventFilter {
  const period = parsePeriod(query.get("when") ?? "");
  return { ...everything, kinds: parseKinds(query.get("kind") ?? ""), ...period };
}

function parseKinds(value: string): KindGroup[] | null {
  if (value === "") return null;
  return value.split(",").map((word) => {
    const group = kindGroups.find((each) => each === word);
    if (group === undefined)
      throw new AppError(
        "invalid",
        `kind must be ${kindGroups.join(", ")}, or several of them with commas between; got "${word.slice(0, 40)}".`,
      );
    return group;
  });
}

function parsePeriod(value: string): { from: string | null; to: string | null } {
  if (value === "") return { from: null, to: null };
  const [first = "", last, ...more] = value.split("/");
  const from = parseDay(first, value);
  const to = last === undefined ? from : parseDay(last, value);
  if (more.length > 0 || (from === null && to === null)) throw notAPeriod(value);
  if (from !== null && to !== null && to < from)
    throw new AppError("invalid", `when must run from the earlier day to the later; got "${value}".`);
  return { from, to };
}

function parseDay(word: string, whole: string): string | null {
  if (word === "" || word === "..") return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(word) ? Date.parse(`${word}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== word) throw notAPeriod(whole);
  return word;
}

function notAPeriod(value: string): AppError {
  return new AppError(
    "invalid",
    `when must be a day or two days with "/" between, e.g. 2023-10-26/2024-02-05; got "${value.slice(0, 60)}".`,
  );
}
