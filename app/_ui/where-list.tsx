// The places of an event, each with its role, how well it is known and on what grounds.
import Link from "next/link";
import type { LocationView } from "../../lib/events/event-view";
import { Badge } from "./badge";
import { decimalDegrees } from "./coordinates-in-words";
import { BareName, hierarchyIn, nameBeside, nameIn } from "./place-name";
import { accuracyInWords } from "./accuracy-in-words";
import { sentenceIn } from "../_words/retold";
import { SaidWords } from "./said-words";
import { serverRecordWords } from "./server-record-words";
import { CopyButton } from "./copy-button.client";
import styles from "./where-list.module.css";

export async function WhereList({ locations }: { locations: readonly LocationView[] }) {
  const { t } = await serverRecordWords();
  if (locations.length === 0) return <p>{t("where.none")}</p>;
  return (
    <ul className={`plain-list ${styles.list}`}>
      {locations.map((location, index) => (
        <li key={index} className={styles.location}>
          <Where location={location} />
        </li>
      ))}
    </ul>
  );
}

async function Where({ location }: { location: LocationView }) {
  const words = await serverRecordWords();
  const { t, labels, retold, language, href } = words;
  const { place, point, label } = location;
  const beside = place === null ? null : nameBeside(language, place);
  const labelSaid = retold === null ? label : retold.where(label, [location]);
  const degrees = point === null ? null : decimalDegrees(point, location.precision);
  const basis = labels(`basis.${location.basis}`);
  return (
    <>
      <p className={styles.head}>
        <Badge tone={location.basis === "inferred" ? "dashed" : "plain"}>
          {labels(`role.${location.role}`)}
        </Badge>
        {place?.name === label ? null : <strong>{labelSaid}</strong>}
      </p>
      {place !== null && (
        <p>
          <Link href={href(`/places/${place.slug}`)} prefetch={false}>
            <BareName
              name={place.name === label && place.nameArabic === null ? labelSaid : nameIn(language, place)}
            />
          </Link>{" "}
          {beside !== null && <BareName name={beside} />}
          {place.hierarchy === "" ? null : (
            <span className="muted">
              {" "}
              <BareName name={hierarchyIn(language, place)} />
            </span>
          )}
        </p>
      )}
      {degrees === null ? (
        <p className="muted small">{t("where.notOnMap")}</p>
      ) : (
        <>
          <p className={styles.head}>
            <data className="mono" dir="ltr" value={degrees}>
              {degrees}
            </data>
            <CopyButton text={degrees} label={t("where.copyCoordinates", { place: labelSaid })} />
          </p>
          <p className="small muted">
            {accuracyInWords(location.precision, location.radiusMeters, location.area !== null, words)}
          </p>
        </>
      )}
      <p className="small muted">
        {location.explanation === null
          ? t("where.grounds", { basis })
          : t.rich("where.groundsAnd", {
              basis,
              explanation: () => (
                <SaidWords said={sentenceIn(retold, location.explanation ?? "", [location])} />
              ),
            })}
      </p>
    </>
  );
}
