// Where a place is: its coordinates in all forms, and in words how well they are known.
import type { LonLat } from "../../lib/geo/coordinates";
import { isArea, maxRadiusMeters, type Precision } from "../../lib/geo/precision";
import { CoordinateForms } from "./coordinate-forms";
import { radiusInWords } from "./coordinates-in-words";
import { precisionLabels } from "./labels";
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

export function Coordinates({ point, precision, radiusMeters, hasOutline, isExtent }: Props) {
  if (point === null) return <p>Nobody has said where this is.</p>;
  return (
    <dl className={styles.coordinates}>
      <CoordinateForms point={point} radiusMeters={radiusMeters ?? maxRadiusMeters[precision]} />
      <div>
        <dt>How well known</dt>
        <dd className={styles.words}>
          {isExtent ? extentInWords(radiusMeters) : accuracyInWords(precision, radiusMeters, hasOutline)}
        </dd>
      </div>
    </dl>
  );
}

/** "town: within about 5 km of this point"; an area says that its point is no place in particular. */
export function accuracyInWords(
  precision: Precision,
  radiusMeters: number | null,
  hasOutline: boolean,
): string {
  const known = precisionLabels[precision];
  if (hasOutline)
    return `somewhere in this ${isArea(precision) ? known : "area"}; the point only says where its label stands`;
  if (radiusMeters === null) return `${known}; how far off is not known`;
  if (isArea(precision))
    return `somewhere within about ${radiusInWords(radiusMeters)} of this point (known to the ${known})`;
  return `${known}: within about ${radiusInWords(radiusMeters)} of this point`;
}

function extentInWords(radiusMeters: number | null): string {
  const size = radiusMeters === null ? "" : ` It reaches about ${radiusInWords(radiusMeters)} around it.`;
  return `An area: the point only says where its label stands.${size}`;
}
