// A filter as people ask it -> the numbers of the columns. Words are looked up in what is held; titles and reports are the caller's to look up.
import { eventKinds, kindGroups, kindsMeant, weapons, wholeGroups } from "../../events/event-kind";
import type { EventFilter } from "../../events/filter/event-filter";
import { grades, type Audience } from "../../events/event-view";
import { dayNumber } from "../../events/marks/mark";
import { precisions } from "../../geo/precision";
import { sharedFloat64, sharedInt32 } from "../columns/event-columns";
import { eventNumber } from "../columns/event-number";
import type { RowFilter } from "../filter/row-filter";
import type { Held } from "./tile-engine";

export type Asked = Pick<
  EventFilter,
  "kinds" | "weapons" | "grades" | "precision" | "actors" | "claimants" | "place" | "near"
> & {
  /** Days of the period, a rolling one already counted back from today. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids in mark_set of the reports' sets that hold the asked one; null = no report asked. */
  readonly reportSets: readonly number[] | null;
  /** Each asked word with the ids of the events whose title holds it, and those in mark_place of places that are spelled like it. */
  readonly words: readonly {
    readonly word: string;
    readonly eventIds: readonly string[];
    readonly placeIds: readonly number[];
  }[];
};

/** The words that the asked marks may speak of. */
type HeldWords = Pick<Held, "places" | "sets">;

/** `key` names filter, audience, days and revision. */
export function resolveFilter(asked: Asked, audience: Audience, held: HeldWords, key: string): RowFilter {
  const { kinds, weapons: arms, grades: told, precision, actors, claimants, place, near, from, to } = asked;
  const groups = kinds === null ? null : wholeGroups(kinds);
  return {
    key,
    publicOnly: audience === "public",
    kinds: bitsOf(kindGroups, groups),
    exactKinds: kinds === null || groups !== null ? null : bitsOf(eventKinds, kindsMeant(kinds)),
    weapons: bitsOf(weapons, arms),
    grades: bitsOf(grades, told),
    precision: precision === null ? null : precisions.indexOf(precision),
    places: place === null ? null : sharedIds(held.places, ({ path }) => path.includes(place)),
    actors: actors === null ? null : setsWith(held, actors),
    claimants: claimants === null ? null : setsWith(held, claimants),
    reports: asked.reportSets === null ? null : shared(asked.reportSets),
    near,
    words:
      asked.words.length === 0
        ? null
        : asked.words.map(({ word, eventIds, placeIds }) => {
            const lower = word.toLowerCase();
            const spelled = new Set(placeIds);
            const titles = sharedFloat64(eventIds.length);
            titles.set(eventIds.map(eventNumber).sort((one, other) => one - other));
            return {
              titles,
              places: sharedIds(
                held.places,
                ({ label, name, nameArabic }, id) =>
                  spelled.has(id) ||
                  [label, name, nameArabic].some((words) => words.toLowerCase().includes(lower)),
              ),
            };
          }),
    firstDay: from === null ? null : dayNumber(from),
    lastDay: to === null ? null : dayNumber(to),
  };
}

function bitsOf<T extends string>(list: readonly T[], chosen: readonly T[] | null): number | null {
  return chosen === null ? null : chosen.reduce((bits, word) => bits | (1 << list.indexOf(word)), 0);
}

function setsWith(held: HeldWords, words: readonly string[]): Int32Array {
  return sharedIds(held.sets, (members) => members.some((member) => words.includes(member)));
}

function sharedIds<T>(words: ReadonlyMap<number, T>, isMeant: (word: T, id: number) => boolean): Int32Array {
  const ids: number[] = [];
  for (const [id, word] of words) if (isMeant(word, id)) ids.push(id);
  return shared(ids);
}

/** Ascending, over memory that threads share. */
function shared(ids: readonly number[]): Int32Array {
  const column = sharedInt32(ids.length);
  column.set([...ids].sort((one, other) => one - other));
  return column;
}
