// Events over time under the map: bars by kind, a brush for the period, steps, play and the choice of the clock.
"use client";

import { useMemo, useState } from "react";
import { useLanguage, useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { useIsPhone } from "../prefers";
import { Brush } from "./brush.client";
import { ClockSwitch } from "./clock-switch";
import { DayList } from "./day-list.client";
import { Histogram } from "./histogram";
import { Moments } from "./moments.client";
import { TimeAxis } from "./time-axis";
import { barsOf, barStep, drawnDays, type Bar } from "./time-bars";
import { TimeReadout } from "./time-readout";
import { timeScale } from "./time-scale";
import { TimeSteps } from "./time-steps";
import { TimeTable } from "./time-table";
import { usePlayer } from "./use-player";
import { useTimeControl } from "./use-time-control";
import { useTimeKeys } from "./use-time-keys";
import { useWidth } from "./use-width";
import styles from "./timeline.module.css";

/** Narrower bars are joined. */
const leastBarPixels = 4;
const barsHeight = 52;

/** On a phone a list of days, on a wide screen bars over time. */
export function Timeline() {
  return useIsPhone() ? <DayList /> : <BarsOverTime />;
}

function BarsOverTime() {
  const { counts } = useMapState();
  const language = useLanguage();
  const t = useWords("timeline");
  const time = useTimeControl();
  const player = usePlayer(time);
  const [plot, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<Bar | null>(null);
  const [isNear, setIsNear] = useState(false);
  useTimeKeys(time, player);

  const { range } = time;
  const histogram = counts?.histogram ?? null;
  const scale = useMemo(
    () => (range === null || width === null ? null : timeScale(range, width, drawnDays(range))),
    [range, width],
  );
  const bars = useMemo(
    () =>
      histogram === null || scale === null
        ? []
        : barsOf(histogram, barStep(histogram, scale.drawn, scale.width, leastBarPixels)),
    [histogram, scale],
  );
  const shown = time.moving ?? time.period;

  return (
    <section
      className={styles.timeline}
      aria-label={t("title")}
      data-timeline
      onPointerEnter={() => setIsNear(true)}
      onFocus={() => setIsNear(true)}
      // A page that stands open would fetch all moments anew with every new event.
      onPointerLeave={() => setIsNear(false)}
      onBlur={() => setIsNear(false)}
    >
      <div className={styles.head}>
        <TimeSteps player={player} isDisabled={range === null} />
        <TimeReadout time={time} pointed={pointed} />
        {shown !== null && (
          <button
            className={`button button-quiet ${styles.clear}`}
            type="button"
            onClick={() => {
              player.stop();
              time.choose(null);
            }}
          >
            {t("showAllTime")}
          </button>
        )}
        <ClockSwitch />
      </div>
      {/* Time runs from left to right in Arabic too, as numbers and the axes of charts do; only the words turn. */}
      <div ref={plot} className={styles.plot} dir="ltr">
        {scale !== null && scale.width > 0 && (
          <>
            <Histogram bars={bars} scale={scale} height={barsHeight} pointed={pointed} />
            <Brush
              scale={scale}
              bars={bars}
              period={shown}
              beside={time.beside}
              onPreview={(period) => {
                player.stop();
                time.preview(period);
              }}
              onNudge={(period) => {
                player.stop();
                time.nudge(period);
              }}
              onPick={(period) => {
                player.stop();
                time.pick(period);
              }}
              onChoose={(period) => {
                player.stop();
                time.choose(period);
              }}
              onSettle={() => {
                if (!player.isPlaying) time.settle();
              }}
              onPoint={setPointed}
            />
            <TimeAxis scale={scale} language={language} />
          </>
        )}
        {counts !== null && range === null && (
          <p className="muted small" dir="auto">
            {t("noDays")}
          </p>
        )}
      </div>
      {histogram !== null && range !== null && <TimeTable histogram={histogram} range={range} />}
      <Moments moving={time.moving} isWanted={isNear} />
    </section>
  );
}
