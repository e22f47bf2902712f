// What is chosen, told in full: when, where and how well known, what it rests on, and the way to its page.
import { SymbolIcon } from "./symbol-icon";
import type { EventRow, PlaceLine } from "./event-row";
import styles from "./panel.module.css";

export function EventPanel({
  row,
  closeHref,
  onClose,
}: {
  row: EventRow;
  closeHref: string;
  onClose: () => void;
}) {
  return (
    <section className={styles.panel} aria-label={`Chosen: ${row.title}`}>
      <div className={styles.panelHead}>
        <p className={styles.kind}>
          <SymbolIcon group={row.kindGroup} /> {row.kind} · {row.grade}
        </p>
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
      <h2 className={styles.panelTitle}>
        <a href={row.href}>{row.title}</a>
      </h2>
      <p>
        <time dateTime={row.datetime ?? undefined}>{row.day}</time>
        {row.dayNote !== null && <span className="muted small"> · {row.dayNote}</span>}
      </p>
      <ul className={`plain-list ${styles.places}`}>
        {row.places.map((place, index) => (
          <PlaceOfEvent key={index} place={place} />
        ))}
      </ul>
      {row.notOnMap !== null && <p className="muted small">Not on the map: {row.notOnMap}</p>}
      <p className="small">
        {count(row.claimCount, "claim")} in {count(row.reportCount, "report")}
        {row.operation !== null && (
          <>
            {" "}
            · part of <a href={row.operation.href}>{row.operation.name}</a>
          </>
        )}
      </p>
      <p>
        <a className="button" href={row.href}>
          Open the event’s page
        </a>
      </p>
    </section>
  );
}

function PlaceOfEvent({ place }: { place: PlaceLine }) {
  return (
    <li>
      <span className="muted small">{place.role}</span>
      <br />
      {place.label !== place.name && place.label}
      {place.href !== null && place.name !== null && (
        <>
          {place.label !== place.name && " · "}
          <a href={place.href}>{place.name}</a>
        </>
      )}
      {place.nameArabic !== null && (
        <>
          {" "}
          <bdi lang="ar" dir="rtl">
            {place.nameArabic}
          </bdi>
        </>
      )}
      <br />
      <span className="muted small">
        {place.precision}
        {place.hierarchy !== null && place.hierarchy !== "" && <> · {place.hierarchy}</>}
      </span>
    </li>
  );
}

/** "1 claim", "3 claims", "no claims". */
export function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A click that means "here", not "in a new tab". */
export function isPlainClick(event: {
  button: number;
  metaKey: boolean;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
