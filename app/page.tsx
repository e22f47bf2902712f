// The map as a server shell: the list and a drawn picture stand without a script; the live map comes after them.
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { importedCredits } from "../lib/gazetteer/datasets/listing/store";
import { formatEventFilter } from "../lib/events/format-event-filter";
import { LendWords } from "./_words/lend-words";
import { serverHref, serverWords } from "./_words/server-words";
import { pageAudience } from "./_http/editor";
import { siteOrigin } from "./_http/site-origin";
import { basemapChoice } from "./_map/basemap/basemap-choice";
import { mapCredits } from "./_map/map-credits";
import { countForOpening, loadMapPage } from "./_map/map-page-data";
import { MapRoom } from "./_map/map-room.client";
import { MapStill } from "./_map/map-still";
import { mapNamespaces } from "./_map/map-words";
import { parseMapQuery } from "./_map/map-url";
import { betterAddress, queryOfForm, type Search } from "./_map/map-url-form";
import { pageMetadata } from "./_ui/page-metadata";

export async function generateMetadata(): Promise<Metadata> {
  const [origin, t] = await Promise.all([siteOrigin(), serverWords("site")]);
  const page = await pageMetadata({
    title: t("title"),
    description: t("description"),
    canonicalUrl: `${origin}/`,
    picture: { url: `${origin}/map-picture?size=share`, alt: t("shareAlt") },
    isIndexed: true,
    type: "website",
  });
  // The name of the site stands in the title already.
  return { ...page, title: { absolute: t("title") } };
}

export default async function MapPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const href = await serverHref();
  const better = betterAddress(search, href("/"));
  if (better !== null) redirect(better);

  const query = queryOfForm(search);
  const parsed = parseMapQuery(query);
  const audience = await pageAudience();
  const [data, opening, credits] = await Promise.all([
    loadMapPage(parsed, audience),
    countForOpening(),
    importedCredits(),
  ]);
  const { counts, list, tray, chosen, firstView, places, reportTitle, nearest } = data;
  const filterQuery = formatEventFilter(parsed.filter);
  const written = query.toString();
  return (
    <LendWords namespaces={mapNamespaces}>
      <MapRoom
        start={{
          search: written === "" ? "" : `?${written}`,
          path: "/",
          filterQuery,
          counts,
          places,
          basemapChoice: basemapChoice(),
        }}
        list={list}
        tray={tray}
        chosen={chosen}
        firstView={firstView}
        nearest={nearest}
        reportTitle={reportTitle}
        opening={opening}
        credits={mapCredits(credits)}
        picture={
          <MapStill query={filterQuery} count={counts.total - counts.notOnMap} listed={list.page.events} />
        }
      />
    </LendWords>
  );
}
