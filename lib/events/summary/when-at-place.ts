// The hours of an event whose place an editor chose: the clock that the words were read by is that of the place.
import { DateTime } from "luxon";
import type { Location } from "../location";
import type { PlaceFacts } from "../telling";
import type { When } from "../when";

/**
 * The same days and hours on the clock of the place where it happened, as far as that place is among `places` (those that choices
 * name). What the reading inferred from the other clock is left out.
 */
export function whenAtPlace(
  when: When,
  locations: readonly Location[],
  places: ReadonlyMap<string, PlaceFacts>,
): When {
  const scene = locations.find(({ role }) => role === "struck" || role === "attacked");
  const zone = scene?.placeId == null ? null : (places.get(scene.placeId)?.timeZone ?? null);
  if (zone === null || when.zone === null || zone === when.zone) return when;
  const { zone: before } = when;
  const moved = (instant: string | null): string | null =>
    instant === null
      ? null
      : DateTime.fromISO(instant, { zone: before })
          .setZone(zone, { keepLocalTime: true })
          .toUTC()
          .toISO({ suppressMilliseconds: true });
  const kept = (when.inference ?? "")
    .split(/(?<=\.) (?=\p{Lu}|")/u)
    .filter(
      (sentence) =>
        sentence !== "" && !/\bzone\b|The interval covers both/.test(sentence) && !sentence.includes(before),
    );
  return {
    ...when,
    zone,
    start: moved(when.start),
    end: moved(when.end),
    inference: [...kept, "Its hours are counted on the clock of the place that an editor chose."].join(" "),
  };
}
