// An event in full, as it is now or as a version had it: what, when on three clocks, where and how well known, whose numbers, why the pin is there, what nobody says.
import Link from "next/link";
import type { ReactNode } from "react";
import type { EventView } from "../../../../lib/events/event-view";
import { operationNameIn, sentenceIn, titleIn } from "../../../_words/retold";
import { serverWords } from "../../../_words/server-words";
import { Badge } from "../../../_ui/badge";
import { CasualtyStrip } from "../../../_ui/casualty-strip";
import { actorInWords } from "../../../_ui/actor-in-words";
import { ClaimLedger } from "../../../_ui/claim-ledger";
import { ClaimNotes } from "../../../_ui/claim-notes";
import { whereInWords } from "../../../_ui/where-in-words";
import { KindSymbol } from "../../../_ui/kind-symbol";
import { MapPicture } from "../../../_ui/map-picture";
import { Placements } from "../../../_ui/placements";
import { SaidWords } from "../../../_ui/said-words";
import { Section } from "../../../_ui/section";
import { serverRecordWords } from "../../../_ui/server-record-words";
import { SourcesList } from "../../../_ui/sources-list";
import { ThreeClocks } from "../../../_ui/three-clocks";
import { WhereList } from "../../../_ui/where-list";
import facts from "../../../_ui/facts.module.css";
import styles from "../../../_ui/record-page.module.css";

type Props = {
  readonly event: EventView;
  /** The version that is shown; null = the event as it is now. */
  readonly version: number | null;
  /** Its permanent links. */
  readonly links: ReactNode;
  readonly foot: ReactNode;
};

export async function EventSheet({ event, version, links, foot }: Props) {
  const [t, words] = await Promise.all([serverWords("events"), serverRecordWords()]);
  const { labels, retold, href, when } = words;
  const { operation } = event;
  const isDrawn = event.locations.some((location) => location.point !== null);
  const title = titleIn(retold, event);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>
          <SaidWords said={title} />
        </h1>
        <p className={styles.badges}>
          <span className={styles.kind}>
            <KindSymbol group={event.kindGroup} /> {labels(`eventKind.${event.kind}`)}
          </span>
          <Badge tone={event.grade === "contested" ? "strong" : "plain"}>
            {labels(`grade.${event.grade}`)}
          </Badge>
          {event.status === "published" ? null : <Badge tone="dashed">{t("notPublished")}</Badge>}
          <bdi className="mono muted small" dir="ltr">
            E-{event.id.toUpperCase()}
          </bdi>
        </p>
        <p className="muted">
          <SaidWords said={sentenceIn(retold, event.gradeReason)} />
        </p>
        {operation !== null && (
          <p>
            {t.rich("partOf", {
              operation: () => (
                <Link href={href(`/operations/${operation.id}/${operation.slug}`)} prefetch={false}>
                  <SaidWords said={operationNameIn(retold, operation.name)} />
                </Link>
              ),
            })}
          </p>
        )}
        {links}
      </header>

      <div className={styles.columns}>
        <div className="stack">
          <Section id="when" title={t("when")}>
            <ThreeClocks when={event.when} words={when} retold={retold} />
          </Section>
          <Section id="where" title={t("where")}>
            <WhereList locations={event.locations} />
          </Section>
          <AsTold event={event} />
        </div>
        <MapPicture
          subject={{ kind: "event", id: event.id, rev: version }}
          alt={t("mapAlt", { place: whereInWords(event, words) })}
          caption={t(isDrawn ? "drawn" : "notDrawn")}
          openHref={isDrawn ? mapPath(event.id, version) : null}
        />
      </div>

      <Section id="claims" title={t("claims")}>
        <CasualtyStrip claims={event.claims} />
        <ClaimNotes conflicts={event.conflicts} notAdded={event.notAdded} />
        <ClaimLedger
          claims={event.claims}
          caption={t("claimsAbout", { title: title.words })}
          locations={event.locations}
        />
      </Section>

      <Section id="not-known" title={t("notKnown")}>
        {event.notKnown.length === 0 ? (
          <p className="muted">{t("nothingNotKnown")}</p>
        ) : (
          <ul>
            {event.notKnown.map((line) => (
              <li key={line}>
                <SaidWords said={sentenceIn(retold, line)} />
              </li>
            ))}
          </ul>
        )}
      </Section>

      <Section id="placed" title={t("placed")}>
        <Placements placements={event.placements} />
      </Section>

      <Section id="sources" title={t("sources")}>
        <SourcesList reports={event.reports} />
      </Section>
      {foot}
    </article>
  );
}

function mapPath(id: string, version: number | null): string {
  return version === null ? `/?sel=e:${id}` : `/?rev=${version}&sel=e:${id}`;
}

async function AsTold({ event }: { event: EventView }) {
  const [t, words] = await Promise.all([serverWords("events"), serverRecordWords()]);
  const rows = [
    { term: t("by"), said: event.actor === null ? null : actorInWords(event.actor, words) },
    { term: t("against"), said: event.target === null ? null : actorInWords(event.target, words) },
    { term: t("with"), said: event.weapon === null ? null : words.labels(`weapon.${event.weapon}`) },
  ];
  return (
    <Section id="told" title={t("told")}>
      <dl className={facts.facts}>
        {rows.map(({ term, said }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said ?? <span className="muted">{t("notStated")}</span>}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
