// /operations/{id} without its slug leads to the operation's own address.
import { notFound, permanentRedirect } from "next/navigation";
import { findOperation } from "../../../lib/events/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { pageAudience } from "../../_http/editor";
import { serverHref } from "../../_words/server-words";

export const dynamic = "force-dynamic";

export default async function OperationWithoutSlug({
  params,
}: {
  params: Promise<{ id: string }>;
}): Promise<never> {
  const id = normalizePublicId((await params).id);
  const operation = id === null ? null : await findOperation(id, await pageAudience());
  if (operation === null) notFound();
  permanentRedirect((await serverHref())(`/operations/${operation.id}/${operation.slug}`));
}
