// A list of events: symbol and kind, title, when, where, grade. Complete in words, so that the list is the map for those who do not see one.
import Link from "next/link";
import type { EventSummary } from "../../lib/events/event-view";
import { Badge } from "./badge";
import { radiusInWords } from "./coordinates-in-words";
import { KindSymbol } from "./kind-symbol";
import { eventKindLabels, gradeLabels, precisionLabels } from "./labels";
import { whenDatetime, whenInWords } from "./when-in-words";
import styles from "./event-rows.module.css";

export function EventRows({ events }: { events: readonly EventSummary[] }) {
  return (
    <ul className={`plain-list ${styles.rows}`}>
      {events.map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
    </ul>
  );
}

function EventRow({ event }: { event: EventSummary }) {
  const datetime = whenDatetime(event.when);
  const when = whenInWords(event.when);
  return (
    <li className={styles.row}>
      <KindSymbol group={event.kindGroup} />
      <div className="stack-tight">
        <div>
          <Link className={styles.title} href={`/events/${event.id}/${event.slug}`} prefetch={false}>
            {event.title}
          </Link>
        </div>
        <p className={styles.line}>
          <span>{eventKindLabels[event.kind]}</span>
          <span>{datetime === null ? when : <time dateTime={datetime}>{when}</time>}</span>
          <span>{whereInWords(event)}</span>
        </p>
        <p className={styles.line}>
          <Badge>{gradeLabels[event.grade]}</Badge>
          {event.status === "published" ? null : <Badge tone="dashed">not published</Badge>}
          <span>
            {counted(event.claimCount, "claim")} in {counted(event.reportCount, "report")}
          </span>
        </p>
      </div>
    </li>
  );
}

/** "near Abu Kamal (town, within 25 km)"; "place not known" where nothing is drawn. */
export function whereInWords(event: Pick<EventSummary, "locations">): string {
  const location =
    event.locations.find((one) => one.role === "struck" || one.role === "attacked") ?? event.locations[0];
  if (location === undefined) return "place not known";
  const precision = precisionLabels[location.precision];
  if (location.point === null) return `${location.label} (not on the map)`;
  if (location.radiusMeters === null) return `${location.label} (${precision})`;
  return `${location.label} (${precision}, within ${radiusInWords(location.radiusMeters)})`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
