// The phone's timeline: a small histogram, and below it the days with events; a tap filters by one.
"use client";

import { useMemo, useState } from "react";
import { kindGroups } from "../../../lib/events/event-kind";
import { dayInWords, daysInWords, monthInWords } from "../../_ui/when-in-words";
import { useWhenWords } from "../../_ui/when-words.client";
import { useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { ClockSwitch } from "./clock-switch";
import { dayRows, type DayRow } from "./day-rows";
import { Histogram } from "./histogram";
import { isoDay } from "./iso-days";
import { Moments } from "./moments.client";
import { between, inIsoDays, widthOf, type Period } from "./period";
import { barsOf, barStep, type Bar } from "./time-bars";
import { TimeReadout } from "./time-readout";
import { timeScale } from "./time-scale";
import { TimeSteps } from "./time-steps";
import { usePlayer } from "./use-player";
import { useTimeKeys } from "./use-time-keys";
import { useTimeControl, type TimeControl } from "./use-time-control";
import { useWidth } from "./use-width";
import styles from "./day-list.module.css";

const leastBarPixels = 4;
const barsHeight = 40;

export function DayList() {
  const { counts } = useMapState();
  const t = useWords("timeline");
  const time = useTimeControl();
  const player = usePlayer(time);
  const [plot, width] = useWidth<HTMLDivElement>();
  useTimeKeys(time, player);

  const { range } = time;
  const histogram = counts?.histogram ?? null;
  const shown = time.moving ?? time.period;
  const scale = range === null || width === null || width === 0 ? null : timeScale(range, width);
  const rows = useMemo(() => (histogram === null ? [] : dayRows(histogram)), [histogram]);
  const most = Math.max(0, ...rows.map(({ total }) => total));
  return (
    <section className={styles.dayList} aria-label={t("title")} data-timeline>
      <div className={styles.dayHead}>
        <TimeSteps player={player} isDisabled={range === null} />
        <ClockSwitch />
      </div>
      <TimeReadout time={time} pointed={null} />
      {/* Time runs from left to right here as under the map. */}
      <div ref={plot} className={styles.miniature} dir="ltr">
        {scale !== null && histogram !== null && (
          <>
            <Histogram
              bars={barsOf(histogram, barStep(histogram, scale.range, scale.width, leastBarPixels))}
              scale={scale}
              height={barsHeight}
              pointed={null}
            />
            {shown !== null && time.beside === null && (
              <div
                className={styles.miniatureWindow}
                style={{ left: scale.xOf(shown.from), width: widthOf(shown) * scale.dayWidth }}
              />
            )}
          </>
        )}
      </div>
      {shown !== null && (
        <button
          className={`button ${styles.clear}`}
          type="button"
          onClick={() => {
            player.stop();
            time.choose(null);
          }}
        >
          {t("showAllTime")}
        </button>
      )}
      {counts !== null && range === null && <p className="muted">{t("noDays")}</p>}
      {rows.length > 0 && (
        <details className={`${styles.days} no-print`}>
          <summary>{t("dayList")}</summary>
          <ol className="plain-list" aria-label={t("dayList")}>
            {rows.map((row) => (
              <Row key={row.days.from} row={row} most={most} time={time} shown={shown} />
            ))}
          </ol>
        </details>
      )}
      <Moments moving={time.moving} isWanted={false} />
    </section>
  );
}

type RowProps = { row: DayRow; most: number; time: TimeControl; shown: Period | null };

function Row({ row, most, time, shown }: RowProps) {
  const t = useWords("timeline");
  const words = useWhenWords();
  const [isOpen, setIsOpen] = useState(false);
  const name = useName()(row);
  if (row.parts.length === 0) {
    return (
      <li>
        <Choice bar={row} name={name} most={most} time={time} shown={shown} />
      </li>
    );
  }
  return (
    <li>
      <div className={styles.monthRow}>
        <Choice bar={row} name={name} most={most} time={time} shown={shown} />
        <button
          className={styles.opener}
          type="button"
          aria-expanded={isOpen}
          aria-label={t("daysOf", { month: name })}
          onClick={() => setIsOpen(!isOpen)}
        >
          <span aria-hidden="true">{isOpen ? "−" : "+"}</span>
        </button>
      </div>
      {isOpen && (
        <ol className={`plain-list ${styles.parts}`} aria-label={t("daysOf", { month: name })}>
          {row.parts.map((part) => (
            <li key={part.days.from}>
              <Choice
                bar={part}
                name={
                  widthOf(part.days) === 1
                    ? dayInWords(isoDay(part.days.from), words)
                    : daysInWords(isoDay(part.days.from), isoDay(part.days.to), words)
                }
                most={Math.max(...row.parts.map(({ total }) => total))}
                time={time}
                shown={shown}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** A day, a month by its name, a year by its number. */
function useName(): (bar: Bar) => string {
  const words = useWhenWords();
  return ({ days }) => {
    const { from, to } = inIsoDays(days);
    if (days.from === days.to) return dayInWords(from, words);
    if (from.endsWith("-01-01") && to.endsWith("-12-31")) return from.slice(0, 4);
    if (from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7)) return monthInWords(from, words);
    return daysInWords(from, to, words);
  };
}

function Choice({ bar, name, most, time, shown }: { bar: Bar; name: string } & Omit<RowProps, "row">) {
  const t = useWords("timeline");
  const { range } = time;
  if (range === null) return null;
  const days = between(bar.days.from, bar.days.to, range);
  const isChosen = shown !== null && shown.from === days.from && shown.to === days.to;
  const parts = (["precise", "imprecise"] as const).flatMap((certainty) =>
    kindGroups.map((kind) => ({ kind, certainty, count: bar[certainty][kind] })),
  );
  return (
    <button
      className={styles.day}
      type="button"
      aria-pressed={isChosen}
      onClick={() => time.choose(isChosen ? null : days)}
    >
      <span className={styles.dayName}>{name}</span>
      <span className={styles.dayBar} aria-hidden="true" dir="ltr">
        {parts
          .filter(({ count }) => count > 0)
          .map(({ kind, certainty, count }) => (
            <span
              key={`${kind} ${certainty}`}
              data-certainty={certainty}
              style={{ width: `${(100 * count) / most}%`, color: `var(--kind-${kind})` }}
            />
          ))}
      </span>
      <span className={styles.dayCount}>
        {bar.total < 0.5 ? t("perhapsOne") : t("events", { count: Math.round(bar.total) })}
      </span>
    </button>
  );
}
