// Coordinates with as many digits as are known, each form with a copy button that copies just that.
import type { LonLat } from "../../lib/geo/coordinates";
import { isArea, type Precision } from "../../lib/geo/precision";
import { decimalDegrees, decimalsOf, degreesMinutesSeconds, radiusInWords } from "./coordinates-in-words";
import { CopyButton } from "./copy-button.client";
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
  const decimal = decimalDegrees(point, precision);
  const sexagesimal = degreesMinutesSeconds(point, precision);
  return (
    <dl className={styles.coordinates}>
      <div>
        <dt>Latitude, longitude</dt>
        <dd>
          <data value={decimal} className="mono">
            {decimal}
          </data>
          <CopyButton text={decimal} label="Copy decimal degrees" />
        </dd>
      </div>
      <div>
        <dt>{sexagesimalForm(precision)}</dt>
        <dd>
          <data value={sexagesimal} className="mono">
            {sexagesimal}
          </data>
          <CopyButton text={sexagesimal} label="Copy degrees and minutes" />
        </dd>
      </div>
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

function sexagesimalForm(precision: Precision): string {
  const decimals = decimalsOf[precision];
  return decimals >= 3 ? "Degrees, minutes, seconds" : decimals >= 1 ? "Degrees, minutes" : "Degrees";
}
