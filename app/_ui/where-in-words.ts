// Where an event was, in one line. Pure.
import type { EventSummary } from "../../lib/events/event-view";
import { radiusInWords } from "./coordinates-in-words";
import type { RecordWords } from "./record-words";

/** "near Abu Kamal (town, within 25 km)"; "place not known" where nothing is drawn. */
export function whereInWords(
  event: Pick<EventSummary, "locations">,
  { t, labels, language, retold }: Pick<RecordWords, "t" | "labels" | "language" | "retold">,
): string {
  const location =
    event.locations.find((one) => one.role === "struck" || one.role === "attacked") ?? event.locations[0];
  if (location === undefined) return t("rows.placeNotKnown");
  const { label, point, radiusMeters } = location;
  const place = retold === null ? label : retold.where(label, event.locations);
  const precision = labels(`precision.${location.precision}`);
  if (point === null) return t("rows.notOnMap", { place });
  if (radiusMeters === null) return t("rows.known", { place, precision });
  return t("rows.knownWithin", { place, precision, radius: radiusInWords(radiusMeters, language) });
}
