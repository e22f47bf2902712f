// A list of events: symbol and kind, title, when, where, grade. Complete in words, so that the list is the map for those who do not see one.
import Link from "next/link";
import type { EventSummary } from "../../lib/events/event-view";
import { titleIn } from "../_words/retold";
import { Badge } from "./badge";
import { KindSymbol } from "./kind-symbol";
import { SaidWords } from "./said-words";
import { serverRecordWords } from "./server-record-words";
import { whereInWords } from "./where-in-words";
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

async function EventRow({ event }: { event: EventSummary }) {
  const words = await serverRecordWords();
  const { t, labels, href, retold } = words;
  const datetime = whenDatetime(event.when);
  const when = whenInWords(event.when, words.when);
  return (
    <li className={styles.row}>
      <KindSymbol group={event.kindGroup} />
      <div className="stack-tight">
        <div>
          <Link className={styles.title} href={href(`/events/${event.id}/${event.slug}`)} prefetch={false}>
            <SaidWords said={titleIn(retold, event)} />
          </Link>
        </div>
        <p className={styles.line}>
          <span>{labels(`eventKind.${event.kind}`)}</span>
          <span>{datetime === null ? when : <time dateTime={datetime}>{when}</time>}</span>
          <span>{whereInWords(event, words)}</span>
        </p>
        <p className={styles.line}>
          <Badge>{labels(`grade.${event.grade}`)}</Badge>
          {event.status === "published" ? null : <Badge tone="dashed">{t("rows.notPublished")}</Badge>}
          <span>{t("rows.counts", { claims: event.claimCount, reports: event.reportCount })}</span>
        </p>
      </div>
    </li>
  );
}
