// Coordinates with as many digits as are known, each form with a copy button that copies just that.
import type { LonLat } from "../../lib/geo/coordinates";
import { isArea, type Precision } from "../../lib/geo/precision";
import { decimalDegrees, degreesMinutesSeconds, radiusInWords } from "./coordinates-in-words";
import { CopyButton } from "./copy-button.client";
import { precisionLabels } from "./labels";
import styles from "./coordinates.module.css";

type Props = {
  readonly point: LonLat | null;
  readonly precision: Precision;
  readonly radiusMeters: number | null;
};

export function Coordinates({ point, precision, radiusMeters }: Props) {
  if (point === null) return <p>Nobody has said where this is.</p>;
  const decimal = decimalDegrees(point, precision);
  const sexagesimal = degreesMinutesSeconds(point, precision);
  return (
    <dl className={styles.coordinates}>
      <div>
        <dt>
          Decimal degrees <span className="muted small">lat, lon</span>
        </dt>
        <dd>
          <data value={decimal} className="mono">
            {decimal}
          </data>
          <CopyButton text={decimal} label="Copy decimal degrees" />
        </dd>
      </div>
      <div>
        <dt>Degrees, minutes{decimalsShown(precision) ? ", seconds" : ""}</dt>
        <dd>
          <data value={sexagesimal} className="mono">
            {sexagesimal}
          </data>
          <CopyButton text={sexagesimal} label="Copy degrees and minutes" />
        </dd>
      </div>
      <div>
        <dt>How well known</dt>
        <dd className={styles.words}>{accuracyInWords(precision, radiusMeters)}</dd>
      </div>
    </dl>
  );
}

/** "town: somewhere within about 5 km of this point". */
export function accuracyInWords(precision: Precision, radiusMeters: number | null): string {
  const known = precisionLabels[precision];
  if (radiusMeters === null) return `${known}; how far off is not known`;
  if (isArea(precision)) return `an area (${known}); the point only says where its label stands, about ${radiusInWords(radiusMeters)} from its edge`;
  return `${known}: within about ${radiusInWords(radiusMeters)} of this point`;
}

function decimalsShown(precision: Precision): boolean {
  return precision === "exact" || precision === "vicinity";
}
