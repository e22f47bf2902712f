// A report as it was read: its words (or the sentences quoted from it) marked, side by side with the map and what was made of them.
import Link from "next/link";
import type { ReportView } from "../../../lib/reports/report-view";
import { Badge } from "../../_ui/badge";
import { EventRows } from "../../_ui/event-rows";
import { MapPicture } from "../../_ui/map-picture";
import type { TextMark } from "../../_ui/mark-text";
import { MarkedText, MarkedTextKey } from "../../_ui/marked-text";
import { Section } from "../../_ui/section";
import { ShareLine } from "../../_ui/share-line";
import { publishedInWords } from "../../_ui/when-in-words";
import { ReportClaims } from "./report-claims";
import { reportMarks } from "./report-marks";
import { ReportMentions } from "./report-mentions";
import styles from "../../_ui/record-page.module.css";
import own from "./report.module.css";

export function ReportSheet({ report, url }: { report: ReportView; url: string }) {
  const { citation } = report;
  const marks = reportMarks(report);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1 dir="auto">{citation.title}</h1>
        <ReportFacts report={report} />
        <ShareLine shortUrl={url} label="this report" />
      </header>
      <div className={own.reading}>
        <Section
          id="text"
          title={
            report.text === null
              ? "Sentences quoted from it"
              : citation.isRetelling
                ? "Our retelling"
                : "The text"
          }
        >
          <MarkedTextKey />
          {report.text === null ? (
            <Quotes report={report} marks={marks} />
          ) : (
            <MarkedText text={report.text} marks={marks} language={report.language} />
          )}
        </Section>
        <div className={own.side}>
          <MapPicture
            subject={{ kind: "report", id: citation.id }}
            alt={`Map of the ${report.events.length} events this report tells of`}
            caption="Where this report places what it tells, and how well."
            openHref="/"
          />
          <Section id="events" title="Events it tells of">
            {report.events.length === 0 ? (
              <p className="muted">None that is shown here.</p>
            ) : (
              <EventRows events={report.events} />
            )}
            {report.operations.map((operation) => (
              <p key={operation.id}>
                Operation:{" "}
                <Link href={`/operations/${operation.id}/${operation.slug}`} prefetch={false}>
                  {operation.name}
                </Link>
              </p>
            ))}
          </Section>
        </div>
      </div>
      <Section id="mentions" title="Places it names, and what we took them for">
        <ReportMentions mentions={report.mentions} />
      </Section>
      <Section id="claims" title="Claims in it">
        <ReportClaims report={report} />
      </Section>
      {report.notEvents.length > 0 && (
        <Section id="no-events" title="Read as no event">
          <ul>
            {report.notEvents.map(({ span, reason }) => (
              <li key={span.start}>
                {report.text === null ? null : (
                  <span dir="auto">{report.text.slice(span.start, span.end)} </span>
                )}
                <span className="muted small">{reason}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

function ReportFacts({ report: { citation, licence, isPublic, state, failure } }: { report: ReportView }) {
  const published = publishedInWords(citation.publishedAt, citation.publishedPrecision);
  return (
    <div className="stack-tight">
      {citation.isRetelling && (
        <p className="notice">
          <strong>Our retelling, in our own words</strong>
          {citation.retells === null ? "." : <>, of: {citation.retells}.</>} Nothing here is a quotation of a
          newspaper.
        </p>
      )}
      <p className={styles.badges}>
        <span>{citation.publisher ?? "publisher not given"}</span>
        <span>{published === null ? "publication date not known" : published}</span>
        {citation.url === null ? (
          <span className="muted">no address given</span>
        ) : (
          <a href={citation.url} rel="noopener nofollow external">
            at the publisher
          </a>
        )}
        {licence === null ? null : <span className="muted">{licence}</span>}
        {isPublic ? null : <Badge tone="dashed">Not public: only editors see this page</Badge>}
        {state === "read" ? null : (
          <Badge tone="dashed">
            {state === "failed" ? `could not be read: ${failure ?? "reason not known"}` : "being read"}
          </Badge>
        )}
      </p>
    </div>
  );
}

function Quotes({ report, marks }: { report: ReportView; marks: readonly TextMark[] }) {
  if (report.quotes.length === 0) return <p className="muted">No sentence of it is quoted here.</p>;
  return (
    <div className="stack">
      <p className="muted">
        The whole text stays with its publisher. These are the sentences that claims here stand in.
      </p>
      {report.quotes.map((quote) => {
        const inside = marks
          .filter((mark) => mark.start >= quote.start && mark.end <= quote.end)
          .map((mark) => ({ ...mark, start: mark.start - quote.start, end: mark.end - quote.start }));
        return (
          <blockquote key={quote.start} className={own.quote}>
            <MarkedText text={quote.sentence} marks={inside} language={report.language} />
          </blockquote>
        );
      })}
    </div>
  );
}
