// A reading as it came back: the text marked, and beside it the places with their candidates, the draft events and the claims.
"use client";
import { useMemo } from "react";
import type { ClaimDraft } from "../../lib/events/claim";
import type { EventDraft } from "../../lib/events/draft";
import { kindGroupOf } from "../../lib/events/event-kind";
import type { Candidate, Mention } from "../../lib/geoparser/reading";
import { CandidatesPicture } from "../_ui/candidates-picture";
import { claimValueInWords } from "../_ui/claim-in-words";
import { decimalDegrees, radiusInWords } from "../_ui/coordinates-in-words";
import { KindSymbol } from "../_ui/kind-symbol";
import {
  claimFieldLabels,
  eventKindLabels,
  mentionKindLabels,
  modalityLabels,
  roleLabels,
  unresolvedLabels,
} from "../_ui/labels";
import type { TextMark } from "../_ui/mark-text";
import { MarkedText, MarkedTextKey } from "../_ui/marked-text";
import { claimMarks, mentionMarks } from "../_ui/reading-marks";
import { threeClocks, whenInWords } from "../_ui/when-in-words";
import type { ReadAnswer } from "./read-desk.client";
import styles from "./read.module.css";

export function ReadResult({ text, answer }: { text: string; answer: ReadAnswer }) {
  const marks = useMemo(() => marksOf(answer), [answer]);
  const { reading, drafts } = answer;
  return (
    <div className={styles.result}>
      <section aria-labelledby="read-text" className="stack">
        <h2 id="read-text">As it was read</h2>
        <MarkedTextKey withEvents />
        <MarkedText text={text} marks={marks} />
      </section>
      <div className="stack">
        <section aria-labelledby="read-events" className="stack">
          <h2 id="read-events">What happened ({drafts.events.length})</h2>
          {drafts.events.length === 0 && <p className="muted">No happening was read.</p>}
          <ol className={`plain-list ${styles.list}`}>
            {drafts.events.map((event, index) => (
              <li key={index} id={`event-${index}`}>
                <DraftEvent
                  event={event}
                  claims={drafts.claims.filter(
                    ({ subject }) => subject.kind === "event" && subject.draft === index,
                  )}
                />
              </li>
            ))}
            {drafts.operations.map((operation, index) => (
              <li key={`operation-${index}`} className="stack-tight">
                <h3>{operation.name}</h3>
                <p className="small muted">Operation, {whenInWords(operation.when)}</p>
                <ClaimLines
                  claims={drafts.claims.filter(
                    ({ subject }) => subject.kind === "operation" && subject.draft === index,
                  )}
                />
              </li>
            ))}
          </ol>
        </section>
        <PeriodClaims claims={drafts.claims.filter(({ subject }) => subject.kind === "period")} />
        <section aria-labelledby="read-places" className="stack">
          <h2 id="read-places">Places named ({reading.mentions.length})</h2>
          {reading.mentions.length === 0 && <p className="muted">No name of a place was read.</p>}
          <ol className={`plain-list ${styles.list}`}>
            {reading.mentions.map((mention, index) => (
              <li key={index} id={`mention-${mention.start}`}>
                <MentionLine mention={mention} />
              </li>
            ))}
          </ol>
        </section>
        {reading.others.length > 0 && (
          <section aria-labelledby="read-others" className="stack-tight">
            <h2 id="read-others">Named, but no place ({reading.others.length})</h2>
            <p className="small muted">
              {[...new Set(reading.others.map(({ name, kind }) => `${name} (${kind})`))].join(" · ")}
            </p>
          </section>
        )}
        {drafts.notEvents.length > 0 && (
          <section aria-labelledby="read-no-events" className="stack-tight">
            <h2 id="read-no-events">Read as no event</h2>
            <ul>
              {drafts.notEvents.map(({ span, reason }) => (
                <li key={span.start}>
                  <bdi>{text.slice(span.start, span.end)}</bdi> <span className="muted small">{reason}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function DraftEvent({ event, claims }: { event: EventDraft; claims: readonly ClaimDraft[] }) {
  const clocks = threeClocks(event.when);
  return (
    <div className="stack-tight">
      <h3 className={styles.event}>
        <KindSymbol group={kindGroupOf[event.kind]} />
        <span>{event.title}</span>
      </h3>
      <p className="small muted">
        {eventKindLabels[event.kind]} · {clocks.local ?? "time not known"}
        {clocks.localZone === null ? "" : ` (${clocks.localZone})`}
        {event.status === "background" ? " · recalled as background" : ""}
      </p>
      {event.when.inference !== null && <p className="small muted">Inferred: {event.when.inference}</p>}
      {event.places.length === 0 && (
        <p className="small">No place of its own is named: it would stand in the list, not on the map.</p>
      )}
      {event.places.map((place, index) => (
        <p key={index} className="small">
          {roleLabels[place.role]}: <strong>{place.label}</strong>
          {place.point === null ? "" : `, ${decimalDegrees(place.point, place.precision)}`}
          {place.radiusMeters === null ? "" : `, within ${radiusInWords(place.radiusMeters)}`}
          {place.explanation === null ? "" : `. ${place.explanation}`}
        </p>
      ))}
      <ClaimLines claims={claims} />
    </div>
  );
}

function PeriodClaims({ claims }: { claims: readonly ClaimDraft[] }) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="read-periods" className="stack-tight">
      <h2 id="read-periods">Claims about a period, no event</h2>
      <ClaimLines claims={claims} />
    </section>
  );
}

function ClaimLines({ claims }: { claims: readonly ClaimDraft[] }) {
  if (claims.length === 0) return null;
  return (
    <ul className="small">
      {claims.map((claim) => (
        <li key={`${claim.span.start}-${claim.field}-${claim.population}`} id={claimTarget(claim)}>
          {claimFieldLabels[claim.field]}: <strong>{claimValueInWords(claim)}</strong>
          {claim.unit === null ? "" : ` ${claim.unit}`}
          {claim.scope === null ? "" : ` in ${claim.scope.name}${claim.scope.inferred ? " (inferred)" : ""}`}
          <span className="muted">
            ,{" "}
            {claim.claimant === null
              ? "nobody in particular says so"
              : `${modalityLabels[claim.modality]} ${claim.claimant.name}`}
            {claim.remarks.map((remark) => `. ${remark}`).join("")}
          </span>
        </li>
      ))}
    </ul>
  );
}

function MentionLine({ mention }: { mention: Mention }) {
  const { resolution } = mention;
  const chosen = resolution.kind === "resolved" ? (mention.candidates[resolution.candidate] ?? null) : null;
  const rejected = mention.candidates.filter((candidate) => candidate !== chosen);
  return (
    <div className="stack-tight">
      <p>
        <strong>
          <bdi>{mention.name}</bdi>
        </strong>{" "}
        <span className="muted small">{mentionKindLabels[mention.kind]}</span>
      </p>
      <p className="small">
        {resolution.kind === "unresolved"
          ? `Placed nowhere: ${unresolvedLabels[resolution.reason]}. ${resolution.detail}`
          : null}
        {chosen === null || resolution.kind !== "resolved" ? null : (
          <>
            {candidateInWords(chosen)}, {Math.round(resolution.confidence * 100)} in 100 sure
          </>
        )}
      </p>
      {mention.relative !== null && <p className="small muted">{mention.relative.explanation}</p>}
      {chosen !== null && <Reasons candidate={chosen} />}
      {rejected.length > 0 && (
        <details className="small">
          <summary>
            {rejected.length === 1 ? "1 other candidate" : `${rejected.length} other candidates`}
          </summary>
          <CandidatesPicture chosen={chosen} others={rejected} />
          <ul>
            {rejected.map((candidate) => (
              <li key={candidate.placeId}>
                {candidateInWords(candidate)}
                <Reasons candidate={candidate} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Reasons({ candidate }: { candidate: Candidate }) {
  return <p className="small muted">{candidate.evidence.map(({ text }) => text).join("; ")}</p>;
}

function candidateInWords({ name, hierarchy, point, precision }: Candidate): string {
  const where = point === null ? "" : ` (${decimalDegrees(point, precision)})`;
  return `${[name, hierarchy].filter((part) => part !== "").join(", ")}${where}`;
}

function claimTarget(claim: ClaimDraft): string {
  return `claim-${claim.span.start}-${claim.field}`;
}

function marksOf({ reading, drafts }: ReadAnswer): TextMark[] {
  return [
    ...drafts.events.flatMap((event, index): TextMark[] =>
      [event.trigger, ...event.mentions].map(({ start, end }) => ({
        start,
        end,
        kind: "event",
        target: `event-${index}`,
        label: event.title,
      })),
    ),
    ...claimMarks(
      drafts.claims.map((claim) => ({
        ...claim.span,
        field: claim.field,
        claimant: claim.claimant?.name ?? null,
        target: claimTarget(claim),
      })),
    ),
    ...mentionMarks(
      reading.mentions.map(({ start, end, kind, candidates, resolution }) => ({
        start,
        end,
        kind,
        place: resolution.kind === "resolved" ? (candidates[resolution.candidate]?.name ?? null) : null,
        target: `mention-${start}`,
      })),
    ),
    ...reading.others.map(({ start, end, kind }): TextMark => ({
      start,
      end,
      kind: "other",
      target: null,
      label: kind,
    })),
  ];
}
