// /events/{id} without its slug leads to the event's own address.
import { notFound, permanentRedirect } from "next/navigation";
import { findEventPath } from "../../../lib/events/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { pageAudience } from "../../_http/editor";

export const dynamic = "force-dynamic";

export default async function EventWithoutSlug({
  params,
}: {
  params: Promise<{ id: string }>;
}): Promise<never> {
  const id = normalizePublicId((await params).id);
  const event = id === null ? null : await findEventPath(id, await pageAudience());
  if (event === null) notFound();
  permanentRedirect(`/events/${event.id}/${event.slug}`);
}
