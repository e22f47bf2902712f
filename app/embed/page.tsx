// The map for other people's pages: the same address as the map's own, framed. No header, no cookies read or set.
import type { Metadata } from "next";
import { importedCredits } from "../../lib/gazetteer/datasets/listing/store";
import { formatEventFilter } from "../../lib/events/format-event-filter";
import { siteOrigin } from "../_http/site-origin";
import { basemapChoice } from "../_map/basemap/basemap-choice";
import { mapCredits } from "../_map/map-credits";
import { loadMapPage } from "../_map/map-page-data";
import { MapStill } from "../_map/map-still";
import { mapNamespaces } from "../_map/map-words";
import { parseMapQuery } from "../_map/map-url";
import { queryOfForm, type Search } from "../_map/map-url-form";
import { LendWords } from "../_words/lend-words";
import { serverWords } from "../_words/server-words";
import { EmbedRoom } from "./embed-room.client";

export async function generateMetadata(): Promise<Metadata> {
  const [origin, t] = await Promise.all([siteOrigin(), serverWords("embed")]);
  return { title: t("title"), robots: { index: false }, alternates: { canonical: `${origin}/` } };
}

export default async function EmbedPage({ searchParams }: { searchParams: Promise<Search> }) {
  const query = queryOfForm(await searchParams);
  const parsed = parseMapQuery(query);
  const [data, credits] = await Promise.all([loadMapPage(parsed, "public"), importedCredits()]);
  const { counts, list, tray, chosen, firstView, places } = data;
  const filterQuery = formatEventFilter(parsed.filter);
  const written = query.toString();
  return (
    <LendWords namespaces={[...mapNamespaces, "embed"]}>
      <EmbedRoom
        start={{
          search: written === "" ? "" : `?${written}`,
          path: "/embed",
          filterQuery,
          counts,
          places,
          basemapChoice: basemapChoice(),
        }}
        list={list}
        tray={tray}
        chosen={chosen}
        firstView={firstView}
        credits={mapCredits(credits)}
        picture={
          <MapStill query={filterQuery} count={counts.total - counts.notOnMap} listed={list.page.events} />
        }
      />
    </LendWords>
  );
}
