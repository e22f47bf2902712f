// Where a place is: its coordinates in all forms, and in words how well they are known.
import type { LonLat } from "../../lib/geo/coordinates";
import { isArea, maxRadiusMeters, type Precision } from "../../lib/geo/precision";
import { CoordinateForms } from "./coordinate-forms";
import { radiusInWords } from "./coordinates-in-words";
import type { RecordWords } from "./record-words";
import { serverRecordWords } from "./server-record-words";
import styles from "./coordinates.module.css";

type Props = {
  readonly point: LonLat | null;
  readonly precision: Precision;
  readonly radiusMeters: number | null;
  /** True where the outline is known, so that the point is only where a label stands. */
  readonly hasOutline: boolean;
  /** True for a country or district itself, whose radius is its size; false where it is how far off the point may be. */
  readonly isExtent: boolean;
};

export async function Coordinates({ point, precision, radiusMeters, hasOutline, isExtent }: Props) {
  const words = await serverRecordWords();
  const { t } = words;
  if (point === null) return <p>{t("position.nowhere")}</p>;
  return (
    <dl className={styles.coordinates}>
      <CoordinateForms point={point} radiusMeters={radiusMeters ?? maxRadiusMeters[precision]} />
      <div>
        <dt>{t("position.howWell")}</dt>
        <dd className={styles.words}>
          {isExtent
            ? extentInWords(radiusMeters, words)
            : accuracyInWords(precision, radiusMeters, hasOutline, words)}
        </dd>
      </div>
    </dl>
  );
}

type AccuracyWords = Pick<RecordWords, "t" | "labels" | "language">;

/** "town: within about 5 km of this point"; an area says that its point is no place in particular. */
export function accuracyInWords(
  precision: Precision,
  radiusMeters: number | null,
  hasOutline: boolean,
  { t, labels, language }: AccuracyWords,
): string {
  if (hasOutline) {
    const somewhere = labels(`somewhereIn.${isArea(precision) ? precision : "vicinity"}`);
    return t("position.inOutline", { somewhere });
  }
  if (radiusMeters === null) return t("position.notKnownHowFar", { known: labels(`precision.${precision}`) });
  const radius = radiusInWords(radiusMeters, language);
  if (isArea(precision)) return t("position.wide", { radius, known: labels(`knownTo.${precision}`) });
  return t("position.within", { precision: labels(`precision.${precision}`), radius });
}

function extentInWords(radiusMeters: number | null, { t, language }: AccuracyWords): string {
  if (radiusMeters === null) return t("position.extent");
  return t("position.extentOf", { radius: radiusInWords(radiusMeters, language) });
}
