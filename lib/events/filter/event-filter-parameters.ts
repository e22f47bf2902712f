// The filter's parameters in a query string, each declared once: name, how it is read and written. Pure. What may stand in each is
// told by expected-words.ts, which browsers do not need.
import { precisions } from "../../geo/precision";
import { normalizePublicId } from "../../text/public-id";
import { parseAsOf } from "./as-of";
import { everything, type EventFilter } from "./event-filter";
import { askedKinds, weapons, withoutCovered } from "../event-kind";
import { grades } from "../event-view";
import { isDay } from "./is-day";

/** One parameter of an address that stands for a part of a state. */
export type Parameter<State, Name extends string = string> = {
  readonly name: Name;
  /** The part of the state it says; null when it is not understood. Never called with "". */
  readonly decode: (text: string) => Partial<State> | null;
  /** Canonical; "" when that part of the state is the default, which is left out of addresses. */
  readonly encode: (state: State) => string;
};

export type FilterName =
  | "kind"
  | "weapon"
  | "actor"
  | "claimant"
  | "grade"
  | "precision"
  | "place"
  | "near"
  | "report"
  | "q"
  | "when"
  | "asof";
type FilterParameter = Parameter<EventFilter, FilterName>;

/** So many may be named in one list, and so long may a name or a text be: longer ones come from no page of ours. */
export const mostNames = 20;
const longestName = 120;
export const longestText = 200;
/** Each word is looked for in every title there is. */
export const mostWords = 12;
const mostRollingDays = 3660;
const widestNearMeters = 2_000_000;

export const filterParameters: readonly FilterParameter[] = [
  kindsOnce(listOf("kind", askedKinds, "kinds")),
  listOf("weapon", weapons, "weapons"),
  namesOf("actor", "actors"),
  namesOf("claimant", "claimants"),
  listOf("grade", grades, "grades"),
  {
    name: "precision",
    decode: (text) => {
      const precision = precisions.find((known) => known === text.trim());
      // Everything is known at least as badly as "unknown": that is no filter.
      if (precision === undefined || precision === "unknown") return null;
      return { precision };
    },
    encode: ({ precision }) => precision ?? "",
  },
  idOf("place", "place"),
  {
    name: "near",
    decode: (text) => {
      const near = decodeNear(text);
      return near === null ? null : { near };
    },
    encode: ({ near }) =>
      near === null
        ? ""
        : `${rounded(near.point.lat)},${rounded(near.point.lon)},${encodeMeters(near.radiusMeters)}`,
  },
  idOf("report", "report"),
  {
    name: "q",
    decode: (text) => {
      const words = tidied(text);
      if (words.length > longestText || wordsOf(words).length > mostWords) return null;
      return { text: words === "" ? null : words };
    },
    encode: ({ text }) => (text === null ? "" : tidied(text)),
  },
  {
    name: "when",
    decode: decodePeriod,
    encode: ({ from, to, rollingDays }) => {
      if (rollingDays !== null) return `P${rollingDays}D`;
      if (from === null && to === null) return "";
      return from === to && from !== null ? from : `${from ?? ".."}/${to ?? ".."}`;
    },
  },
  {
    name: "asof",
    decode: (text) => {
      const asOf = parseAsOf(text);
      return asOf === null ? null : { asOf };
    },
    encode: ({ asOf }) => asOf ?? "",
  },
];

function listOf(
  name: FilterName,
  known: readonly string[],
  field: "kinds" | "weapons" | "grades",
): FilterParameter {
  return {
    name,
    decode: (text) => {
      // Typed by hand it is "Single-source" or "small arms".
      const words = text.split(",").map((word) => {
        const plain = word
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, "_");
        return known.find((each) => each === plain);
      });
      const found = words.filter((word) => word !== undefined);
      return found.length < words.length ? null : { [field]: sortedSet(found) };
    },
    encode: (filter) => sortedSet(filter[field] ?? []).join(","),
  };
}

/** A kind beside its whole group says nothing more. */
function kindsOnce(list: FilterParameter): FilterParameter {
  const once = (kinds: EventFilter["kinds"]) => (kinds === null ? null : withoutCovered(kinds));
  return {
    ...list,
    decode: (text) => {
      const { kinds } = list.decode(text) ?? {};
      return kinds === undefined ? null : { kinds: once(kinds) };
    },
    encode: (filter) => list.encode({ ...filter, kinds: once(filter.kinds) }),
  };
}

/** Names may hold commas: they and "%" are escaped inside a list. */
function namesOf(name: FilterName, field: "actors" | "claimants"): FilterParameter {
  return {
    name,
    decode: (text) => {
      const names = text.split(",").map((word) => tidied(word.replace(/%2C/gi, ",").replace(/%25/g, "%")));
      const isSound = names.every((word) => word !== "" && word.length <= longestName);
      return isSound && names.length <= mostNames ? { [field]: sortedSet(names) } : null;
    },
    encode: (filter) =>
      sortedSet(filter[field] ?? [])
        .map((word) => word.replaceAll("%", "%25").replaceAll(",", "%2C"))
        .join(","),
  };
}

function idOf(name: FilterName, field: "place" | "report"): FilterParameter {
  return {
    name,
    decode: (text) => {
      const id = normalizePublicId(text);
      return id === null ? null : { [field]: id };
    },
    encode: (filter) => filter[field] ?? "",
  };
}

function sortedSet<Word extends string>(words: readonly Word[]): Word[] {
  return [...new Set(words)].sort();
}

/** Control characters part words as spaces do: PostgreSQL's texts hold no NUL. */
function tidied(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** What must stand in a title or a name, each once, without regard to upper and lower case. */
export function wordsOf(text: string | null): string[] {
  const words = (text ?? "").split(/\s+/u).filter((word) => word !== "");
  return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
}

function decodeNear(text: string): EventFilter["near"] {
  const match =
    /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*,\s*([+-]?\d{1,3}(?:\.\d+)?)\s*,\s*(\d{1,7}(?:\.\d+)?)\s*(km|m)\s*$/i.exec(
      text,
    );
  if (match === null) return null;
  const [lat, lon] = [rounded(Number(match[1])), rounded(Number(match[2]))];
  const radiusMeters = Math.round(Number(match[3]) * (match[4]?.toLowerCase() === "km" ? 1000 : 1));
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return null;
  return radiusMeters < 1 || radiusMeters > widestNearMeters ? null : { point: { lon, lat }, radiusMeters };
}

/** Five decimals are a metre; never -0. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5 + 0;
}

function encodeMeters(meters: number): string {
  const whole = Math.round(meters);
  return whole >= 1000 ? `${whole / 1000}km` : `${whole}m`;
}

function decodePeriod(text: string): Pick<EventFilter, "from" | "to" | "rollingDays"> | null {
  const rolling = /^P([1-9]\d{0,3})D$/i.exec(text.trim());
  if (rolling !== null) {
    const days = Number(rolling[1]);
    return days > mostRollingDays ? null : { from: null, to: null, rollingDays: days };
  }
  const ends = text.split("/").map((end) => end.trim());
  if (ends.length > 2) return null;
  const [from, to] = [ends[0] ?? "", ends[1] ?? ends[0] ?? ""].map((end) =>
    end === "" || end === ".." ? null : end,
  );
  if (from === undefined || to === undefined || (from === null && to === null)) return null;
  const [first, last] = [from === null ? null : firstDayOf(from), to === null ? null : lastDayOf(to)];
  if ((first !== null && !isDay(first)) || (last !== null && !isDay(last))) return null;
  return first !== null && last !== null && last < first
    ? null
    : { from: first, to: last, rollingDays: everything.rollingDays };
}

const monthAlone = /^\d{4}-\d{2}$/;
const yearAlone = /^\d{4}$/;

/** Of a year or a month the first day; whatever else is written stays. */
function firstDayOf(end: string): string {
  return yearAlone.test(end) ? `${end}-01-01` : monthAlone.test(end) ? `${end}-01` : end;
}

/** Of a year or a month the last day. */
function lastDayOf(end: string): string {
  if (yearAlone.test(end)) return `${end}-12-31`;
  if (!monthAlone.test(end)) return end;
  const [year = 0, month = 0] = end.split("-").map(Number);
  return `${end}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
