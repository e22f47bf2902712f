// /events/{id} without its slug leads to the event's own address; /events/{id}@2 is the page of its second version.
import type { Metadata } from "next";
import { readVersion } from "../../_ui/version-address";
import { FrozenEvent, frozenMetadata } from "../_versions/frozen-event";
import { leadToEvent } from "../lead-to-event";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const asked = readVersion((await params).id);
  return asked === null ? {} : frozenMetadata(asked);
}

export default async function EventWithoutSlug({ params }: Props) {
  const { id } = await params;
  const asked = readVersion(id);
  return asked === null ? (
    leadToEvent(id)
  ) : (
    <FrozenEvent asked={asked} isAsWritten={`${asked.id}@${asked.number}` === decodeURIComponent(id)} />
  );
}
