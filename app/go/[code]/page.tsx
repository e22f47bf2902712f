// The short link of a spot, as OpenStreetMap writes them: /go/x6JX1nFY-- marks 34.45, 40.92 and looks there.
import { notFound, permanentRedirect } from "next/navigation";
import { addressOfSpot } from "../../_map/map-short-link";
import { serverHref } from "../../_words/server-words";
import { askedSpot } from "./asked-spot";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

export default async function SpotShortLink({ params }: Props): Promise<never> {
  const spot = askedSpot((await params).code);
  if (spot === null) notFound();
  permanentRedirect(addressOfSpot(spot, (await serverHref())("/")));
}
