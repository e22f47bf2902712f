// The permanent short link of a place, e.g. /p/4r7k2bd.
import { notFound, permanentRedirect } from "next/navigation";
import { findPlace } from "../../../lib/gazetteer/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { pageAudience } from "../../_http/editor";
import { serverHref } from "../../_words/server-words";

export const dynamic = "force-dynamic";

export default async function PlaceShortLink({
  params,
}: {
  params: Promise<{ id: string }>;
}): Promise<never> {
  const id = normalizePublicId((await params).id);
  const place = id === null ? null : await findPlace(id, await pageAudience());
  if (place === null) notFound();
  permanentRedirect((await serverHref())(`/places/${place.slug}`));
}
