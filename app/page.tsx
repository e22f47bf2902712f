// The map as a server shell: the list and a drawn picture stand without a script; the live map comes after them.
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { LendWords } from "./_words/lend-words";
import { serverHref, serverWords } from "./_words/server-words";
import { pageAudience } from "./_http/editor";
import { siteOrigin } from "./_http/site-origin";
import { KeepEarlyActs } from "./_map/keep-early-acts";
import { addressByKeys } from "./_map/asked-people";
import { countForOpening } from "./_map/map-page-data";
import { loadMapParts } from "./_map/map-parts";
import { MapRoom } from "./_map/map-room.client";
import { mapNamespaces } from "./_map/map-words";
import { betterAddress, queryOfForm, type Search } from "./_map/map-url-form";
import { sharedView } from "./_map/share/shared-view";
import { sharedTitle } from "./_map/share/shared-title";
import { pageMetadata } from "./_ui/page-metadata";
import { serverRecordWords } from "./_ui/server-record-words";

type Props = { searchParams: Promise<Search> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [search, origin, t, words] = await Promise.all([
    searchParams,
    siteOrigin(),
    serverWords("site"),
    serverRecordWords(),
  ]);
  const query = queryOfForm(search);
  const shared = sharedView(query);
  const page = await pageMetadata({
    title: (await sharedTitle(query, words)) ?? t("title"),
    description: t("description"),
    canonicalUrl: `${origin}/`,
    sharedUrl: `${origin}/${shared.search}`,
    picture: {
      url: `${origin}${shared.picture}`,
      alt: t(shared.search === "" ? "shareAlt" : "shareAltOfView"),
    },
    isIndexed: true,
    isFramed: true,
    type: "website",
  });
  // Of the page itself: it is filtered anew without another title.
  return { ...page, title: { absolute: t("title") } };
}

export default async function MapPage({ searchParams }: Props) {
  const search = await searchParams;
  const href = await serverHref();
  const better = betterAddress(search, href("/")) ?? (await addressByKeys(queryOfForm(search), href("/")));
  if (better !== null) redirect(better);

  const [parts, opening] = await Promise.all([
    loadMapParts(search, "/", await pageAudience()),
    countForOpening(),
  ]);
  return (
    <LendWords namespaces={mapNamespaces}>
      <KeepEarlyActs />
      <MapRoom {...parts.shared} {...parts.own} opening={opening} />
    </LendWords>
  );
}
