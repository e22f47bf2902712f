// The page of a place, e.g. /places/abu-kamal. An old slug leads on; an unknown one is a 404.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { Audience, EventSummary, PlacementView } from "../../../lib/events/event-view";
import { claimsAboutPlace, eventsOfPlace, findEvent, placementsOfPlace } from "../../../lib/events/store";
import { nearestPlaces } from "../../../lib/gazetteer/nearest/store";
import type { Place } from "../../../lib/gazetteer/place";
import { findPlaceBySlug, parentsOf, sourceOf } from "../../../lib/gazetteer/store";
import { listTellings } from "../../../lib/gazetteer/tellings/store";
import type { NearbyPlace } from "../../../lib/gazetteer/suggestion";
import { isArea } from "../../../lib/geo/precision";
import { pageAudience } from "../../_http/editor";
import { siteOrigin } from "../../_http/site-origin";
import { decimalDegrees } from "../../_ui/coordinates-in-words";
import { serverHref, serverWords } from "../../_words/server-words";
import { JsonLd } from "../../_ui/json-ld";
import { PageFrame } from "../../_ui/page-frame";
import { namedSpots } from "../../_ui/nearby-places";
import { serverRecordWords } from "../../_ui/server-record-words";
import { inBothLanguages, pageMetadata } from "../../_ui/page-metadata";
import { askedSlug } from "./asked-slug";
import { placeJsonLd } from "./place-json-ld";
import { PlaceSheet, type PlacePage } from "./place-sheet";
import { placeInOneLine } from "./place-words";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place, parents, events, placements } = await loadPlace((await params).slug);
  const [origin, t, { labels, language }] = await Promise.all([
    siteOrigin(),
    serverWords("places"),
    serverRecordWords(),
  ]);
  const count = events.at.length + events.within.length + events.possiblyHere.length;
  const where = placeInOneLine(place, parents, language);
  const point = place.point === null ? null : decimalDegrees(place.point, place.precision);
  return pageMetadata({
    title: where,
    description: t("description", { kind: labels(`placeKind.${place.kind}`), count }),
    canonicalUrl: `${origin}/places/${place.slug}`,
    picture: { url: `${origin}/map-picture?place=${place.id}&size=share`, alt: t("mapOf", { place: where }) },
    isIndexed: isTold({ events, placements }),
    isFramed: true,
    ...(point === null
      ? {}
      : { other: { "geo.position": point.replace(", ", ";"), "geo.placename": where } }),
  });
}

export default async function PlaceRoute({ params }: Props) {
  const page = await loadPlace((await params).slug);
  const [origin, { language }] = await Promise.all([siteOrigin(), serverRecordWords()]);
  const addresses = {
    id: `${origin}/p/${page.place.id}`,
    url: inBothLanguages(`${origin}/places/${page.place.slug}`)[language],
    origin,
  };
  return (
    <PageFrame>
      <PlaceSheet page={page} shortUrl={addresses.id} />
      <JsonLd data={placeJsonLd(page.place, page.parents, addresses)} />
    </PageFrame>
  );
}

const loadPlace = cache(async (asked: string): Promise<PlacePage> => {
  const slug = askedSlug(asked);
  const audience = await pageAudience();
  const place = slug === null ? null : await findPlaceBySlug(slug, audience);
  if (place === null) notFound();
  if (place.slug !== asked) permanentRedirect((await serverHref())(`/places/${place.slug}`));
  const [parents, events, claims, placements, source, tellings, nearby] = await Promise.all([
    parentsOf(place.id),
    eventsOfPlace(place.id, audience),
    claimsAboutPlace(place.id, audience),
    placementsOfPlace(place.id, audience),
    sourceOf(place.sourceKey),
    listTellings(place.id),
    nearTo(place),
  ]);
  const placed =
    placements.length > 0 || place.kind !== "site"
      ? placements
      : await placementsOfEvents(events.at, audience);
  return { place, parents, events, claims, placements: placed, nearby, source, tellings };
});

/** Locations wider than this could be anywhere: they make no place worth finding. */
const nearByMeters = 50_000;

/**
 * True where a published event is told of the place: at it, within it, placed on it, or so near that it may have been here. What
 * only a gazetteer says is for readers who ask, not for search engines.
 */
function isTold({ events, placements }: Pick<PlacePage, "events" | "placements">): boolean {
  const couldBeHere = events.possiblyHere.some(({ locations }) =>
    locations.some(({ area, radiusMeters, role }) => {
      return (
        role !== "statement_made" && area === null && radiusMeters !== null && radiusMeters <= nearByMeters
      );
    }),
  );
  return events.at.length + events.within.length + placements.length > 0 || couldBeHere;
}

const mostNearby = 8;

/** Around a spot; an area has no distance to what lies in it. */
async function nearTo({ id, point, precision }: Place): Promise<readonly NearbyPlace[]> {
  if (point === null || isArea(precision)) return [];
  const near = await nearestPlaces(point, { limit: mostNearby + 1, kinds: namedSpots });
  return near.filter(({ place }) => place.id !== id).slice(0, mostNearby);
}

/** A site is never named by a mention of its own: it was made for events, and their sentences say why. */
async function placementsOfEvents(
  events: readonly EventSummary[],
  audience: Audience,
): Promise<readonly PlacementView[]> {
  const views = await Promise.all(events.map((event) => findEvent(event.id, audience)));
  return views.flatMap((view) => view?.placements ?? []);
}
