// The panel's text: when on three clocks, where and how well known, what is claimed and by whom, what nobody says.
import type { ReactNode } from "react";
import type { EventView, LocationView } from "../../lib/events/event-view";
import { actorInWords } from "../_ui/actor-in-words";
import { languageOfWords } from "../_ui/language-of-words";
import { SaidWords } from "../_ui/said-words";
import { threeClocks, whenDatetime, whenPrecisionInWords } from "../_ui/when-in-words";
import { BareName, hierarchyIn, nameBeside, nameIn } from "../_ui/place-name";
import { versionPath } from "../_ui/version-address";
import { operationNameIn, sentenceIn, titleIn } from "../_words/retold";
import { useHref } from "../_words/words.client";
import { EventPanelClaims } from "./event-panel-claims";
import { EventPanelLeftOut } from "./event-panel-left-out";
import { EventPanelLinks } from "./event-panel-links.client";
import { EventPanelVersion } from "./event-panel-version";
import { extentInWords, labelInWords, whyNotOnMap } from "./event-row-in-words";
import { SymbolIcon } from "./symbol-icon";
import type { AskedRev, ToldVersion } from "./told-version";
import { useRowLanguage } from "./use-event-row-words";
import styles from "./panel.module.css";

type Props = {
  event: EventView;
  /** That is shown or, of the event as it is now, that can be cited; null where none is kept. */
  version: ToldVersion | null;
  rev: AskedRev;
  close: ReactNode;
};

export function EventPanelSheet({ event, version, rev, close }: Props) {
  const words = useRowLanguage();
  const { list: t, labels, retold } = words;
  const href = useHref();
  const { operation } = event;
  const exact = version === null ? null : href(versionPath({ id: event.id, number: version.number }));
  const live = href(`/events/${event.id}/${event.slug}`);
  const page = rev === null || exact === null ? live : exact;
  const title = titleIn(retold, event);
  const told = [
    { term: t("panel.by"), words: event.actor === null ? null : actorInWords(event.actor, words) },
    { term: t("panel.against"), words: event.target === null ? null : actorInWords(event.target, words) },
    { term: t("panel.with"), words: event.weapon === null ? null : labels(`weapon.${event.weapon}`) },
  ].filter((line) => line.words !== null);
  return (
    <>
      <div className={styles.panelHead}>
        <p className={styles.kind}>
          <SymbolIcon group={event.kindGroup} contested={event.grade === "contested"} />{" "}
          {labels(`eventKind.${event.kind}`)} · {labels(`grade.${event.grade}`)}
        </p>
        <EventPanelLinks event={{ path: live, exactPath: exact, title: title.words }} />
        {close}
      </div>
      {/* That the last one is shown too is news only to who asked for it by its number. */}
      {version !== null && (typeof rev === "number" || (rev !== null && version.until !== null)) && (
        <EventPanelVersion id={event.id} version={version} />
      )}
      {rev === null && <EventPanelLeftOut id={event.id} />}
      <h2 className={styles.panelTitle}>
        <a href={page}>
          <SaidWords said={title} />
        </a>
      </h2>
      <p className="muted small">
        <SaidWords said={sentenceIn(retold, event.gradeReason)} />
      </p>
      <Clocks event={event} />
      <ul className={`plain-list ${styles.places}`} aria-label={t("panel.where")}>
        {event.locations.map((location, index) => (
          <PlaceOfEvent key={index} location={location} event={event} />
        ))}
      </ul>
      {!isDrawn(event) && (
        <p className="muted small">{t("panel.notOnMap", { why: whyNotOnMap(event.locations, words) })}</p>
      )}
      {told.length > 0 && (
        <dl className={styles.facts}>
          {told.map((line) => (
            <div key={line.term}>
              <dt>{line.term}</dt>
              <dd>
                <bdi>{line.words}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      <EventPanelClaims event={event} page={page} />
      {event.notKnown.length > 0 && (
        <section className={styles.part} aria-labelledby="panel-not-known">
          <h3 id="panel-not-known">{t("panel.notKnown")}</h3>
          <ul className={styles.notKnown}>
            {event.notKnown.map((line) => (
              <li key={line}>
                <SaidWords said={sentenceIn(retold, line)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {operation !== null && (
        <p className="small">
          {t.rich("panel.operation", {
            name: () => (
              <a href={href(`/operations/${operation.id}/${operation.slug}`)}>
                <SaidWords said={operationNameIn(retold, operation.name)} />
              </a>
            ),
          })}
        </p>
      )}
      <section className={styles.part} aria-labelledby="panel-reports">
        <h3 id="panel-reports">{t("panel.reportsHead")}</h3>
        <ul className="plain-list small">
          {event.reports.map((report) => (
            <li key={report.id}>
              {report.publisher !== null && (
                <bdi lang={languageOfWords(report.publisher)}>{report.publisher}: </bdi>
              )}
              <a href={href(`/reports/${report.id}`)}>
                <bdi lang={languageOfWords(report.title)}>{report.title}</bdi>
              </a>
              {report.isRetelling && ` (${t("panel.retelling")})`}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a className="button" href={page}>
          {t("panel.openPage")}
        </a>
      </p>
    </>
  );
}

function Clocks({ event }: { event: EventView }) {
  const { list: t, when } = useRowLanguage();
  const clocks = threeClocks(event.when, when);
  const precision = whenPrecisionInWords(event.when, when);
  return (
    <dl className={styles.facts} aria-label={t("panel.when")}>
      <div>
        <dt>{t("panel.local")}</dt>
        <dd>
          <time dateTime={whenDatetime(event.when) ?? undefined}>
            {clocks.local ?? t("panel.notKnownTime")}
          </time>
          {precision !== null && <span className="muted small"> · {precision}</span>}
          {clocks.localZone !== null && (
            <span className="muted small">
              {" "}
              · <bdi>{clocks.localZone}</bdi>
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("panel.utc")}</dt>
        <dd>{clocks.utc ?? t("panel.notKnownTime")}</dd>
      </div>
      <div>
        <dt>{t("panel.stated")}</dt>
        <dd>
          {clocks.asStated === null ? (
            <span className="muted">{t("panel.noWords")}</span>
          ) : (
            <q dir="auto" lang={languageOfWords(clocks.asStated)}>
              {clocks.asStated}
            </q>
          )}
        </dd>
      </div>
    </dl>
  );
}

function PlaceOfEvent({ location, event }: { location: LocationView; event: EventView }) {
  const words = useRowLanguage();
  const { labels, retold, when } = words;
  const href = useHref();
  const { place } = location;
  const isOwnName = place !== null && place.name === location.label;
  const label = labelInWords(location, event.locations, retold);
  // The name of a thing has no Arabic of its own; its words are retold as the list's are.
  const isRetold = isOwnName && place.nameArabic === null;
  const name = place === null ? null : isRetold ? label : nameIn(when.language, place);
  const beside = place === null ? null : nameBeside(when.language, place);
  return (
    <li>
      <span className="muted small">{labels(`role.${location.role}`)}</span>
      <br />
      {!isOwnName && <bdi>{label}</bdi>}
      {place !== null && name !== null && (
        <>
          {!isOwnName && " · "}
          <a href={href(`/places/${place.slug}`)}>
            <BareName name={name} />
          </a>
          {beside !== null && (
            <>
              {" "}
              <BareName name={beside} className="muted" />
            </>
          )}
        </>
      )}
      <br />
      <span className="muted small">
        {extentInWords(location, event.locations, words)}
        {place !== null && place.hierarchy !== "" && (
          <>
            {" "}
            · <bdi>{hierarchyIn(when.language, place)}</bdi>
          </>
        )}
      </span>
    </li>
  );
}

/** Something of where it happened can be drawn. */
function isDrawn({ locations }: EventView): boolean {
  return locations.some(
    ({ role, precision, point, area }) =>
      (role === "struck" || role === "attacked") &&
      precision !== "unknown" &&
      (point !== null || area !== null),
  );
}
