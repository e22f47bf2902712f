// The page of an operation, e.g. /operations/9mt3xqe/strikes-of-2-february-2024. The id finds it; a wrong slug leads on.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { OperationView } from "../../../../lib/events/event-view";
import { findOperation } from "../../../../lib/events/store";
import { normalizePublicId } from "../../../../lib/text/public-id";
import { pageAudience } from "../../../_http/editor";
import { siteOrigin } from "../../../_http/site-origin";
import { serverHref, serverWords } from "../../../_words/server-words";
import { operationNameIn, titleIn } from "../../../_words/retold";
import { serverRecordWords } from "../../../_ui/server-record-words";
import { JsonLd } from "../../../_ui/json-ld";
import { PageFrame } from "../../../_ui/page-frame";
import { inBothLanguages, pageMetadata } from "../../../_ui/page-metadata";
import { whenInWords } from "../../../_ui/when-in-words";
import { operationInOneLine, OperationSheet } from "./operation-sheet";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string; slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const operation = await loadOperation(await params);
  const [origin, t, words] = await Promise.all([
    siteOrigin(),
    serverWords("operations"),
    serverRecordWords(),
  ]);
  const name = operationNameIn(words.retold, operation.name).words;
  return pageMetadata({
    title: name,
    description: t("description", {
      when: whenInWords(operation.when, words.when),
      line: operationInOneLine(operation, t, words),
    }),
    canonicalUrl: `${origin}/operations/${operation.id}/${operation.slug}`,
    picture: {
      url: `${origin}/map-picture?operation=${operation.id}&size=share`,
      alt: t("mapOf", { name }),
    },
    isIndexed: operation.status === "published",
  });
}

export default async function OperationRoute({ params }: Props) {
  const operation = await loadOperation(await params);
  const [origin, t, words] = await Promise.all([
    siteOrigin(),
    serverWords("operations"),
    serverRecordWords(),
  ]);
  const url = inBothLanguages(`${origin}/operations/${operation.id}/${operation.slug}`)[words.language];
  const parts = operation.events.map((event) => ({
    "@type": "CreativeWork",
    "@id": `${origin}/e/${event.id}`,
    name: titleIn(words.retold, event).words,
    url: inBothLanguages(`${origin}/events/${event.id}/${event.slug}`)[words.language],
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
          name: operationNameIn(words.retold, operation.name).words,
          description: operationInOneLine(operation, t, words),
          inLanguage: words.language,
          hasPart: parts,
        }}
      />
    </PageFrame>
  );
}

async function loadOperation({ id, slug }: { id: string; slug: string }): Promise<OperationView> {
  const operation = await loadOperationById(id);
  if (operation.id !== id || operation.slug !== slug)
    permanentRedirect((await serverHref())(`/operations/${operation.id}/${operation.slug}`));
  return operation;
}

const loadOperationById = cache(async (asked: string): Promise<OperationView> => {
  const id = normalizePublicId(asked);
  const operation = id === null ? null : await findOperation(id, await pageAudience());
  if (operation === null) notFound();
  return operation;
});
