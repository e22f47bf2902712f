// The bars as words, for those who do not see them: days or months with their counts, newest first.
import { memo } from "react";
import { daysInWords } from "../../_ui/when-in-words";
import { useWhenWords } from "../../_ui/when-words.client";
import { useWords } from "../../_words/words.client";
import { dayRows } from "./day-rows";
import { inIsoDays, type Period } from "./period";
import { totalOf, type Histogram } from "./time-bars";

/** Drawn again only when the counts change, not while time moves. */
export const TimeTable = memo(function TimeTable({
  histogram,
  range,
}: {
  histogram: Histogram;
  range: Period;
}) {
  const t = useWords("timeline");
  const words = useWhenWords();
  const rows = dayRows(histogram);
  const count = (value: number): string =>
    value > 0 && value < 0.5 ? t("perhapsOne") : String(Math.round(value));
  const inWords = (days: Period): string => {
    const { from, to } = inIsoDays(days);
    return daysInWords(from, to, words);
  };
  const peak = rows.reduce<(typeof rows)[number] | null>(
    (most, row) => (most === null || row.total > most.total ? row : most),
    null,
  );
  return (
    <div className="visually-hidden">
      {peak !== null && (
        <p>
          {t("summary", {
            count: Math.round(rows.reduce((sum, { total }) => sum + total, 0)),
            days: inWords(range),
            peak: inWords(peak.days),
            most: Math.round(peak.total),
          })}
        </p>
      )}
      <table>
        <caption>{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("tableDays")}</th>
            <th scope="col">{t("tableEvents")}</th>
            <th scope="col">{t("tableImprecise")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.days.from}>
              <th scope="row">{inWords(row.days)}</th>
              <td>{count(row.total)}</td>
              <td>{count(totalOf(row.imprecise))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});
