// The line over a frozen page: which version it is, how long it was shown, what is withheld, and the ways on.
import type { EventView } from "../../../lib/events/event-view";
import type { Revision } from "../../../lib/events/revisions/revision";
import { whatChanged } from "../../../lib/events/revisions/what-changed";
import { historyPath, versionJsonPath } from "../../_ui/version-address";
import { serverHref, serverWords } from "../../_words/server-words";
import { ChangeList } from "./change-list";
import { Moment } from "./moment";
import styles from "./versions.module.css";

/** `now` is the event as the public sees it; null where only editors do. */
export async function VersionBanner({ revision, now }: { revision: Revision; now: EventView | null }) {
  const [t, href] = await Promise.all([serverWords("versions"), serverHref()]);
  const { eventId, number, of, madeAt, until, withheld, view } = revision;
  const numbers = { number: String(number), of: String(of) };
  const from = () => <Moment at={madeAt} />;
  return (
    <aside className={`notice ${styles.banner}`} aria-label={t("name", numbers)}>
      <p>
        {until === null
          ? t.rich("shownSince", { ...numbers, from })
          : t.rich("shownUntil", { ...numbers, from, until: () => <Moment at={until} /> })}
      </p>
      {withheld.places && <p>{t("withheldPlaces")}</p>}
      {withheld.sources && <p>{t("withheldSources")}</p>}
      {(withheld.places || withheld.sources) && <p>{t("withheldHash")}</p>}
      <p className={styles.ways}>
        <a href={href(`/events/${eventId}/${now?.slug ?? view.slug}`)}>{t("live")}</a>
        <a href={href(historyPath(eventId, number))}>{t("all")}</a>
        <a href={versionJsonPath({ id: eventId, number })}>{t("asJson")}</a>
      </p>
      {now !== null && until !== null && (
        <Since before={view} now={now} isWhole={!withheld.places && !withheld.sources} />
      )}
    </aside>
  );
}

async function Since({ before, now, isWhole }: { before: EventView; now: EventView; isWhole: boolean }) {
  const t = await serverWords("versions");
  const changes = whatChanged(before, now);
  return (
    <details>
      <summary>{t("changedSince")}</summary>
      {changes.length > 0 ? (
        <ChangeList changes={changes} />
      ) : (
        <p>{t(isWhole ? "nothingSince" : "differsUnseen")}</p>
      )}
    </details>
  );
}
