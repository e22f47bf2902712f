// Events inside a shape, in two lists that are never merged: certainly there, and possibly.
"use client";

import { useEffect, useEffectEvent } from "react";
import type { EventFilter } from "../../../lib/events/filter/event-filter";
import { formatEventFilter } from "../../../lib/events/filter/format-event-filter";
import { SaidWords } from "../../_ui/said-words";
import { useHref, useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { isPlainClick } from "../plain-click";
import { useEventRowWords } from "../use-event-row-words";
import { AskFailed } from "./ask-failed.client";
import { askWithin, questionWithin, useAnswer, type Shape, type WithinAnswer } from "./ask-tools";
import styles from "./tools.module.css";

const mostShown = 50;

export function WithinList({ shape, of }: { shape: Shape; of: EventFilter }) {
  const t = useWords("tools");
  const { revision, announce } = useMapState();
  const asked = useAnswer(questionWithin(revision, formatEventFilter(of), shape), askWithin);
  const answer = asked.kind === "answered" ? asked.answer : null;
  const say = useEffectEvent(({ certain, possible }: WithinAnswer) =>
    announce(t("announce.found", { certain: certain.total, possible: possible.total })),
  );
  useEffect(() => {
    if (answer !== null) say(answer);
  }, [answer]);

  if (asked.kind === "waiting") return <p className="muted">{t("loading")}</p>;
  if (asked.kind === "failed") return <AskFailed again={asked.again} />;
  return (
    <>
      <Part
        name={t("certain")}
        note={t("certainNote")}
        none={t("noneCertain")}
        found={asked.answer.certain}
      />
      <Part
        name={t("possible")}
        note={t("possibleNote")}
        none={t("nonePossible")}
        found={asked.answer.possible}
      />
    </>
  );
}

function Part({
  name,
  note,
  none,
  found,
}: {
  name: string;
  note: string;
  none: string;
  found: WithinAnswer["certain"];
}) {
  const t = useWords("tools");
  const words = useEventRowWords();
  const href = useHref();
  const { choose, hover } = useMapState();
  const shown = found.events.slice(0, mostShown);
  return (
    <section className={styles.part}>
      <h3>
        {name} <span className="muted">{found.total.toLocaleString("en")}</span>
      </h3>
      <p className="small muted">{found.total === 0 ? none : note}</p>
      <ul className="plain-list">
        {shown.map((listed) => {
          const row = words(listed);
          return (
            <li key={listed.event.id}>
              <a
                href={href(row.href)}
                onClick={(event) => {
                  if (!isPlainClick(event)) return;
                  event.preventDefault();
                  choose(listed.event.id);
                }}
                onMouseEnter={() => hover(listed.event.id)}
                onMouseLeave={() => hover(null)}
                onFocus={() => hover(listed.event.id)}
                onBlur={() => hover(null)}
              >
                <SaidWords said={row.title} />
              </a>{" "}
              <span className={`small muted ${styles.when}`}>{row.when}</span>
            </li>
          );
        })}
      </ul>
      {found.total > shown.length && (
        <p className="small muted">{t("more", { count: found.total - shown.length })}</p>
      )}
    </section>
  );
}
