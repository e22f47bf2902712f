// An event in full: what, when on three clocks, where and how well known, whose numbers, why the pin is there, what nobody says.
import Link from "next/link";
import type { EventView } from "../../../../lib/events/event-view";
import { Badge } from "../../../_ui/badge";
import { CasualtyStrip } from "../../../_ui/casualty-strip";
import { ClaimLedger } from "../../../_ui/claim-ledger";
import { ClaimNotes } from "../../../_ui/claim-notes";
import { whereInWords } from "../../../_ui/event-rows";
import { KindSymbol } from "../../../_ui/kind-symbol";
import { eventKindLabels, gradeLabels, weaponLabels } from "../../../_ui/labels";
import { MapPicture } from "../../../_ui/map-picture";
import { Placements } from "../../../_ui/placements";
import { Section } from "../../../_ui/section";
import { ShareLine } from "../../../_ui/share-line";
import { SourcesList } from "../../../_ui/sources-list";
import { ThreeClocks } from "../../../_ui/three-clocks";
import { whenInWords } from "../../../_ui/when-in-words";
import { WhereList } from "../../../_ui/where-list";
import facts from "../../../_ui/facts.module.css";
import styles from "../../../_ui/record-page.module.css";

export function EventSheet({ event, shortUrl }: { event: EventView; shortUrl: string }) {
  const isDrawn = event.locations.some((location) => location.point !== null);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{event.title}</h1>
        <p className={styles.badges}>
          <span className={styles.kind}>
            <KindSymbol group={event.kindGroup} /> {eventKindLabels[event.kind]}
          </span>
          <Badge tone={event.grade === "contested" ? "strong" : "plain"}>{gradeLabels[event.grade]}</Badge>
          {event.status === "published" ? null : (
            <Badge tone="dashed">Not published: only editors see this page</Badge>
          )}
          <span className="mono muted small">E-{event.id.toUpperCase()}</span>
        </p>
        <p className="muted">{event.gradeReason}</p>
        {event.operation !== null && (
          <p>
            Part of{" "}
            <Link href={`/operations/${event.operation.id}/${event.operation.slug}`} prefetch={false}>
              {event.operation.name}
            </Link>
          </p>
        )}
        <ShareLine shortUrl={shortUrl} label="this event" />
      </header>

      <div className={styles.columns}>
        <div className="stack">
          <Section id="when" title="When">
            <ThreeClocks when={event.when} />
          </Section>
          <Section id="where" title="Where">
            <WhereList locations={event.locations} />
          </Section>
          <AsTold event={event} />
        </div>
        <MapPicture
          subject={{ kind: "event", id: event.id }}
          alt={`Map: ${whereInWords(event)}`}
          caption={
            isDrawn
              ? "Rings and hatches show how well each place is known, to scale."
              : "Nothing of this event can be drawn."
          }
          openHref={isDrawn ? `/?sel=e:${event.id}` : null}
        />
      </div>

      <Section id="claims" title="What is claimed, and by whom">
        <CasualtyStrip claims={event.claims} />
        <ClaimNotes conflicts={event.conflicts} notAdded={event.notAdded} />
        <ClaimLedger claims={event.claims} caption={`Claims about: ${event.title}`} />
      </Section>

      <Section id="not-known" title="Not known">
        {event.notKnown.length === 0 ? (
          <p className="muted">Nothing is noted as not known.</p>
        ) : (
          <ul>
            {event.notKnown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Section>

      <Section id="placed" title="How we placed it">
        <Placements placements={event.placements} />
      </Section>

      <Section id="sources" title="Sources">
        <SourcesList reports={event.reports} />
      </Section>
    </article>
  );
}

function AsTold({ event }: { event: EventView }) {
  const rows = [
    { term: "By", words: event.actor },
    { term: "Against", words: event.target },
    { term: "With", words: event.weapon === null ? null : weaponLabels[event.weapon] },
  ];
  return (
    <Section id="told" title="As told">
      <dl className={facts.facts}>
        {rows.map(({ term, words }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words ?? <span className="muted">not stated</span>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** One sentence for search engines and share cards. */
export function eventDescription(event: EventView): string {
  const claims = event.claims.length === 1 ? "1 claim" : `${event.claims.length} claims`;
  const reports = event.reports.length === 1 ? "1 report" : `${event.reports.length} reports`;
  return `${eventKindLabels[event.kind]}, ${whenInWords(event.when)}, ${whereInWords(event)}. ${claims} in ${reports}; ${gradeLabels[event.grade].toLowerCase()}.`;
}
