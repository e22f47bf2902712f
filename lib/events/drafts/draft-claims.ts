// Reading and drafts -> claims: every number and stated fact with its span, its claimant and what it is about.
import type { Reading } from "../../geoparser/reading";
import { holdsSpan, type Span } from "../../text/span";
import type { KnownActor } from "../actor";
import type { ClaimDraft, ClaimField } from "../claim";
import { findScope } from "../claims/claim-scope";
import { findPeriod, findSubject, isSinceBeginning, listAnchors, type Told } from "../claims/claim-subject";
import { firstHarm, harmFields, type Count, type HarmTopic } from "../claims/count";
import { countsIn } from "../claims/find-counts";
import { factsOfCount, otherFacts, type Fact } from "../claims/told-facts";
import { findClaimant } from "../actors/find-claimants";
import { splitClauses } from "../happenings/split-clauses";
import { readable } from "../happenings/text-lines";

export type ClaimOptions = { readonly actors: readonly KnownActor[] };

/** Claims of a report, in text order. A number about nothing that was told as an event, an operation or a period is no claim here. */
export function draftClaims(
  text: string,
  reading: Reading,
  told: Told,
  { actors }: ClaimOptions,
): ClaimDraft[] {
  const anchors = listAnchors(told, reading);
  const claims: ClaimDraft[] = [];
  let topic: HarmTopic | null = null;
  reading.sentences.forEach((whole, index) => {
    const sentence = readable(whole);
    const clauses = splitClauses(text, sentence);
    const earlier = reading.sentences[index - 1];
    const gap = earlier === undefined ? "" : text.slice(earlier.end, sentence.start);
    // Wires give every sentence a paragraph: what was counted is spoken of in the next one too.
    const follows = earlier !== undefined && (!/\n\s*\n/.test(gap) || (topic?.told ?? null) !== null);
    const counts = countsIn(text, sentence, clauses, follows ? topic : null);
    const harmed = counts.filter(({ field }) => isHarm.has(field)).at(-1);
    const spokenOf = firstHarm(text.slice(sentence.start, sentence.end));
    if (harmed !== undefined) topic = { ...harmed, told: harmed };
    else if (!follows || topic === null)
      topic = spokenOf === null ? null : { field: spokenOf, population: "unknown", told: null };
    const facts = [
      ...counts.filter((count) => countsAsClaim(count, index, anchors)).flatMap(factsOfCount),
      ...otherFacts(text, sentence, counts),
    ];
    for (const fact of facts) {
      const claim = claimOf(fact, { text, reading, told, anchors, actors, index, sentence, clauses });
      if (claim !== null && !claims.some((other) => saysTheSame(text, other, claim))) claims.push(claim);
    }
  });
  return claims
    .filter((claim) => !isRepeatedByText(claim, claims))
    .sort((one, other) => one.span.start - other.span.start);
}

const ofHeadline = "Stands in the headline; nobody in particular says it.";

/** "27 killed" over "at least 27 people were killed": the headline leaves the hedge and the teller out. */
function isRepeatedByText(claim: ClaimDraft, claims: readonly ClaimDraft[]): boolean {
  return (
    claim.remarks.includes(ofHeadline) &&
    claim.claimant === null &&
    isHarm.has(claim.field) &&
    claims.some(
      (other) =>
        other.field === claim.field &&
        other.min === claim.min &&
        other.max !== claim.max &&
        !other.remarks.includes(ofHeadline) &&
        other.subject.kind === claim.subject.kind &&
        (other.subject.kind === "period" ||
          claim.subject.kind === "period" ||
          other.subject.draft === claim.subject.draft),
    )
  );
}

/** All that says whose words a fact is and what it is about. */
type InSentence = {
  readonly text: string;
  readonly reading: Reading;
  readonly told: Told;
  readonly anchors: Anchors;
  readonly actors: readonly KnownActor[];
  /** Of the sentence in the reading. */
  readonly index: number;
  readonly sentence: Span;
  readonly clauses: readonly Span[];
};
type Anchors = ReturnType<typeof listAnchors>;

/** Null where it is about nothing that was told. */
function claimOf({ span, scopeAt, ...details }: Fact, where: InSentence): ClaimDraft | null {
  const { text, reading, told, actors, index, sentence, clauses } = where;
  const said = text.slice(sentence.start, sentence.end);
  const isHeadline = index < 3 && !/[.!?…]["”’')\]]*$/.test(said);
  const clause = clauses.find((entry) => span.start >= entry.start && span.start < entry.end) ?? sentence;
  const subject = subjectOf(details.field, span, clause, where);
  if (subject === null) return null;
  const claimant =
    isHeadline && !/\b(?:said|says|according)\b/i.test(said)
      ? null
      : findClaimant(text, reading, index, span, actors);
  if (claimant !== null && isHarm.has(details.field) && isOnlyTeller(text, claimant.span, span)) return null;
  return {
    subject,
    ...details,
    scope: findScope(
      text,
      reading,
      clause,
      scopeAt,
      subject,
      claimant,
      actors,
      scopeOfOperation(subject, told),
    ),
    claimant,
    modality: modalityOf(text, sentence, claimant?.span ?? null),
    span,
    sentence,
    remarks: isHeadline ? [...details.remarks, ofHeadline] : details.remarks,
  };
}

/** The period the report speaks of, where the number is given for one; else what is told nearest. */
function subjectOf(
  field: ClaimField,
  span: Span,
  clause: Span,
  { text, reading, told, anchors, index, sentence }: InSentence,
): ClaimDraft["subject"] | null {
  const period = ofPeriods.has(field) ? findPeriod(text, sentence, span, reading.publishedAt) : null;
  const near = findSubject(text, reading, anchors, told, index, clause, span, field);
  if (period === null) return near;
  const isWhole = isSinceBeginning(period.words);
  if (period.from === null && near !== null && !isWhole) return near;
  const tells = anchors.some((anchor) => anchor.sentence === index);
  return !tells || field === "attacks" || field === "strikes" ? period : near;
}

const ofPeriods: ReadonlySet<ClaimField> = new Set<ClaimField>([
  "attacks",
  "strikes",
  "killed",
  "injured",
  "casualties",
]);

function scopeOfOperation(
  subject: ClaimDraft["subject"],
  told: Told,
): readonly { placeId: string | null; name: string }[] {
  if (subject.kind !== "operation") return [];
  return (told.operations[subject.draft]?.scope ?? [])
    .filter(({ role }) => role === "struck" || role === "attacked")
    .map(({ placeId, label }) => ({ placeId, name: label }));
}

/** True of a number that stands twice in a report, in the same words of the same sentence. */
function saysTheSame(text: string, one: ClaimDraft, other: ClaimDraft): boolean {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  return (
    one.field === other.field &&
    one.population === other.population &&
    wordsOf(one.span) === wordsOf(other.span) &&
    wordsOf(one.sentence) === wordsOf(other.sentence)
  );
}

const isHarm: ReadonlySet<ClaimField> = new Set<ClaimField>(["killed", "injured", "casualties"]);

/** Counts of things are claims only where an attack is told in the same sentence, or in the one before within the paragraph. */
function countsAsClaim(count: Count, sentenceIndex: number, anchors: Anchors): boolean {
  if (harmFields.has(count.field) || count.field === "attacks" || count.field === "strikes") return true;
  return anchors.some(
    (anchor) =>
      anchor.sentence === sentenceIndex ||
      ((count.field === "aircraft" ||
        count.field === "munitions" ||
        count.field === "targets" ||
        count.partOfTold) &&
        anchor.sentence === sentenceIndex - 1),
  );
}

function modalityOf(text: string, sentence: Span, claimant: Span | null): ClaimDraft["modality"] {
  const around =
    claimant === null
      ? text.slice(sentence.start, sentence.end)
      : text.slice(Math.max(sentence.start, claimant.start - 30), Math.min(sentence.end, claimant.end + 40));
  if (/\b(?:denied|denies|rejected|dismissed)\b/i.test(around)) return "denies";
  if (/\b(?:estimates?|estimated|believes?|believed|thought|appeared?|likely)\b/i.test(around))
    return "estimates";
  if (/\b(?:blamed?|attributed|accused)\b/i.test(around)) return "attributes";
  return "states";
}

/** "Shells killed four, a doctor said": the doctor is none of them; "a wounded man said" tells of his own. */
const isOnlyTeller = (text: string, teller: Span, span: Span): boolean =>
  teller.start === span.start &&
  holdsSpan(teller, span) &&
  firstHarm(text.slice(teller.start, teller.end)) === null;
