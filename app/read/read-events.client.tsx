// What happened, as a text just read tells it: each event with its time, places, claims and reasons.
"use client";
import { Fragment } from "react";
import type { ClaimDraft } from "../../lib/events/claim";
import type { EventDraft, OperationDraft } from "../../lib/events/draft";
import { kindGroupOf } from "../../lib/events/event-kind";
import { actorInWords } from "../_ui/actor-in-words";
import { amongWords, claimValueInWords, scopeInWords, unitInWords } from "../_ui/claim-in-words";
import { decimalDegrees, radiusInWords } from "../_ui/coordinates-in-words";
import { KindSymbol } from "../_ui/kind-symbol";
import { useRecordWords } from "../_ui/record-words.client";
import { SaidWords } from "../_ui/said-words";
import { threeClocks } from "../_ui/when-in-words";
import { commaOf } from "../_words/language";
import { type NamedLocation, sentenceIn, titleIn } from "../_words/retold";
import { useWords } from "../_words/words.client";
import styles from "./read.module.css";

type Claims = { claims: readonly ClaimDraft[]; locations: readonly NamedLocation[] };

export function DraftEvent({ event, claims, locations }: Claims & { event: EventDraft }) {
  const t = useWords("read");
  const words = useRecordWords();
  const { labels, retold, language } = words;
  const clocks = threeClocks(event.when, words.when);
  const title = titleIn(retold, { ...event, locations });
  return (
    <div className="stack-tight">
      <h3 className={styles.event}>
        <KindSymbol group={kindGroupOf[event.kind]} />
        <SaidWords said={title} />
      </h3>
      <p className="small muted">
        {labels(`eventKind.${event.kind}`)} · {clocks.local ?? t("timeNotKnown")}
        {clocks.localZone === null ? null : (
          <>
            {" "}
            <bdi>({clocks.localZone})</bdi>
          </>
        )}
        {event.status === "background" ? ` · ${t("background")}` : ""}
      </p>
      {event.when.inference !== null && (
        <p className="small muted">
          {t.rich("inferred", {
            words: () => <SaidWords said={sentenceIn(retold, event.when.inference ?? "", locations)} />,
          })}
        </p>
      )}
      {event.places.length === 0 && <p className="small">{t("noPlace")}</p>}
      {event.places.map((place, index) => (
        <p key={index} className="small">
          {labels(`role.${place.role}`)}:{" "}
          <strong>{retold === null ? place.label : retold.where(place.label, locations)}</strong>
          {place.point === null ? null : (
            <>
              {commaOf(language)}
              <bdi dir="ltr">{decimalDegrees(place.point, place.precision)}</bdi>
            </>
          )}
          {place.radiusMeters === null
            ? ""
            : `${commaOf(language)}${t("within", { radius: radiusInWords(place.radiusMeters, language) })}`}
          {place.explanation === null ? null : (
            <>
              . <SaidWords said={sentenceIn(retold, place.explanation, locations)} />
            </>
          )}
        </p>
      ))}
      <ClaimLines claims={claims} locations={locations} />
      <WhyRead
        evidence={event.evidence.filter((reason) => event.when.inference?.includes(reason) !== true)}
      />
    </div>
  );
}

/** The word it was read from, and which other sentences tell of it. */
export function WhyRead({ evidence }: Pick<EventDraft | OperationDraft, "evidence">) {
  const t = useWords("read");
  const { retold } = useRecordWords();
  return (
    <details className="small">
      <summary>{t("whyEvent")}</summary>
      <ul>
        {evidence.map((reason) => (
          <li key={reason}>
            <SaidWords said={sentenceIn(retold, reason)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function PeriodClaims({ claims, locations }: Claims) {
  const t = useWords("read");
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="read-periods" className="stack-tight">
      <h2 id="read-periods">{t("periods")}</h2>
      <ClaimLines claims={claims} locations={locations} />
    </section>
  );
}

export function ClaimLines({ claims, locations }: Claims) {
  const t = useWords("read");
  const words = useRecordWords();
  const { labels, language, retold } = words;
  if (claims.length === 0) return null;
  return (
    <ul className="small">
      {claims.map((claim) => (
        <li key={`${claim.span.start}-${claim.field}-${claim.population}`} id={claimTarget(claim)}>
          {labels(`claimField.${claim.field}`)}:{" "}
          <strong>
            <SaidWords said={claimValueInWords(claim, words)} />
          </strong>
          {claim.unit === null ? "" : ` ${unitInWords(claim.unit, words)}`}
          {claim.scope === null ? "" : ` ${scopeInWords(claim.scope, words, locations)}`}
          <span className="muted">
            {commaOf(language)}
            {claim.claimant === null
              ? t("nobody")
              : labels(`modality.${claim.modality}`, {
                  claimant: actorInWords(amongWords(claim.claimant.name), words),
                })}
            {claim.remarks.map((remark) => (
              <Fragment key={remark}>
                . <SaidWords said={sentenceIn(retold, remark)} />
              </Fragment>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function claimTarget(claim: ClaimDraft): string {
  return `claim-${claim.span.start}-${claim.field}`;
}
