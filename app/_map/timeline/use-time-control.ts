// Moving and choosing the period: what moves is shown at once and stays here, what is let go goes into the address.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { lastMoment } from "../../../lib/events/filter/as-of";
import { daysInWords } from "../../_ui/when-in-words";
import { useWhenWords } from "../../_ui/when-words.client";
import { useWords } from "../../_words/words.client";
import { useMapState } from "../map-state";
import { besideRange, inIsoDays, isWhole, moveBy, periodOf, withPeriod, type Period } from "./period";
import { rangeOf } from "./time-bars";

export type TimeControl = {
  /** From the first day with events to the last; null while nothing is counted, and where no event has a day. */
  readonly range: Period | null;
  /** Of the filter; null for all time. */
  readonly period: Period | null;
  /** Where all of the filter's days lie beside the range: on which side. */
  readonly beside: "before" | "after" | null;
  /** While it moves; null while it stands still. */
  readonly moving: Period | null;
  readonly preview: (period: Period) => void;
  /** Shows at once, and chooses when nothing more comes for half a second: for keys. */
  readonly nudge: (period: Period) => void;
  /** The same for days that were picked as such. */
  readonly pick: (period: Period) => void;
  /** A new step in the history, of just these days; null for all time. */
  readonly choose: (period: Period | null) => void;
  /** Chooses what moves now. */
  readonly settle: () => void;
  /** The period a day later or earlier; without one the first day or the last. */
  readonly stepDay: (step: 1 | -1) => void;
};

/** `ends` as in period.ts. */
type Moving = { readonly to: Period; readonly isResting: boolean; readonly ends: "open" | "kept" };

/** Keys that follow one another faster than this are one step of the history. */
const restMilliseconds = 500;
/** How often the rest of the map room hears where a moving period is: every time draws all of it anew. */
const tellMilliseconds = 250;

export function useTimeControl(): TimeControl {
  const { counts, filter, setFilter, setDraftPeriod } = useMapState();
  const range = useMemo(() => (counts === null ? null : rangeOf(counts.histogram)), [counts]);
  const today = lastMoment(filter, new Date()).toISOString().slice(0, 10);
  const period = useMemo(
    () => (range === null ? null : periodOf(filter, range, today)),
    [filter, range, today],
  );
  const [moving, setMoving] = useState<Moving | null>(null);
  const announceSoon = useAnnouncement();

  function choose(next: Period | null, ends: "open" | "kept"): void {
    setMoving(null);
    if (range === null) return;
    // A day that was picked is that day, also where no other has events.
    const chosen = next !== null && (ends === "kept" || !isWhole(next, range)) ? next : null;
    const asked = withPeriod(filter, chosen, range, ends);
    if (asked.from === filter.from && asked.to === filter.to && filter.rollingDays === null) return;
    announceSoon(chosen);
    setFilter(asked);
  }

  const rest = useEffectEvent(choose);
  useEffect(() => {
    if (moving?.isResting !== true) return;
    const timer = setTimeout(() => rest(moving.to, moving.ends), restMilliseconds);
    return () => clearTimeout(timer);
  }, [moving]);

  const toldAt = useRef<number | null>(null);
  useEffect(() => {
    if (moving === null) {
      if (toldAt.current !== null) setDraftPeriod(null);
      toldAt.current = null;
      return;
    }
    const wait = toldAt.current === null ? 0 : toldAt.current + tellMilliseconds - performance.now();
    const timer = setTimeout(
      () => {
        toldAt.current = performance.now();
        setDraftPeriod(inIsoDays(moving.to));
      },
      Math.max(0, wait),
    );
    return () => clearTimeout(timer);
  }, [moving, setDraftPeriod]);
  useEffect(() => () => setDraftPeriod(null), [setDraftPeriod]);

  return {
    range,
    period,
    beside: range === null || moving !== null ? null : besideRange(filter, range, today),
    moving: moving?.to ?? null,
    preview: (to) => setMoving({ to, isResting: false, ends: "open" }),
    nudge: (to) => setMoving({ to, isResting: true, ends: "open" }),
    pick: (to) => setMoving({ to, isResting: true, ends: "kept" }),
    choose: (next) => choose(next, "kept"),
    settle: () => {
      if (moving !== null) choose(moving.to, moving.ends);
    },
    stepDay: (step) => {
      if (range === null) return;
      const edge = step === 1 ? range.from : range.to;
      const now = moving?.to ?? period;
      const to = now === null || isWhole(now, range) ? { from: edge, to: edge } : moveBy(now, step, range);
      setMoving({ to, isResting: true, ends: "kept" });
    },
  };
}

/** Says the chosen period and how many events it has, once they are counted: "12–19 Oct 2023: 5 events". */
function useAnnouncement(): (chosen: Period | null) => void {
  const { counts, announce } = useMapState();
  const t = useWords("timeline");
  const words = useWhenWords();
  const [awaited, setAwaited] = useState<{
    readonly chosen: Period | null;
    readonly not: object | null;
  } | null>(null);
  const say = useEffectEvent((chosen: Period | null, count: number): void => {
    const ends = chosen === null ? null : inIsoDays(chosen);
    const days = ends === null ? t("wholeTime") : daysInWords(ends.from, ends.to, words);
    announce(t("announced", { days, count }));
    setAwaited(null);
  });
  useEffect(() => {
    if (awaited !== null && counts !== null && counts !== awaited.not) say(awaited.chosen, counts.total);
  }, [awaited, counts]);
  return (chosen) => setAwaited({ chosen, not: counts });
}
