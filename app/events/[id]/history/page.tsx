// The versions of an event, newest first: when, why, what changed, and the page of each. E.g. /events/7kq2m4x/history.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { EventView } from "../../../../lib/events/event-view";
import { listRevisions, type RevisionPage } from "../../../../lib/events/revisions/store";
import { findEvent, findEventPath } from "../../../../lib/events/store";
import { normalizePublicId } from "../../../../lib/text/public-id";
import { pageAudience } from "../../../_http/editor";
import { siteOrigin } from "../../../_http/site-origin";
import { PageFrame } from "../../../_ui/page-frame";
import { pageMetadata } from "../../../_ui/page-metadata";
import { SaidWords } from "../../../_ui/said-words";
import { serverRecordWords } from "../../../_ui/server-record-words";
import { historyPath } from "../../../_ui/version-address";
import { serverHref, serverWords } from "../../../_words/server-words";
import { titleIn } from "../../../_words/retold";
import { RevisionList } from "../../_versions/revision-list";
import styles from "../../_versions/versions.module.css";

export const dynamic = "force-dynamic";

/** Each is read whole, to say what it changed. */
const versionsOfPage = 20;

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ before?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await loadEvent((await params).id);
  const [origin, t, { retold }] = await Promise.all([
    siteOrigin(),
    serverWords("versions"),
    serverRecordWords(),
  ]);
  return pageMetadata({
    title: t("historyOf", { title: titleIn(retold, event).words }),
    description: t("historyIntro"),
    canonicalUrl: `${origin}${historyPath(event.id)}`,
    picture: null,
    isIndexed: event.status === "published",
  });
}

export default async function EventHistory({ params, searchParams }: Props) {
  const event = await loadEvent((await params).id);
  const { before } = await searchParams;
  const from = typeof before === "string" && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : null;
  const page = await listRevisions(event.id, await pageAudience(), { before: from, limit: versionsOfPage });
  const [t, href, { retold }] = await Promise.all([
    serverWords("versions"),
    serverHref(),
    serverRecordWords(),
  ]);
  return (
    <PageFrame>
      <div className="stack">
        <p>
          <a href={href(`/events/${event.id}/${event.slug}`)}>
            <SaidWords said={titleIn(retold, event)} />
          </a>
        </p>
        <h1>{t("history")}</h1>
        <p>{t("historyIntro")}</p>
        {page === null || page.entries.length === 0 ? (
          <p className="muted">{t("historyNone")}</p>
        ) : (
          <RevisionList eventId={event.id} page={page} hasNewest={from === null} />
        )}
        <Steps eventId={event.id} page={page} isOlder={from !== null} />
      </div>
    </PageFrame>
  );
}

async function Steps({
  eventId,
  page,
  isOlder,
}: {
  eventId: string;
  page: RevisionPage | null;
  isOlder: boolean;
}) {
  const [t, href] = await Promise.all([serverWords("versions"), serverHref()]);
  const last = page?.entries.at(-1);
  return (
    <p className={styles.ways}>
      {isOlder && <a href={href(historyPath(eventId))}>{t("newest")}</a>}
      {page?.earlier != null && last !== undefined && (
        <a href={href(`${historyPath(eventId)}?before=${last.number}`)}>{t("older")}</a>
      )}
    </p>
  );
}

/** Does not return where there is none that the audience may see (404), or it was joined to another (308 to that one's versions). */
const loadEvent = cache(async (asked: string): Promise<EventView> => {
  const id = normalizePublicId(asked);
  if (id === null) notFound();
  const audience = await pageAudience();
  const path = await findEventPath(id, audience);
  if (path === null) notFound();
  if (path.id !== asked) permanentRedirect((await serverHref())(historyPath(path.id)));
  const event = await findEvent(id, audience);
  if (event === null) notFound();
  return event;
});
