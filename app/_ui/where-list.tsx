// The places of an event, each with its role, how well it is known and on what grounds.
import Link from "next/link";
import type { LocationView } from "../../lib/events/event-view";
import { Badge } from "./badge";
import { decimalDegrees } from "./coordinates-in-words";
import { accuracyInWords } from "./coordinates";
import { CopyButton } from "./copy-button.client";
import { basisLabels, roleLabels } from "./labels";
import { PlaceName } from "./place-name";
import styles from "./where-list.module.css";

export function WhereList({ locations }: { locations: readonly LocationView[] }) {
  if (locations.length === 0) return <p>No place of its own is named, so it stands on no map.</p>;
  return (
    <ul className={`plain-list ${styles.list}`}>
      {locations.map((location, index) => (
        <li key={index} className={styles.location}>
          <p className={styles.head}>
            <Badge tone={location.basis === "inferred" ? "dashed" : "plain"}>
              {roleLabels[location.role]}
            </Badge>
            {location.place?.name === location.label ? null : <strong>{location.label}</strong>}
          </p>
          {location.place !== null && (
            <p>
              <Link href={`/places/${location.place.slug}`} prefetch={false}>
                {location.place.name}
              </Link>{" "}
              {location.place.nameArabic !== null && (
                <PlaceName name={location.place.nameArabic} language="ar" script="Arab" />
              )}
              {location.place.hierarchy === "" ? null : (
                <span className="muted"> {location.place.hierarchy}</span>
              )}
            </p>
          )}
          {location.point === null ? (
            <p className="muted small">Not on the map: nobody has said where this is.</p>
          ) : (
            <>
              <p className={styles.head}>
                <data className="mono" value={decimalDegrees(location.point, location.precision)}>
                  {decimalDegrees(location.point, location.precision)}
                </data>
                <CopyButton
                  text={decimalDegrees(location.point, location.precision)}
                  label={`Copy the coordinates of ${location.label}`}
                />
              </p>
              <p className="small muted">
                {accuracyInWords(location.precision, location.radiusMeters, location.area !== null)}
              </p>
            </>
          )}
          <p className="small muted">
            Grounds: {basisLabels[location.basis]}
            {location.explanation === null ? "" : `. ${location.explanation}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
