// The axis under the bars: days, months or years in the page's language, as many as have room.
import { memo } from "react";
import { localeOf, type Language } from "../../_words/language";
import { isoDay } from "./iso-days";
import type { TimeScale } from "./time-scale";
import { timeTicks, type TickShape } from "./time-ticks";
import styles from "./timeline.module.css";

const shapes = {
  day: { day: "numeric", month: "short" },
  dayOfYear: { day: "numeric", month: "short", year: "numeric" },
  month: { month: "short" },
  monthOfYear: { month: "short", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<TickShape, Intl.DateTimeFormatOptions>;

/** Pixels that words of each shape take at most; Arabic names of months are long. */
const widths: Readonly<Record<Language, Readonly<Record<TickShape, number>>>> = {
  en: { day: 52, dayOfYear: 86, month: 36, monthOfYear: 70, year: 38 },
  ar: { day: 62, dayOfYear: 96, month: 48, monthOfYear: 84, year: 38 },
};

/** Drawn again only when the scale changes, not while time moves. */
export const TimeAxis = memo(function TimeAxis({
  scale,
  language,
}: {
  scale: TimeScale;
  language: Language;
}) {
  const ticks = timeTicks(scale, { minPixels: 72, widthOfShape: widths[language] });
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map(({ day, shape }) => (
        <span key={day} dir="auto" style={{ left: scale.xOf(day) }}>
          {new Intl.DateTimeFormat(localeOf(language), { ...shapes[shape], timeZone: "UTC" }).format(
            Date.parse(isoDay(day)),
          )}
        </span>
      ))}
    </div>
  );
});
