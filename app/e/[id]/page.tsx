// The permanent short link of an event, e.g. /e/7kq2m4x.
import { leadToEvent } from "../../events/lead-to-event";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string }> };

export default async function EventShortLink({ params }: Props): Promise<never> {
  return leadToEvent((await params).id);
}
