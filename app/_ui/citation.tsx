// A report as its citation. A retelling says that it is ours before it says what it retells.
import Link from "next/link";
import type { ReportCitation } from "../../lib/events/event-view";
import { publishedInWords } from "./when-in-words";

export function Citation({ report }: { report: ReportCitation }) {
  const published = publishedInWords(report.publishedAt, report.publishedPrecision);
  if (report.isRetelling) {
    return (
      <span>
        <Link href={`/reports/${report.id}`} prefetch={false}>
          Our retelling, in our own words
        </Link>
        {report.retells === null ? null : <>, of: {report.retells}</>}
      </span>
    );
  }
  return (
    <span>
      {report.publisher === null ? null : <>{report.publisher}: </>}
      <Link href={`/reports/${report.id}`} prefetch={false}>
        {report.title}
      </Link>
      {published === null ? ", publication date not known" : `, ${published}`}
      {report.url === null ? null : (
        <>
          {" · "}
          <a href={report.url} rel="noopener nofollow external">
            at the publisher
          </a>
        </>
      )}
    </span>
  );
}
