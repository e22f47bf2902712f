// Where a place is: its coordinates in all forms, and in words how well they are known.
import type { LonLat } from "../../lib/geo/coordinates";
import { maxRadiusMeters, type Precision } from "../../lib/geo/precision";
import { accuracyInWords, extentInWords } from "./accuracy-in-words";
import { CoordinateForms } from "./coordinate-forms";
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
      <CoordinateForms
        point={point}
        radiusMeters={radiusMeters ?? maxRadiusMeters[precision]}
        labels={words.labels}
      />
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
