// A report as it was read, e.g. /reports/4r7k2bd. The public sees the whole text only where the words are ours.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { ReportView } from "../../../lib/reports/report-view";
import { findReportView } from "../../../lib/reports/showing/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { pageAudience } from "../../_http/editor";
import { siteOrigin } from "../../_http/site-origin";
import { JsonLd } from "../../_ui/json-ld";
import { PageFrame } from "../../_ui/page-frame";
import { pageMetadata } from "../../_ui/page-metadata";
import { ReportSheet } from "./report-sheet";

export const dynamic = "force-dynamic";

type Props = { readonly params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await loadReport((await params).id);
  const origin = await siteOrigin();
  const count = report.events.length === 1 ? "1 event" : `${report.events.length} events`;
  return pageMetadata({
    title: report.citation.title,
    description: `${report.citation.isRetelling ? "Our retelling, in our own words. " : ""}How this report was read: ${count}, ${report.claims.length} claims, each with its sentence and its place.`,
    canonicalUrl: `${origin}/reports/${report.citation.id}`,
    picture: {
      url: `${origin}/map-picture?report=${report.citation.id}&size=share`,
      alt: `Map of the ${count} this report tells of`,
    },
    isIndexed: report.isPublic,
  });
}

export default async function ReportRoute({ params }: Props) {
  const report = await loadReport((await params).id);
  const origin = await siteOrigin();
  const url = `${origin}/reports/${report.citation.id}`;
  return (
    <PageFrame wide>
      <ReportSheet report={report} url={url} />
      <JsonLd
        data={{
          "@context": "https://schema.org",
          "@type": "CreativeWork",
          "@id": url,
          url,
          name: report.citation.title,
          inLanguage: report.language,
          ...(report.citation.isRetelling && report.citation.retells !== null
            ? { isBasedOn: report.citation.retells }
            : {}),
          mentions: report.events.map((event) => ({
            "@type": "CreativeWork",
            "@id": `${origin}/e/${event.id}`,
            name: event.title,
          })),
        }}
      />
    </PageFrame>
  );
}

const loadReport = cache(async (asked: string): Promise<ReportView> => {
  const id = normalizePublicId(asked);
  const report = id === null ? null : await findReportView(id, await pageAudience());
  if (report === null) notFound();
  if (report.citation.id !== asked) permanentRedirect(`/reports/${report.citation.id}`);
  return report;
});
