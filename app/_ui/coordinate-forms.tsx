// A point in the five forms people copy, each with as many digits as are known and a button that copies just that.
import type { LonLat } from "../../lib/geo/coordinates";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import { serverWords } from "../_words/server-words";
import { CopyButton } from "./copy-button.client";

/** Rows of a `dl`; forms that do not reach so far north or south are left out. */
export async function CoordinateForms({
  point,
  radiusMeters,
}: {
  point: LonLat;
  radiusMeters: number | null;
}) {
  const t = await serverWords("records");
  const forms = coordinateForms(point, radiusMeters);
  return (["dd", "dms", "utm", "mgrs", "plusCode"] as const).map((form) => {
    const words = forms[form];
    return words === null || words === "" ? null : (
      <div key={form}>
        <dt>{t(`position.forms.${form}`)}</dt>
        <dd>
          <data value={words} className="mono" dir="ltr">
            {words}
          </data>
          <CopyButton text={words} label={t(`position.copy.${form}`)} />
        </dd>
      </div>
    );
  });
}
