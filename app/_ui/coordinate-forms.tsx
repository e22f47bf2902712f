// A point in the five forms people copy, each with as many digits as are known and a button that copies just that.
import type { LonLat } from "../../lib/geo/coordinates";
import { coordinateForms } from "../../lib/geo/write-coordinates";
import type { Words } from "../_words/words";
import { CopyButton } from "./copy-button.client";

type Props = {
  readonly point: LonLat;
  readonly radiusMeters: number | null;
  readonly labels: Words<"labels">;
};

/** Rows of a `dl`; forms that do not reach so far north or south are left out. */
export function CoordinateForms({ point, radiusMeters, labels }: Props) {
  const forms = coordinateForms(point, radiusMeters);
  return (["dd", "dms", "utm", "mgrs", "plusCode"] as const).map((form) => {
    const words = forms[form];
    return words === null || words === "" ? null : (
      <div key={form}>
        <dt>{labels(`pointForm.${form}`)}</dt>
        <dd>
          <data value={words} className="mono" dir="ltr">
            {words}
          </data>
          <CopyButton text={words} label={labels(`copyPoint.${form}`)} />
        </dd>
      </div>
    );
  });
}
