// How well a place is known, in words. Pure.
import { isArea, type Precision } from "../../lib/geo/precision";
import { radiusInWords } from "./coordinates-in-words";
import type { RecordWords } from "./record-words";

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

/** The same for a country or district itself, whose radius is its size. */
export function extentInWords(radiusMeters: number | null, { t, language }: AccuracyWords): string {
  if (radiusMeters === null) return t("position.extent");
  return t("position.extentOf", { radius: radiusInWords(radiusMeters, language) });
}
