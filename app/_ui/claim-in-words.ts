// What a claim says, in words: intervals, hedges, "none reported" and "not stated" are three different things.
import type { ClaimView } from "../../lib/events/event-view";
import { actorInWords } from "./actor-in-words";
import { localeOf, type Language } from "../_words/language";
import { isolated, type NamedLocation, type Said } from "../_words/retold";
import type { RecordWords } from "./record-words";

type Value = Pick<ClaimView, "min" | "max" | "words" | "approximation">;
type ClaimWords = Pick<RecordWords, "language" | "t" | "labels" | "retold">;

/**
 * `claimValueInWords({min: 19, max: null, approximation: "at least", words: null}, words)` is "at least 19"; zero is "none
 * reported"; no number and no words is "not stated". A report's own words stay in its language where no others are known for them.
 */
export function claimValueInWords(claim: Value, said: ClaimWords): Said {
  const { language, t } = said;
  const { min, max, words, approximation } = claim;
  if (min === null && max === null) {
    const own = words ?? approximation;
    return own === null ? { words: t("claims.notStated"), language } : ownWords(own, said.retold);
  }
  const value = (): string => {
    if (min === 0 && max === 0) return t("claims.noneReported");
    if (min !== null && min === max) {
      const count = numberInWords(min, language);
      return approximation === null ? count : hedged(approximation, count, said);
    }
    if (min !== null && max === null) {
      const count = numberInWords(min, language);
      return approximation === null ? t("claims.atLeast", { count }) : hedged(approximation, count, said);
    }
    if (min === null && max !== null) {
      const count = numberInWords(max, language);
      return approximation === null ? t("claims.upTo", { count }) : hedged(approximation, count, said);
    }
    const interval = `${numberInWords(min ?? 0, language)}–${numberInWords(max ?? 0, language)}`;
    return approximation === null ? interval : `${bareHedge(approximation, said)} (${interval})`;
  };
  return { words: value(), language };
}

/** "weapons depots": what a report calls something it does not count. */
function ownWords(own: string, retold: ClaimWords["retold"]): Said {
  const said = retold === null ? own : retold.name(own);
  return retold === null || said === isolated(own)
    ? { words: own, language: "en" }
    : { words: said, language: retold.language };
}

/** Whose lives or things are counted: "civilians", "soldiers", "three Iraqi facilities' scope"; null when nobody said. */
export function populationInWords(
  claim: Pick<ClaimView, "population" | "unit">,
  { labels, retold }: Pick<ClaimWords, "labels" | "retold">,
): string | null {
  const narrows = claim.population === "civilian" || claim.population === "combatant";
  const population = narrows ? labels(`population.${claim.population}`) : null;
  if (claim.unit === null) return population;
  const unit = unitInWords(claim.unit, { retold });
  return population === null || unit.toLowerCase().includes(population.slice(0, -1))
    ? unit
    : `${unit} (${population})`;
}

/** What is counted, as the text has it. */
export function unitInWords(unit: string, { retold }: Pick<ClaimWords, "retold">): string {
  return retold === null ? unit : retold.unit(unit);
}

/** Of where: "in Iraq", "in Iraq (inferred)". `locations`: places whose names in the page's language are known. */
export function scopeInWords(
  { name, inferred }: Pick<NonNullable<ClaimView["scope"]>, "name" | "inferred">,
  { t, retold }: Pick<ClaimWords, "t" | "retold">,
  locations: readonly NamedLocation[] = [],
): string {
  const place = retold === null ? name : retold.place(name, locations);
  return t(inferred ? "claims.inInferred" : "claims.in", { place });
}

/** "said by the Pentagon, through CNN"; nobody in particular is said as such. */
export function claimantInWords(
  claim: Pick<ClaimView, "claimant" | "modality" | "report">,
  words: ClaimWords,
): string {
  const { t, labels } = words;
  if (claim.claimant === null)
    return t(claim.report.isRetelling ? "claims.retellingNamingNoOne" : "claims.reportNamingNoOne");
  const { name, via } = claim.claimant;
  const said = labels(`modality.${claim.modality}`, {
    claimant: actorInWords(amongWords(name), words),
  });
  return via === null ? said : t("claims.through", { words: said, publisher: actorInWords(via, words) });
}

/** "The editors of Dateline", "A doctor" within a sentence. */
export function amongWords(name: string): string {
  return name.replace(/^(?:The|An?) /, (article) => article.toLowerCase());
}

/** A position on a shared axis for the strip; null for a claim without a number. */
export function claimInterval(
  claim: Pick<ClaimView, "min" | "max">,
): { from: number; to: number | null } | null {
  if (claim.min === null && claim.max === null) return null;
  return { from: claim.min ?? 0, to: claim.max };
}

/** `niceAxis(18)` is {max: 20, step: 5}: the smallest round end with at most six ticks. */
export function niceAxis(largest: number): { max: number; step: number } {
  const rough = Math.max(1, largest) / 5;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough,
  );
  return { max: Math.ceil(Math.max(1, largest) / step) * step, step };
}

export function numberInWords(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** "at least 19"; a hedge that is the number itself ("dozens", "19 or so") stands alone. */
function hedged(hedge: string, count: string, { retold }: ClaimWords): string {
  if (retold === null) return hedge.includes(count) ? hedge : `${hedge} ${count}`;
  return retold.hedged(hedge, count);
}

function bareHedge(hedge: string, { retold }: ClaimWords): string {
  return retold === null ? hedge : retold.hedged(hedge, null);
}
