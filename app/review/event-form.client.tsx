// Changing what an event is called, what kind it is and on which days it was.
"use client";
import { useId, useState } from "react";
import { eventKinds, type EventKind } from "../../lib/events/event-kind";
import type { DecisionPayload } from "../../lib/review/decision";
import { useWords } from "../_words/words.client";
import { ActButton } from "./act-button.client";
import styles from "./review.module.css";

type Fields = {
  readonly title: string;
  readonly kind: EventKind;
  readonly firstDay: string;
  readonly lastDay: string;
};

export function EventForm({ eventId, now }: { eventId: string; now: Fields }) {
  const [t, labels] = [useWords("review"), useWords("labels")];
  const base = useId();
  const [fields, setFields] = useState(now);
  const change = changeOf(now, fields);
  return (
    <details className={styles.site}>
      <summary>{t("event.change")}</summary>
      <div className="stack-tight">
        <p className="field">
          <label htmlFor={`${base}-title`}>{t("event.headline")}</label>
          <input
            id={`${base}-title`}
            dir="auto"
            className="input"
            value={fields.title}
            onChange={(event) => setFields({ ...fields, title: event.target.value })}
          />
        </p>
        <div className={styles.threeFields}>
          <p className="field">
            <label htmlFor={`${base}-kind`}>{t("event.kind")}</label>
            <select
              id={`${base}-kind`}
              className="input"
              value={fields.kind}
              onChange={(event) =>
                setFields({
                  ...fields,
                  kind: eventKinds.find((kind) => kind === event.target.value) ?? fields.kind,
                })
              }
            >
              {eventKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {labels(`eventKind.${kind}`)}
                </option>
              ))}
            </select>
          </p>
          <p className="field">
            <label htmlFor={`${base}-first`}>{t("event.firstDay")}</label>
            <input
              id={`${base}-first`}
              type="date"
              className="input"
              value={fields.firstDay}
              onChange={(event) => setFields({ ...fields, firstDay: event.target.value })}
            />
          </p>
          <p className="field">
            <label htmlFor={`${base}-last`}>{t("event.lastDay")}</label>
            <input
              id={`${base}-last`}
              type="date"
              className="input"
              value={fields.lastDay}
              onChange={(event) => setFields({ ...fields, lastDay: event.target.value })}
            />
          </p>
        </div>
        <div className={styles.acts}>
          <ActButton payloads={change && [{ kind: "change_event", eventId, change }]} primary>
            {t("record")}
          </ActButton>
        </div>
      </div>
    </details>
  );
}

/** Only what differs; null when nothing does. */
function changeOf(
  now: Fields,
  next: Fields,
): Extract<DecisionPayload, { kind: "change_event" }>["change"] | null {
  const change = {
    ...(next.title.trim() !== now.title ? { title: next.title.trim() } : {}),
    ...(next.kind !== now.kind ? { kind: next.kind } : {}),
    ...(next.firstDay !== now.firstDay && next.firstDay !== "" ? { firstDay: next.firstDay } : {}),
    ...(next.lastDay !== now.lastDay && next.lastDay !== "" ? { lastDay: next.lastDay } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}
