// What is filtered by, in words: one chip for each thing that can be taken away by itself. Kinds have chips of their own. Pure.
import { singleKinds } from "../../lib/events/event-kind";
import type { EventFilter } from "../../lib/events/filter/event-filter";
import type { EventCounts } from "../../lib/tiles/event-tiles";
import { actorInWords } from "../_ui/actor-in-words";
import { decimalDegrees, radiusInWords } from "../_ui/coordinates-in-words";
import { dayInWords, type WhenWords } from "../_ui/when-in-words";
import type { Language } from "../_words/language";
import type { Retold } from "../_words/retold";
import type { Words } from "../_words/words";
import type { AimedPlace } from "./aim";
import { toggled, withoutFacet } from "./filter-facets";
import type { AskedPerson } from "./filter-names";

export type FilterChip = {
  readonly key: string;
  readonly words: string;
  /** Events of it among what the rest of the filter leaves; null where that is not counted. */
  readonly count: number | null;
  readonly without: EventFilter;
};

export type AskedFilter = {
  readonly filter: EventFilter;
  /** With the names of actors; null before there are any. */
  readonly counts: EventCounts | null;
  readonly places: readonly Pick<AimedPlace, "id" | "name" | "point">[];
  readonly reportTitle: string | null;
  /** Those that the address named when the page was drawn. */
  readonly people: readonly AskedPerson[];
};

export type FilterWords = {
  readonly t: Words<"filters">;
  readonly labels: Words<"labels">;
  readonly when: WhenWords;
  readonly language: Language;
  readonly retold: Retold | null;
};

export function filterInWords(
  { filter, counts, places, reportTitle, people }: AskedFilter,
  { t, labels, when, language, retold }: FilterWords,
): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (key: string, words: string, without: EventFilter, count: number | null = null): void => {
    chips.push({ key, words, count, without });
  };

  const period = periodInWords(filter, t, (day) => dayInWords(day, when));
  if (period !== null) add("period", period, withoutFacet(filter, "period"));
  if (filter.place !== null) {
    const place = places.find(({ id }) => id === filter.place);
    const words = t("inPlace", { place: place?.name ?? filter.place });
    add("place", place === undefined ? t("notHere", { words }) : words, withoutFacet(filter, "place"));
  }
  if (filter.near !== null) {
    const { point, radiusMeters } = filter.near;
    const place = places.find((known) => known.point?.lon === point.lon && known.point.lat === point.lat);
    const words = {
      radius: radiusInWords(radiusMeters, language),
      point: place?.name ?? decimalDegrees(point, "vicinity"),
    };
    add("near", t("within", words), withoutFacet(filter, "near"));
  }
  // Groups are pressed buttons above; a single kind of one has no other sign.
  for (const kind of singleKinds(filter.kinds ?? []))
    add(`kind ${kind}`, labels(`eventKind.${kind}`), { ...filter, kinds: toggled(filter.kinds, kind) });
  for (const weapon of filter.weapons ?? [])
    add(
      `weapon ${weapon}`,
      labels(`weapon.${weapon}`),
      { ...filter, weapons: toggled(filter.weapons, weapon) },
      counts?.weapons[weapon] ?? 0,
    );
  for (const facet of ["actors", "claimants"] as const)
    for (const key of filter[facet] ?? []) {
      const choice = counts?.[facet].find((each) => each.key === key);
      const person = people.find((each) => each.facet === facet && each.key === key);
      const name = actorInWords(choice?.name ?? person?.name ?? key, { retold });
      const words = facet === "actors" ? t("by", { actor: name }) : t("says", { claimant: name });
      const isNobody = choice === undefined && person?.name === null;
      add(
        `${facet} ${key}`,
        isNobody ? t("nobody", { words }) : words,
        { ...filter, [facet]: toggled(filter[facet], key) },
        choice?.count ?? null,
      );
    }
  for (const grade of filter.grades ?? [])
    add(
      `grade ${grade}`,
      labels(`grade.${grade}`),
      { ...filter, grades: toggled(filter.grades, grade) },
      counts?.grades[grade] ?? 0,
    );
  if (filter.precision !== null)
    add(
      "precision",
      t("orBetter", { precision: labels(`precision.${filter.precision}`) }),
      withoutFacet(filter, "precision"),
    );
  if (filter.report !== null) {
    const words = t("inReport", { report: reportTitle ?? filter.report });
    add("report", reportTitle === null ? t("notHere", { words }) : words, withoutFacet(filter, "report"));
  }
  if (filter.text !== null) add("text", t("words", { text: filter.text }), withoutFacet(filter, "text"));
  return chips;
}

/** "1 Oct 2023 to 5 Feb 2024", "the last 7 days"; null without a period. */
export function periodInWords(
  { from, to, rollingDays }: Pick<EventFilter, "from" | "to" | "rollingDays">,
  t: Words<"filters">,
  dayWords: (day: string) => string,
): string | null {
  if (rollingDays !== null) return t("lastDays", { days: rollingDays });
  if (from !== null && to !== null)
    return from === to ? dayWords(from) : t("fromTo", { from: dayWords(from), to: dayWords(to) });
  if (from !== null) return t("since", { day: dayWords(from) });
  return to === null ? null : t("until", { day: dayWords(to) });
}
