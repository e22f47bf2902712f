// The page of an operation, e.g. /operations/9mt3xqe/strikes-of-2-february-2024. The id finds it; a wrong slug leads on.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { OperationView } from "../../../../lib/events/event-view";
import { findOperation } from "../../../../lib/events/store";
import { normalizePublicId } from "../../../../lib/text/public-id";
import { pageAudience } from "../../../_http/editor";
import { siteOrigin } from "../../../_http/site-origin";
import { JsonLd } from "../../../_ui/json-ld";
import { PageFrame } from "../../../_ui/page-frame";
import { pageMetadata } from "../../../_ui/page-metadata";
import { whenInWords } from "../../../_ui/when-in-words";
import { operationInOneLine, OperationSheet } from "./operation-sheet";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const operation = await loadOperation(await params);
  const origin = await siteOrigin();
  return pageMetadata({
    title: operation.name,
    description: `${whenInWords(operation.when)}. ${operationInOneLine(operation)}. Totals are what somebody stated, never counted from the parts.`,
    canonicalUrl: `${origin}/operations/${operation.id}/${operation.slug}`,
    picture: {
      url: `${origin}/map-picture?operation=${operation.id}&size=share`,
      alt: `Map of ${operation.name}`,
    },
    isIndexed: operation.status === "published",
  });
}

export default async function OperationRoute({ params }: Props) {
  const operation = await loadOperation(await params);
  const origin = await siteOrigin();
  const url = `${origin}/operations/${operation.id}/${operation.slug}`;
  const parts = operation.events.map((event) => ({
    "@type": "CreativeWork",
    "@id": `${origin}/e/${event.id}`,
    name: event.title,
    url: `${origin}/events/${event.id}/${event.slug}`,
  }));
  return (
    <PageFrame>
      <OperationSheet operation={operation} url={url} />
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "CreativeWork",
          "@id": url,
          url,
          name: operation.name,
          description: operationInOneLine(operation),
          hasPart: parts,
        }}
      />
    </PageFrame>
  );
}

async function loadOperation({ id, slug }: { id: string; slug: string }): Promise<OperationView> {
  const operation = await loadOperationById(id);
  if (operation.id !== id || operation.slug !== slug)
    permanentRedirect(`/operations/${operation.id}/${operation.slug}`);
  return operation;
}

const loadOperationById = cache(async (asked: string): Promise<OperationView> => {
  const id = normalizePublicId(asked);
  const operation = id === null ? null : await findOperation(id, await pageAudience());
  if (operation === null) notFound();
  return operation;
});
