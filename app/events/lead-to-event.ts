// From an event's id to its own address: what the short link and the address without a slug both do.
import { notFound, permanentRedirect } from "next/navigation";
import { findEventPath } from "../../lib/events/store";
import { normalizePublicId } from "../../lib/text/public-id";
import { pageAudience } from "../_http/editor";
import { serverHref } from "../_words/server-words";

/** Never returns: 308 to the page of the event, or of the one it was joined to; 404 where the audience may see neither. */
export async function leadToEvent(asked: string): Promise<never> {
  const id = normalizePublicId(asked);
  const event = id === null ? null : await findEventPath(id, await pageAudience());
  if (event === null) notFound();
  permanentRedirect((await serverHref())(`/events/${event.id}/${event.slug}`));
}
