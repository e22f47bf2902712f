// What the search box pointed at, told beside the map, with the way to its page.
import { radiusInWords } from "../_ui/coordinates-in-words";
import { CopyButton } from "../_ui/copy-button.client";
import { placeKindLabels } from "../_ui/labels";
import type { Aim, AimedPlace } from "./aim";
import { isPlainClick } from "./event-panel";
import styles from "./panel.module.css";

export function AimCard({ aim, closeHref, onClose }: { aim: Aim; closeHref: string; onClose: () => void }) {
  const title = aim.kind === "place" ? aim.place.name : `${aim.point.lat}, ${aim.point.lon}`;
  return (
    <section className={`${styles.panel} ${styles.aim}`} aria-label={`Found: ${title}`}>
      <div className={styles.panelHead}>
        <p className={styles.kind}>{aim.kind === "place" ? placeKindLabels[aim.place.kind] : "Point"}</p>
        <a
          className={styles.close}
          href={closeHref}
          aria-label="Close"
          onClick={(event) => {
            if (isPlainClick(event)) {
              event.preventDefault();
              onClose();
            }
          }}
        >
          <span aria-hidden="true">×</span>
        </a>
      </div>
      {aim.kind === "place" ? <PlaceWords place={aim.place} /> : <PointWords words={title} />}
    </section>
  );
}

function PlaceWords({ place }: { place: AimedPlace }) {
  const href = `/places/${encodeURIComponent(place.slug)}`;
  return (
    <>
      <h2 className={styles.panelTitle}>
        <a href={href}>
          <bdi>{place.name}</bdi>
        </a>
      </h2>
      {place.hierarchy !== "" && <p>{place.hierarchy}</p>}
      <p className="muted small">
        {place.point === null
          ? "Nobody has said where it is."
          : place.radiusMeters === null
            ? "How far off the point may be is not known."
            : `The ring reaches ${radiusInWords(place.radiusMeters)} around the point.`}
      </p>
      <p>
        <a className="button" href={href}>
          Open the place’s page
        </a>
      </p>
    </>
  );
}

function PointWords({ words }: { words: string }) {
  return (
    <>
      <h2 className={`${styles.panelTitle} mono`}>{words}</h2>
      <p>
        <CopyButton text={words} label="Copy latitude and longitude" />
      </p>
      <p>
        <a className="button" href={`/search?q=${encodeURIComponent(words)}`}>
          What is near, and other forms
        </a>
      </p>
    </>
  );
}
