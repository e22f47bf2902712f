// Reading and drafts -> claims: every number and stated fact with its span, its claimant and what it is about.
import type { Reading } from "../../geoparser/reading";
import { overlaps, type Span } from "../../text/span";
import type { KnownActor } from "../actor";
import type { ClaimDraft, ClaimField, Population } from "../claim";
import { findScope } from "../claims/claim-scope";
import { findPeriod, findSubject, listAnchors, type Told } from "../claims/claim-subject";
import { firstHarm, harmFields, type Count, type HarmTopic } from "../claims/count";
import { countsIn } from "../claims/find-counts";
import { nobodyHurt, objectPattern, usePattern } from "../english/claim-words";
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
    const headline = index < 3 && !/[.!?…]["”’')\]]*$/.test(text.slice(sentence.start, sentence.end));
    const push = (
      span: Span,
      details: Pick<
        ClaimDraft,
        "field" | "population" | "unit" | "min" | "max" | "words" | "approximation"
      > & { remarks: readonly string[] },
      scopeAt: Span,
    ): void => {
      const clause = clauses.find((entry) => span.start >= entry.start && span.start < entry.end) ?? sentence;
      const period =
        details.field === "attacks" ||
        details.field === "killed" ||
        details.field === "injured" ||
        details.field === "strikes" ||
        details.field === "casualties"
          ? findPeriod(text, sentence, span, reading.publishedAt)
          : null;
      const near = findSubject(text, reading, anchors, told, index, clause, span, details.field);
      const tells = anchors.some((anchor) => anchor.sentence === index);
      const subject =
        period !== null &&
        !(period.from === null && near !== null) &&
        (!tells || details.field === "attacks" || details.field === "strikes")
          ? period
          : near;
      if (subject === null) return;
      const claimant =
        headline && !/\b(?:said|says|according)\b/i.test(text.slice(sentence.start, sentence.end))
          ? null
          : findClaimant(text, reading, index, span, actors);
      const said = text.slice(sentence.start, sentence.end);
      const doubled = claims.some(
        (other) =>
          other.span.end - other.span.start === span.end - span.start &&
          other.field === details.field &&
          other.population === details.population &&
          text.slice(other.span.start, other.span.end) === text.slice(span.start, span.end) &&
          text.slice(other.sentence.start, other.sentence.end) === said,
      );
      if (doubled) return;
      claims.push({
        subject,
        ...details,
        scope: findScope(text, reading, clause, scopeAt, subject, claimant, actors, operationScope(subject)),
        claimant,
        modality: modalityOf(text, sentence, claimant?.span ?? null),
        span,
        sentence,
        remarks: headline
          ? [...details.remarks, "Stands in the headline; nobody in particular says it."]
          : details.remarks,
      });
    };
    const operationScope = (
      subject: ClaimDraft["subject"],
    ): readonly { placeId: string | null; name: string }[] =>
      subject.kind === "operation"
        ? (told.operations[subject.draft]?.scope
            .filter((place) => place.role === "struck" || place.role === "attacked")
            .map((place) => ({ placeId: place.placeId, name: place.label })) ?? [])
        : [];

    const earlier = reading.sentences[index - 1];
    const follows = earlier !== undefined && !/\n\s*\n/.test(text.slice(earlier.end, sentence.start));
    const counts = countsIn(text, sentence, clauses, follows ? topic : null);
    const harmed = counts.filter(({ field }) => isHarm.has(field)).at(-1);
    const spokenOf = firstHarm(text.slice(sentence.start, sentence.end));
    if (harmed !== undefined) topic = { ...harmed, told: harmed };
    else if (!follows || topic === null)
      topic = spokenOf === null ? null : { field: spokenOf, population: "unknown", told: null };
    for (const count of counts) {
      if (!countsAsClaim(count, index, anchors)) continue;
      push(
        count.span,
        {
          field: count.field,
          population: count.population,
          unit: count.unit,
          min: count.min,
          max: count.max,
          words: null,
          approximation: count.approximation,
          remarks: count.remarks,
        },
        count.scopeAt,
      );
      if (count.includingCivilians) {
        push(
          count.span,
          {
            field: count.field,
            population: "civilian",
            unit: "civilians",
            min: 1,
            max: null,
            words: null,
            approximation: "including",
            remarks: ['The text says "including civilians" and gives no number of them.'],
          },
          count.scopeAt,
        );
      }
    }
    const slice = text.slice(sentence.start, sentence.end);
    for (const match of slice.matchAll(nobodyHurt)) {
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      push(
        span,
        {
          field: "casualties",
          population: populationIn(match[0]),
          unit: null,
          min: 0,
          max: 0,
          words: null,
          approximation: null,
          remarks: [],
        },
        span,
      );
    }
    for (const match of slice.matchAll(
      /\b(?:for )?the (second|third|fourth|fifth) time in [\w-]+ (?:hours|days|weeks)\b/gi,
    )) {
      const times = ["second", "third", "fourth", "fifth"].indexOf((match[1] ?? "").toLowerCase()) + 2;
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      push(
        span,
        {
          field: "attacks",
          population: "unknown",
          unit: "attacks",
          min: times,
          max: times,
          words: null,
          approximation: match[0],
          remarks: [],
        },
        span,
      );
    }
    const uses: Span[] = [];
    for (const pattern of [usePattern, objectPattern]) {
      for (const match of slice.matchAll(pattern)) {
        const words = match[1];
        if (words === undefined) continue;
        const start = sentence.start + match.index + match[0].length - words.length;
        const span = { start, end: start + words.length };
        if (counts.some((count) => overlaps(count.span, span))) continue;
        if (uses.some((other) => overlaps(other, span))) continue;
        uses.push(span);
        push(
          span,
          {
            field: "target_use",
            population: "unknown",
            unit: null,
            min: null,
            max: null,
            words: words.trim(),
            approximation: null,
            remarks: [],
          },
          span,
        );
      }
    }
  });
  return claims.sort((one, other) => one.span.start - other.span.start);
}

const isHarm: ReadonlySet<ClaimField> = new Set<ClaimField>(["killed", "injured", "casualties"]);

/** Counts of things are claims only where an attack is told in the same sentence, or in the one before within the paragraph. */
function countsAsClaim(
  count: Count,
  sentenceIndex: number,
  anchors: ReturnType<typeof listAnchors>,
): boolean {
  if (harmFields.has(count.field) || count.field === "attacks" || count.field === "strikes") return true;
  return anchors.some(
    (anchor) =>
      anchor.sentence === sentenceIndex ||
      ((count.field === "aircraft" || count.field === "munitions" || count.partOfTold) &&
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

function populationIn(words: string): Population {
  return /civilian/i.test(words) ? "civilian" : "unknown";
}
