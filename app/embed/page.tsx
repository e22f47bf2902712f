// The map for other people's pages: the same address as the map's own, framed. No header, no cookies read or set.
import type { Metadata } from "next";
import { siteOrigin } from "../_http/site-origin";
import { KeepEarlyActs } from "../_map/keep-early-acts";
import { loadMapParts } from "../_map/map-parts";
import { mapNamespaces } from "../_map/map-words";
import type { Search } from "../_map/map-url-form";
import { LendWords } from "../_words/lend-words";
import { serverWords } from "../_words/server-words";
import { EmbedRoom } from "./embed-room.client";

export async function generateMetadata(): Promise<Metadata> {
  const [origin, t] = await Promise.all([siteOrigin(), serverWords("embed")]);
  return { title: t("title"), robots: { index: false }, alternates: { canonical: `${origin}/` } };
}

export default async function EmbedPage({ searchParams }: { searchParams: Promise<Search> }) {
  // Framed pages act on nobody's behalf: whoever is signed in sees what the public sees.
  const { shared } = await loadMapParts(await searchParams, "/embed", "public");
  return (
    <LendWords namespaces={[...mapNamespaces, "embed"]}>
      <KeepEarlyActs />
      <EmbedRoom {...shared} />
    </LendWords>
  );
}
