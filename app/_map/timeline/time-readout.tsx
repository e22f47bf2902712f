// One line beside the controls: the period and its events, or what the bar under the pointer holds.
import { useMemo } from "react";
import { kindGroups } from "../../../lib/events/event-kind";
import { dayInWords, daysInWords } from "../../_ui/when-in-words";
import { useWhenWords } from "../../_ui/when-words.client";
import { useWords } from "../../_words/words.client";
import { periodInWords } from "../filter-in-words";
import { useMapState } from "../map-state";
import { SymbolIcon } from "../symbol-icon";
import { inIsoDays, isCutOff, type Period } from "./period";
import { barsOf, countWithin, totalOf, type Bar } from "./time-bars";
import type { TimeControl } from "./use-time-control";
import styles from "./timeline.module.css";

type Props = { time: Pick<TimeControl, "range" | "period" | "moving">; pointed: Bar | null };

export function TimeReadout({ time: { range, period, moving }, pointed }: Props) {
  const { counts, filter } = useMapState();
  const t = useWords("timeline");
  const kinds = useWords("labels");
  const filters = useWords("filters");
  const words = useWhenWords();
  const histogram = counts?.histogram ?? null;
  const bars = useMemo(() => (histogram === null ? [] : barsOf(histogram, histogram.step)), [histogram]);
  const inWords = (days: Period): string => {
    const { from, to } = inIsoDays(days);
    return daysInWords(from, to, words);
  };
  if (counts === null) return <p className={styles.readout}>{t("waiting")}</p>;

  if (moving !== null) {
    const about = Math.round(countWithin(bars, moving));
    return (
      <p className={styles.readout}>
        <strong>{inWords(moving)}</strong> <span className="muted">{t("about", { count: about })}</span>
      </p>
    );
  }
  if (pointed !== null) {
    const imprecise = totalOf(pointed.imprecise);
    return (
      <p className={styles.readout}>
        <strong>{inWords(pointed.days)}</strong>
        {kindGroups.map((kind) => {
          const count = pointed.precise[kind] + pointed.imprecise[kind];
          return (
            count > 0 && (
              <span key={kind} className={styles.ofKind}>
                <SymbolIcon group={kind} size={14} /> {rounded(count)}
                <span className={styles.kindName}> {kinds(`kindGroup.${kind}`)}</span>
              </span>
            )
          );
        })}
        {imprecise > 0 && <span className="muted">{t("imprecise", { count: rounded(imprecise) })}</span>}
      </p>
    );
  }
  // Days without bars cannot be named by what stands there: the filter's own words do.
  const isCut = range !== null && isCutOff(filter, range);
  const asked = !isCut ? null : periodInWords(filter, filters, (day) => dayInWords(day, words));
  return (
    <p className={styles.readout}>
      <strong>{asked ?? (period === null ? t("wholeTime") : inWords(period))}</strong>{" "}
      <span className="muted">
        {t("events", { count: counts.total })}
        {counts.undated > 0 && ` · ${t("undated", { count: counts.undated })}`}
      </span>
    </p>
  );
}

/** Shares of events that are spread over many days: one decimal below ten. */
function rounded(count: number): string {
  return count < 10 && count % 1 !== 0
    ? count < 0.1
      ? "<0.1"
      : count.toFixed(1)
    : String(Math.round(count));
}
