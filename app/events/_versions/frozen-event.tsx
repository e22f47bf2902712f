// The page of one version, e.g. /events/7kq2m4x@2: the event's own page, drawn from what was kept, under a line that says so.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { EventView } from "../../../lib/events/event-view";
import type { Revision } from "../../../lib/events/revisions/revision";
import { findRevision } from "../../../lib/events/revisions/store";
import { findEvent, findEventPath } from "../../../lib/events/store";
import { pageAudience } from "../../_http/editor";
import { siteOrigin } from "../../_http/site-origin";
import { PageFrame } from "../../_ui/page-frame";
import { pageMetadata } from "../../_ui/page-metadata";
import { serverRecordWords } from "../../_ui/server-record-words";
import { versionPath, type AskedVersion } from "../../_ui/version-address";
import { publishedInWords } from "../../_ui/when-in-words";
import { whereInWords } from "../../_ui/where-in-words";
import { serverHref, serverWords } from "../../_words/server-words";
import { titleIn } from "../../_words/retold";
import { wordsIn } from "../../_words/words";
import { EventSheet } from "../[id]/[slug]/event-sheet";
import { CiteEvent } from "./cite-event";
import { ExactLine } from "./exact-line";
import { VersionBanner } from "./version-banner";

/** Not for search engines, which are led to the event as it is now. */
export async function frozenMetadata(asked: AskedVersion): Promise<Metadata> {
  const { revision, now } = await loadVersion(asked.id, asked.number);
  const [origin, t, words] = await Promise.all([siteOrigin(), serverWords("versions"), serverRecordWords()]);
  const { view, eventId, number, of, madeAt } = revision;
  return pageMetadata({
    title: t("title", { number: String(number), title: titleIn(words.retold, view).words }),
    description: t("description", {
      number: String(number),
      of: String(of),
      from: publishedInWords(madeAt, "instant", words.when) ?? "",
    }),
    canonicalUrl: `${origin}/events/${eventId}/${now?.slug ?? view.slug}`,
    picture: {
      url: `${origin}/map-picture?event=${eventId}&rev=${number}&size=share`,
      alt: wordsIn(words.language, "events")("mapAlt", { place: whereInWords(view, words) }),
    },
    isIndexed: false,
  });
}

/** `isAsWritten` is false for an address that we would write otherwise (capitals, dashes in the id). */
export async function FrozenEvent({ asked, isAsWritten }: { asked: AskedVersion; isAsWritten: boolean }) {
  const { revision, now } = await loadVersion(asked.id, asked.number);
  if (!isAsWritten) permanentRedirect((await serverHref())(versionPath(asked)));
  const { view, number, contentHash } = revision;
  return (
    <PageFrame>
      <VersionBanner revision={revision} now={now} />
      <EventSheet
        event={view}
        version={number}
        links={<ExactLine version={{ id: view.id, number }} hasCode />}
        foot={contentHash === null ? null : <CiteEvent event={view} version={{ ...revision, contentHash }} />}
      />
    </PageFrame>
  );
}

type Loaded = { readonly revision: Revision; readonly now: EventView | null };

/** Does not return where there is no such version (404), or the event was joined to another (308 to that one). */
const loadVersion = cache(async (id: string, number: number): Promise<Loaded> => {
  const audience = await pageAudience();
  const path = await findEventPath(id, audience);
  if (path === null) notFound();
  if (path.id !== id) permanentRedirect((await serverHref())(`/events/${path.id}/${path.slug}`));
  const [revision, now] = await Promise.all([findRevision(id, number, audience), findEvent(id, "public")]);
  if (revision === null) notFound();
  return { revision, now };
});
