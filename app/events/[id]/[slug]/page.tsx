// The page of an event, e.g. /events/7kq2m4x/airstrike-near-abu-kamal-oct-2023. The id finds it; a wrong slug leads on.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { EventView } from "../../../../lib/events/event-view";
import { findLastRevision } from "../../../../lib/events/revisions/store";
import { findEvent, findEventPath } from "../../../../lib/events/store";
import { normalizePublicId } from "../../../../lib/text/public-id";
import { pageAudience } from "../../../_http/editor";
import { siteOrigin } from "../../../_http/site-origin";
import { decimalDegrees } from "../../../_ui/coordinates-in-words";
import { whereInWords } from "../../../_ui/where-in-words";
import { serverHref, serverWords } from "../../../_words/server-words";
import { titleIn } from "../../../_words/retold";
import { wordsIn } from "../../../_words/words";
import { inBothLanguages, pageMetadata } from "../../../_ui/page-metadata";
import { serverRecordWords } from "../../../_ui/server-record-words";
import { JsonLd } from "../../../_ui/json-ld";
import { PageFrame } from "../../../_ui/page-frame";
import { ShareLine } from "../../../_ui/share-line";
import { readVersion, versionPath } from "../../../_ui/version-address";
import { CiteEvent } from "../../_versions/cite-event";
import { ExactLine } from "../../_versions/exact-line";
import { eventJsonLd } from "./event-json-ld";
import { EventSheet } from "./event-sheet";
import { eventDescription } from "./event-words";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await loadEvent(await params);
  const [origin, words] = await Promise.all([siteOrigin(), serverRecordWords()]);
  const location = event.locations.find(({ role }) => role === "struck" || role === "attacked");
  const point =
    location === undefined || location.point === null
      ? null
      : decimalDegrees(location.point, location.precision);
  return pageMetadata({
    title: titleIn(words.retold, event).words,
    description: eventDescription(event, words),
    canonicalUrl: `${origin}/events/${event.id}/${event.slug}`,
    picture: {
      url: `${origin}/map-picture?event=${event.id}&size=share`,
      alt: wordsIn(words.language, "events")("mapAlt", { place: whereInWords(event, words) }),
    },
    isIndexed: event.status === "published",
    isFramed: event.status === "published",
    ...(point === null
      ? {}
      : { other: { "geo.position": point.replace(", ", ";"), "geo.placename": location?.label ?? "" } }),
  });
}

export default async function EventRoute({ params }: Props) {
  const event = await loadEvent(await params);
  const [origin, words, t, version] = await Promise.all([
    siteOrigin(),
    serverRecordWords(),
    serverWords("events"),
    findLastRevision(event.id, await pageAudience()),
  ]);
  const url = inBothLanguages(`${origin}/events/${event.id}/${event.slug}`)[words.language];
  const shortUrl = `${origin}/e/${event.id}`;
  return (
    <PageFrame>
      <EventSheet
        event={event}
        version={null}
        links={
          <>
            <ShareLine shortUrl={shortUrl} label={t("thisEvent")} says={t("live")} />
            {version !== null && (
              <ExactLine version={{ id: event.id, number: version.number }} hasCode={false} />
            )}
          </>
        }
        foot={version === null ? null : <CiteEvent event={event} version={version} />}
      />
      <JsonLd data={eventJsonLd(event, { id: shortUrl, url, origin }, words)} />
    </PageFrame>
  );
}

async function loadEvent({ id, slug }: { id: string; slug: string }): Promise<EventView> {
  const event = await loadEventById(id);
  if (event.id !== id || event.slug !== slug)
    permanentRedirect((await serverHref())(`/events/${event.id}/${event.slug}`));
  return event;
}

const loadEventById = cache(async (asked: string): Promise<EventView> => {
  const version = readVersion(asked);
  if (version !== null) permanentRedirect((await serverHref())(versionPath(version)));
  const id = normalizePublicId(asked);
  if (id === null) notFound();
  const audience = await pageAudience();
  const event = await findEvent(id, audience);
  if (event !== null) return event;
  // Joined to another event: its address lives on and leads there.
  const path = await findEventPath(id, audience);
  if (path === null) notFound();
  permanentRedirect((await serverHref())(`/events/${path.id}/${path.slug}`));
});
