// Saying that an event and another one are one happening.
"use client";
import { useId, useState } from "react";
import { useWords } from "../_words/words.client";
import { ActButton } from "./act-button.client";
import styles from "./review.module.css";

export function JoinForm({
  eventId,
  others,
}: {
  eventId: string;
  others: readonly { readonly id: string; readonly title: string }[];
}) {
  const t = useWords("review");
  const field = useId();
  const [into, setInto] = useState(others[0]?.id ?? "");
  return (
    <details className={styles.site}>
      <summary>{t("event.join")}</summary>
      <div className="stack-tight">
        <p className="field">
          <label htmlFor={field}>{t("event.sameAs")}</label>
          <select id={field} className="input" value={into} onChange={(event) => setInto(event.target.value)}>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {other.title}
              </option>
            ))}
          </select>
        </p>
        <div className={styles.acts}>
          <ActButton payloads={into === "" ? null : [{ kind: "join_events", eventId, intoEventId: into }]}>
            {t("event.joinThem")}
          </ActButton>
        </div>
      </div>
    </details>
  );
}
