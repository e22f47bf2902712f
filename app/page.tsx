// The map as a server shell: the list and a drawn picture stand without a script; the live map comes after them.
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { importedCredits } from "../lib/gazetteer/datasets/listing/store";
import { pageAudience } from "./_http/editor";
import { siteOrigin } from "./_http/site-origin";
import { buildMapData } from "./_map/build-map-data";
import { eventRow } from "./_map/event-row";
import { firstView } from "./_map/first-view";
import { countForOpening, findAimedPlace, listForMap, readFilter } from "./_map/map-page-data";
import { mapCredits } from "./_map/map-credits";
import { MapRoom } from "./_map/map-room.client";
import { MapStill } from "./_map/map-still";
import { formatMapUrl, withFilter } from "./_map/map-url";
import { pageMetadata } from "./_ui/page-metadata";

export async function generateMetadata(): Promise<Metadata> {
  const origin = await siteOrigin();
  const page = pageMetadata({
    title: "Dateline: a map of reported events",
    description:
      "An open map of reported conflict events: every mark leads back to a sentence, every number says whose it is, and what is not known is drawn as not known.",
    canonicalUrl: `${origin}/`,
    picture: { url: `${origin}/map-picture?size=share`, alt: "Map of all published events" },
    isIndexed: true,
    type: "website",
  });
  // The name of the site stands in the title already.
  return { ...page, title: { absolute: "Dateline: a map of reported events" } };
}

type Search = Record<string, string | string[] | undefined>;

export default async function MapPage({ searchParams }: { searchParams: Promise<Search> }) {
  const query = queryOf(await searchParams);
  // The period's form sends two days; the address says them as one interval.
  if (query.has("from") || query.has("to")) redirect(intervalAddress(query));

  const { filter, complaint } = readFilter(query);
  const audience = await pageAudience();
  const [{ events, kinds, nearest }, opening, aimedPlace, credits] = await Promise.all([
    listForMap(filter, audience),
    countForOpening(),
    findAimedPlace(query, audience),
    importedCredits(),
  ]);
  const built = buildMapData(events);
  const rows = events.map((event) =>
    eventRow(event, built.drawn.get(event.id) ?? { box: null, hasMark: false }),
  );
  const onlyFilter = formatMapUrl(withFilter(new URLSearchParams(), filter), null).replace(/^\/\??/, "");
  return (
    <MapRoom
      rows={rows}
      data={built.data}
      filter={filter}
      kinds={kinds}
      firstView={firstView(built.points)}
      aimedPlace={aimedPlace}
      opening={opening}
      complaint={complaint}
      credits={mapCredits(credits)}
      picture={<MapStill query={onlyFilter} rows={rows} />}
      nothing={
        <>
          <p>No events match.</p>
          {nearest.map((match) => (
            <p key={match.words}>
              {match.words}{" "}
              <Link href={formatMapUrl(withFilter(query, match.filter), null)} prefetch={false}>
                Show it
              </Link>
            </p>
          ))}
          <p>
            <Link href="/" prefetch={false}>
              Show everything
            </Link>
          </p>
        </>
      }
    />
  );
}

function queryOf(search: Search): URLSearchParams {
  return new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first]];
    }),
  );
}

function intervalAddress(query: URLSearchParams): string {
  const from = query.get("from") || "..";
  const to = query.get("to") || "..";
  const changed = new URLSearchParams(query);
  changed.delete("from");
  changed.delete("to");
  if (from === ".." && to === "..") changed.delete("when");
  else changed.set("when", `${from}/${to}`);
  return formatMapUrl(changed, null);
}
