// /events/{id} without its slug leads to the event's own address.
import { leadToEvent } from "../lead-to-event";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string }> };

export default async function EventWithoutSlug({ params }: Props): Promise<never> {
  return leadToEvent((await params).id);
}
