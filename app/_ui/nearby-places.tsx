// Named places around a point, nearest first: "3 km east of Abu Kamal".
import Link from "next/link";
import { Fragment } from "react";
import { compassWord } from "../../lib/geocoder/reverse";
import { hierarchyWords, type PlaceParent } from "../../lib/geocoder/formats/shown-place";
import type { PlaceKind } from "../../lib/gazetteer/place";
import type { NearbyPlace } from "../../lib/gazetteer/suggestion";
import { radiusInWords } from "./coordinates-in-words";
import { BareName } from "./place-name";
import { serverPlaceNames } from "./server-place-names";
import { serverRecordWords } from "./server-record-words";
import styles from "./nearby-places.module.css";

/** What stands on one spot and has a name of its own: no areas, and no sites that were named after what is near them. */
export const namedSpots = [
  "town",
  "village",
  "neighbourhood",
  "base",
  "airfield",
  "camp",
  "facility",
  "oil_field",
  "crossing",
  "dam",
  "island",
  "mountain",
] as const satisfies readonly PlaceKind[];

type Props = {
  readonly places: readonly NearbyPlace[];
  /** Where each place lies, by its id; left out where all lie together. */
  readonly parents?: ReadonlyMap<string, readonly PlaceParent[]>;
};

export async function NearbyPlaces({ places, parents }: Props) {
  const above = places.flatMap(({ place }) => parents?.get(place.id) ?? []);
  const [{ t, labels, language, href }, nameOf] = await Promise.all([
    serverRecordWords(),
    serverPlaceNames([...places.map(({ place }) => place.id), ...above.map(({ id }) => id)]),
  ]);
  const hierarchyOf = (place: NearbyPlace["place"]): string[] =>
    parents === undefined
      ? []
      : hierarchyWords({
          place,
          parents: (parents.get(place.id) ?? []).map((parent) => ({ ...parent, name: nameOf(parent) })),
          licence: null,
        }).slice(-2);
  return (
    <ul className={`plain-list ${styles.places}`}>
      {places.map(({ place, distanceMeters, bearingDegrees }) => (
        <li key={place.id}>
          <span className={styles.where}>
            {distanceMeters < 20
              ? t("near.at")
              : t("near.off", {
                  distance: radiusInWords(distanceMeters, language),
                  direction: t(`near.direction.${compassWord(bearingDegrees)}`),
                })}
          </span>{" "}
          <span>
            <Link href={href(`/places/${encodeURIComponent(place.slug)}`)} prefetch={false}>
              <BareName name={nameOf(place)} />
            </Link>{" "}
            <span className="muted small">
              {labels(`placeKind.${place.kind}`)}
              {hierarchyOf(place).map((name) => (
                <Fragment key={name}>
                  {" · "}
                  <BareName name={name} />
                </Fragment>
              ))}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
