// The brush over the bars: two handles with their dates, a window to drag, a bar to click.
"use client";

import { useRef, type PointerEvent } from "react";
import { dayInWords } from "../../_ui/when-in-words";
import { useWhenWords } from "../../_ui/when-words.client";
import { useWords } from "../../_words/words.client";
import { clickPixels, gripAt, pulled, type Grip } from "./brush-grip";
import { dayAfterKey } from "./brush-keys";
import { isoDay } from "./iso-days";
import { between, moveEnd, type End, type Period } from "./period";
import { barAt, type Bar } from "./time-bars";
import type { TimeScale } from "./time-scale";
import styles from "./brush.module.css";

type Props = {
  scale: TimeScale;
  bars: readonly Bar[];
  /** Chosen or moving; null for all time. */
  period: Period | null;
  /** All of the chosen period lies on this side of the bars: both handles wait there, without dates that nobody chose. */
  beside: "before" | "after" | null;
  onPreview: (period: Period) => void;
  onNudge: (period: Period) => void;
  /** A bar. */
  onPick: (period: Period) => void;
  onChoose: (period: Period | null) => void;
  onSettle: () => void;
  /** The bar under the pointer. */
  onPoint: (bar: Bar | null) => void;
};

const ends: readonly End[] = ["from", "to"];
/** Room for "27 Oct 2023" beside a handle. */
const dateWidth = 92;

export function Brush(props: Props) {
  const { scale, bars, period, beside, onPreview, onNudge, onPick, onChoose, onSettle, onPoint } = props;
  const t = useWords("timeline");
  const words = useWhenWords();
  const plot = useRef<HTMLDivElement>(null);
  const grip = useRef<{ readonly held: Grip; hasMoved: boolean } | null>(null);
  const shown = period ?? scale.range;
  const left = beside === "before" ? 0 : beside === "after" ? scale.width : scale.xOf(shown.from);
  const right = beside === null ? scale.xOf(shown.to + 1) : left;

  function xOf({ clientX }: { clientX: number }): number {
    return clientX - (plot.current?.getBoundingClientRect().left ?? 0);
  }

  function take(event: PointerEvent, held: Grip): void {
    if (event.button !== 0) return;
    event.stopPropagation();
    plot.current?.setPointerCapture(event.pointerId);
    grip.current = { held, hasMoved: false };
    onPoint(null);
  }

  function move(event: PointerEvent): void {
    const x = xOf(event);
    const taken = grip.current;
    if (taken === null) return onPoint(barAt(bars, scale.dayAt(x)));
    taken.hasMoved ||= Math.abs(x - taken.held.startX) >= clickPixels;
    if (taken.hasMoved) onPreview(pulled(taken.held, x, scale));
  }

  function letGo(event: PointerEvent): void {
    const taken = grip.current;
    grip.current = null;
    if (taken === null) return;
    if (taken.hasMoved) return onSettle();
    // A click waits a moment before it chooses: it may be the first of two, which show all time.
    const bar = taken.held.kind === "end" ? null : barAt(bars, scale.dayAt(xOf(event)));
    if (bar !== null) onPick(between(bar.days.from, bar.days.to, scale.range));
  }

  const fromLabel = Math.max(0, Math.min(left - dateWidth, scale.width - 2 * dateWidth));
  const dateLefts: Readonly<Record<End, number>> = {
    from: fromLabel,
    to: Math.max(fromLabel + dateWidth, Math.min(right, scale.width - dateWidth)),
  };

  return (
    <div
      ref={plot}
      className={styles.brush}
      style={{ width: scale.width }}
      data-chosen={period !== null || undefined}
      onPointerDown={(event) => take(event, gripAt(xOf(event), period, scale))}
      onPointerMove={move}
      onPointerUp={letGo}
      onPointerCancel={() => {
        if (grip.current?.hasMoved === true) onSettle();
        grip.current = null;
      }}
      onPointerLeave={() => onPoint(null)}
      onDoubleClick={() => onChoose(null)}
    >
      <div className={styles.outside} style={{ left: 0, width: left }} />
      <div className={styles.outside} style={{ left: right, width: Math.max(0, scale.width - right) }} />
      <div className={styles.window} style={{ left, width: right - left }} />
      {beside === null &&
        ends.map((end) => (
          <span
            key={`date ${end}`}
            className={styles.date}
            dir="auto"
            style={{ left: dateLefts[end] }}
            data-end={end}
          >
            {dayInWords(isoDay(shown[end]), words)}
          </span>
        ))}
      {ends.map((end) => (
        <div
          key={end}
          className={styles.handle}
          style={{ left: end === "from" ? left : right }}
          data-end={end}
          role="slider"
          tabIndex={0}
          aria-label={t(end === "from" ? "fromHandle" : "toHandle")}
          aria-valuemin={scale.range.from}
          aria-valuemax={scale.range.to}
          aria-valuenow={shown[end]}
          aria-valuetext={dayInWords(isoDay(shown[end]), words)}
          onPointerDown={(event) => take(event, { kind: "end", end, period: shown, startX: xOf(event) })}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.altKey || event.metaKey) return;
            const day = dayAfterKey(event, shown[end], scale.range);
            if (day === null) return;
            event.preventDefault();
            onNudge(moveEnd(shown, end, day, scale.range));
          }}
          onBlur={onSettle}
        />
      ))}
    </div>
  );
}
