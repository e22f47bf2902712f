// A report as it was read, e.g. /reports/4r7k2bd. The public sees the whole text only where the words are ours.
import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import type { ReportView } from "../../../lib/reports/report-view";
import { findReportView } from "../../../lib/reports/showing/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { pageAudience } from "../../_http/editor";
import { siteOrigin } from "../../_http/site-origin";
import { serverHref, serverRetold, serverWords } from "../../_words/server-words";
import { titleIn } from "../../_words/retold";
import { JsonLd } from "../../_ui/json-ld";
import { PageFrame } from "../../_ui/page-frame";
import { pageMetadata } from "../../_ui/page-metadata";
import { ReportSheet } from "./report-sheet";
import { stepAsked, stepsOf } from "./report-steps";

export const dynamic = "force-dynamic";

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ readonly step?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await loadReport((await params).id);
  const [origin, t] = await Promise.all([siteOrigin(), serverWords("reports")]);
  const { isRetelling } = report.citation;
  return pageMetadata({
    title: report.citation.title,
    description: t(isRetelling ? "descriptionOfRetelling" : "description", {
      events: report.events.length,
      claims: report.claims.length,
    }),
    canonicalUrl: `${origin}/reports/${report.citation.id}`,
    picture: {
      url: `${origin}/map-picture?report=${report.citation.id}&size=share`,
      alt: t("mapAlt", { count: report.events.length }),
    },
    isIndexed: report.isPublic,
  });
}

export default async function ReportRoute({ params, searchParams }: Props) {
  const report = await loadReport((await params).id);
  const step = stepAsked((await searchParams).step, stepsOf(report.mentions).length);
  const [origin, retold] = await Promise.all([siteOrigin(), serverRetold()]);
  const url = `${origin}/reports/${report.citation.id}`;
  return (
    <PageFrame wide>
      <ReportSheet report={report} url={url} step={step} />
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
            name: titleIn(retold, event).words,
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
  if (report.citation.id !== asked) permanentRedirect((await serverHref())(`/reports/${report.citation.id}`));
  return report;
});
