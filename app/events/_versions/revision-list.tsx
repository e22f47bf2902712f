// The lines of an event's history: each version with its time, what brought it, and what it changed.
import type { RevisionCause, RevisionEntry } from "../../../lib/events/revisions/revision";
import type { RevisionPage } from "../../../lib/events/revisions/store";
import { whatChanged } from "../../../lib/events/revisions/what-changed";
import { languageOfWords } from "../../_ui/language-of-words";
import { Badge } from "../../_ui/badge";
import { versionPath } from "../../_ui/version-address";
import { serverHref, serverWords } from "../../_words/server-words";
import { ChangeList } from "./change-list";
import { Moment } from "./moment";
import styles from "./versions.module.css";

/** `hasNewest`: the first of the page is the last there is. */
export function RevisionList({
  eventId,
  page: { entries, earlier },
  hasNewest,
}: {
  eventId: string;
  page: RevisionPage;
  hasNewest: boolean;
}) {
  return (
    <ol className={`plain-list ${styles.entries}`}>
      {entries.map((entry, index) => (
        <Entry
          key={entry.number}
          eventId={eventId}
          entry={entry}
          before={entries[index + 1] ?? earlier}
          isCurrent={hasNewest && index === 0}
        />
      ))}
    </ol>
  );
}

type EntryProps = {
  readonly eventId: string;
  readonly entry: RevisionEntry;
  readonly before: RevisionEntry | null;
  readonly isCurrent: boolean;
};

async function Entry({ eventId, entry, before, isCurrent }: EntryProps) {
  const [t, href] = await Promise.all([serverWords("versions"), serverHref()]);
  const number = String(entry.number);
  const isShown = entry.view !== null;
  return (
    <li className={styles.entry} id={`version-${number}`}>
      <h2>
        {isShown ? (
          <a
            href={href(versionPath({ id: eventId, number: entry.number }))}
            aria-label={t("open", { number })}
          >
            {t("name", { number })}
          </a>
        ) : (
          t("name", { number })
        )}
        {isCurrent && isShown && <Badge tone="plain">{t("current")}</Badge>}
        {!isShown && <Badge tone="dashed">{t("notShown")}</Badge>}
      </h2>
      <p className="muted">
        <Moment at={entry.madeAt} />
      </p>
      <p>
        <Why cause={entry.cause} entry={entry} />
      </p>
      {before !== null && <Changed entry={entry} before={before} />}
      {before === null && entry.cause.kind !== "kept" && <p className="muted">{t("first")}</p>}
    </li>
  );
}

async function Changed({ entry, before }: { entry: RevisionEntry; before: RevisionEntry }) {
  const t = await serverWords("versions");
  const changes = whatChanged(before.view, entry.view);
  if (changes.length > 0) return <ChangeList changes={changes} />;
  return <p className="muted">{t("differsUnseen")}</p>;
}

async function Why({ cause, entry }: { cause: RevisionCause; entry: RevisionEntry }) {
  const [t, href] = await Promise.all([serverWords("versions"), serverHref()]);
  switch (cause.kind) {
    case "kept":
    case "places":
      return t(`why.${cause.kind}`);
    case "decision":
      return t(cause.isUndone ? "why.undone" : "why.made", { decided: t(`decided.${cause.decided}`) });
    case "reading": {
      // Named only where the version itself may cite it.
      const report = entry.view?.reports.find(({ id }) => id === cause.reportId);
      if (report === undefined) return t("why.reading");
      return t.rich("why.readingOf", {
        report: () => (
          <a href={href(`/reports/${report.id}`)}>
            <bdi lang={languageOfWords(report.title)} dir="auto">
              {report.title}
            </bdi>
          </a>
        ),
      });
    }
  }
}
