// Which claims cannot both be true, and which numbers must not be added: the conflict rule.
import type { ClaimDraft } from "../claim";

/** What the rule looks at. Drafts and stored claims both fit; the ones passed together speak about one event, operation or period. */
export type ComparableClaim = Pick<
  ClaimDraft,
  "field" | "population" | "unit" | "min" | "max" | "scope" | "claimant" | "modality" | "sentence"
> & { readonly reportId?: string };

export type Conflict = { readonly one: number; readonly other: number; readonly explanation: string };

const harm: ReadonlySet<string> = new Set(["killed", "injured", "casualties", "missing"]);

/**
 * Pairs (indices into `claims`) that disagree: same field, same population, overlapping scope, intervals that do not meet, different
 * claimants. Two numbers about two countries are no conflict; neither are two numbers of one claimant (the later one stands beside the earlier).
 * A denial conflicts with a number above nought of the same field and population.
 */
export function findConflicts(claims: readonly ComparableClaim[]): Conflict[] {
  const conflicts: Conflict[] = [];
  claims.forEach((claim, one) => {
    claims.slice(one + 1).forEach((against, offset) => {
      const explanation = conflictOf(claim, against);
      if (explanation !== null) conflicts.push({ one, other: one + 1 + offset, explanation });
    });
  });
  return conflicts;
}

function conflictOf(one: ComparableClaim, other: ComparableClaim): string | null {
  if (one.field !== other.field || one.population !== other.population) return null;
  if (!harm.has(one.field) && thing(one) !== thing(other)) return null;
  if (!scopesOverlap(one, other) || !isNumber(one) || !isNumber(other)) return null;
  if (sameSentence(one, other) || speaker(one) === speaker(other)) return null;
  const denied = one.modality === "denies" ? one : other.modality === "denies" ? other : null;
  const stated = denied === one ? other : one;
  if (denied !== null && stated.modality !== "denies" && (stated.min ?? 0) > 0)
    return `${capital(speaker(denied))} denies what ${speaker(stated)} says: ${words(stated)}.`;
  if (intervalsMeet(one, other) || isPartOf(one, other) || isPartOf(other, one)) return null;
  return `${capital(speaker(one))} says ${words(one)}, ${speaker(other)} says ${words(other)}, about the same ${one.scope === null && other.scope === null ? "happening" : "place"}.`;
}

/**
 * Remarks on numbers that invite a sum and get none: same field and different scopes ("not added: ..."), and a third number that
 * equals the sum of two others (remarked, never made). Sentences for people, in a steady order.
 */
export function explainNotAdded(claims: readonly ComparableClaim[]): string[] {
  const remarks: string[] = [];
  const counted = claims.filter(
    (claim) => harm.has(claim.field) && claim.min !== null && claim.max === claim.min && claim.min > 0,
  );
  counted.forEach((one, index) => {
    for (const other of counted.slice(index + 1)) {
      if (one.field !== other.field || scopesOverlap(one, other)) continue;
      const people =
        one.population === "unknown" || other.population === "unknown" || one.population !== other.population
          ? ", and whom each counts is not the same or not said"
          : "";
      remarks.push(
        `${scopeName(one)} ${one.min ?? ""} (${speaker(one)}) and ${scopeName(other)} ${other.min ?? ""} (${speaker(other)}): not added; each speaks of another place${speaker(one) === speaker(other) ? "" : ", and the counters differ"}${people}.`,
      );
      for (const sum of counted) {
        if (
          sum === one ||
          sum === other ||
          sum.field !== one.field ||
          sum.min !== (one.min ?? 0) + (other.min ?? 0)
        )
          continue;
        remarks.push(
          `${sum.min} ${sum.unit ?? sum.field} (${speaker(sum)}) equals ${one.min ?? ""} (${speaker(one)}) and ${other.min ?? ""} (${speaker(other)}) together. It stays a claim of its own: the text does not say that it is their sum, and we make none.`,
        );
      }
    }
  });
  return [...new Set(remarks)];
}

function scopesOverlap(one: ComparableClaim, other: ComparableClaim): boolean {
  if (one.scope === null || other.scope === null) return true;
  if (one.scope.placeId !== null && other.scope.placeId !== null)
    return one.scope.placeId === other.scope.placeId;
  return one.scope.name.toLowerCase() === other.scope.name.toLowerCase();
}

/** A number about one place beside a number about the whole: a part, as long as it is no greater. */
const isPartOf = (part: ComparableClaim, whole: ComparableClaim): boolean =>
  part.scope !== null && whole.scope === null && (part.min ?? 0) <= (whole.max ?? Infinity);
const isNumber = (claim: ComparableClaim): boolean => claim.min !== null || claim.max !== null;
const intervalsMeet = (one: ComparableClaim, other: ComparableClaim): boolean =>
  (one.min ?? 0) <= (other.max ?? Infinity) && (other.min ?? 0) <= (one.max ?? Infinity);
const sameSentence = (one: ComparableClaim, other: ComparableClaim): boolean =>
  one.reportId === other.reportId &&
  one.sentence.start === other.sentence.start &&
  one.sentence.end === other.sentence.end;
/** As it stands within a sentence: "the governor's office". */
const speaker = (claim: ComparableClaim): string =>
  claim.claimant?.name.replace(/^(?:The|An?) /, (article) => article.toLowerCase()) ??
  "a report naming no one";
const thing = (claim: ComparableClaim): string =>
  (claim.unit ?? "").toLowerCase().split(/\s+/).at(-1)?.replace(/s$/, "") ?? "";
const scopeName = (claim: ComparableClaim): string => claim.scope?.name ?? "No place named,";
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function words(claim: ComparableClaim): string {
  const number =
    claim.min === claim.max
      ? String(claim.min ?? "")
      : claim.max === null
        ? `at least ${claim.min ?? 0}`
        : claim.min === null
          ? `up to ${claim.max}`
          : `${claim.min} to ${claim.max}`;
  const people =
    claim.population === "civilian" ? " civilians" : claim.population === "combatant" ? " fighters" : "";
  return `${number}${people} ${claim.field}`;
}
