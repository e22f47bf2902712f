// A point in the five forms people copy, each with as many digits as are known and a button that copies just that.
import type { LonLat } from "../../lib/geo/coordinates";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import { CopyButton } from "./copy-button.client";

/** Rows of a `dl`; forms that do not reach so far north or south are left out. */
export function CoordinateForms({ point, radiusMeters }: { point: LonLat; radiusMeters: number | null }) {
  const forms = coordinateForms(point, radiusMeters);
  const rows = [
    { name: "Latitude, longitude", words: forms.dd, copied: "decimal degrees" },
    { name: "Degrees", words: forms.dms, copied: "degrees and minutes" },
    { name: "UTM", words: forms.utm, copied: "UTM" },
    { name: "MGRS", words: forms.mgrs, copied: "MGRS" },
    { name: "Plus Code", words: forms.plusCode, copied: "the Plus Code" },
  ];
  return rows.map(({ name, words, copied }) =>
    words === null || words === "" ? null : (
      <div key={name}>
        <dt>{name}</dt>
        <dd>
          <data value={words} className="mono">
            {words}
          </data>
          <CopyButton text={words} label={`Copy ${copied}`} />
        </dd>
      </div>
    ),
  );
}
