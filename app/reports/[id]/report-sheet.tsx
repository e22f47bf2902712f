// A report as it was read: its words (or the sentences quoted from it) marked, side by side with the map and what was made of them.
import Link from "next/link";
import type { ReactNode } from "react";
import type { ReportView } from "../../../lib/reports/report-view";
import type { Span } from "../../../lib/text/span";
import { operationNameIn, sentenceIn } from "../../_words/retold";
import { serverWords } from "../../_words/server-words";
import { Badge } from "../../_ui/badge";
import { EventRows } from "../../_ui/event-rows";
import { MapPicture } from "../../_ui/map-picture";
import type { TextMark } from "../../_ui/mark-text";
import { MarkedText, MarkedTextKey } from "../../_ui/marked-text";
import { SaidWords } from "../../_ui/said-words";
import { Section } from "../../_ui/section";
import { serverPlaceNames } from "../../_ui/server-place-names";
import { serverRecordWords } from "../../_ui/server-record-words";
import { ShareLine } from "../../_ui/share-line";
import { BareName } from "../../_ui/place-name";
import { publishedInWords } from "../../_ui/when-in-words";
import { ReportClaims } from "./report-claims";
import { reportMarks } from "./report-marks";
import { ReportMentions } from "./report-mentions";
import { StepCard } from "./report-step";
import { stepsOf } from "./report-steps";
import styles from "../../_ui/record-page.module.css";
import own from "./report.module.css";

type Props = {
  report: ReportView;
  url: string;
  /** The step of the reading that the address asks for, from 1; null for the whole. */
  step: number | null;
};

export async function ReportSheet({ report, url, step }: Props) {
  const { citation } = report;
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const { href, retold } = words;
  const placeName = await serverPlaceNames(
    report.mentions.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.placeId])),
  );
  const marks = reportMarks(report, words, placeName);
  const steps = stepsOf(report.mentions);
  const current = step === null ? [] : (steps[step - 1]?.spans ?? []);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1 dir="auto" lang={report.language}>
          {citation.title}
        </h1>
        <ReportFacts report={report} />
        <ShareLine shortUrl={url} label={t("thisReport")} />
        {step === null && steps.length > 0 && (
          <p className="no-print">
            <Link className="button" href={href(`/reports/${citation.id}?step=1#now`)} prefetch={false}>
              {t("step.watch")}
            </Link>
          </p>
        )}
      </header>
      <div className={own.reading}>
        <Section
          id="text"
          title={t(report.text === null ? "quoted" : citation.isRetelling ? "ourRetelling" : "text")}
        >
          <MarkedTextKey words={words} />
          {report.text === null ? (
            <Quotes report={report} marks={marks} current={current} />
          ) : (
            <MarkedText text={report.text} marks={marks} language={report.language} current={current} />
          )}
        </Section>
        <div className={own.side}>
          {step === null ? (
            <MapPicture
              subject={{ kind: "report", id: citation.id }}
              alt={t("mapAlt", { count: report.events.length })}
              caption={t("caption")}
              openHref="/"
            />
          ) : (
            <StepCard report={report} steps={steps} step={step} />
          )}
          <Section id="events" title={t("events")}>
            {report.events.length === 0 ? (
              <p className="muted">{t("noEvents")}</p>
            ) : (
              <EventRows events={report.events} />
            )}
            {report.operations.map((operation) => (
              <p key={operation.id}>
                {t.rich("operation", {
                  operation: () => (
                    <Link href={href(`/operations/${operation.id}/${operation.slug}`)} prefetch={false}>
                      <SaidWords said={operationNameIn(retold, operation.name)} />
                    </Link>
                  ),
                })}
              </p>
            ))}
          </Section>
        </div>
      </div>
      <Section id="mentions" title={t("mentions")}>
        <ReportMentions mentions={report.mentions} />
      </Section>
      <Section id="claims" title={t("claims")}>
        <ReportClaims report={report} />
      </Section>
      {report.notEvents.length > 0 && (
        <Section id="no-events" title={t("notEvents")}>
          <ul>
            {report.notEvents.map(({ span, reason }) => (
              <li key={span.start}>
                {report.text === null ? null : (
                  <bdi lang={report.language}>{report.text.slice(span.start, span.end)} </bdi>
                )}
                <SaidWords said={sentenceIn(retold, reason)} className="muted small" />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </article>
  );
}

async function ReportFacts({
  report: { citation, licence, isPublic, state, failure },
}: {
  report: ReportView;
}) {
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const published = publishedInWords(citation.publishedAt, citation.publishedPrecision, words.when);
  const retells = citation.retells === null ? null : sentenceIn(words.retold, citation.retells);
  const retelling = (): ReactNode => <strong>{words.t("cite.retelling")}</strong>;
  return (
    <div className="stack-tight">
      {citation.isRetelling && (
        <p className="notice">
          {retells === null
            ? retelling()
            : words.t.rich("cite.of", {
                retelling,
                source: () => <SaidWords said={retells} />,
              })}
          . {t("retellingNotice")}
        </p>
      )}
      <p className={styles.badges}>
        <span>{citation.publisher === null ? t("noPublisher") : <BareName name={citation.publisher} />}</span>
        <span>{published ?? words.t("cite.dateNotKnown")}</span>
        {citation.url === null ? (
          <span className="muted">{t("noAddress")}</span>
        ) : (
          <a href={citation.url} rel="noopener nofollow external">
            {words.t("cite.atPublisher")}
          </a>
        )}
        {licence === null ? null : (
          <bdi lang="en" className="muted">
            {licence}
          </bdi>
        )}
        {isPublic ? null : <Badge tone="dashed">{t("notPublic")}</Badge>}
        {state === "read" ? null : (
          <Badge tone="dashed">
            {state === "failed" ? t("notRead", { reason: failure ?? t("reasonNotKnown") }) : t("beingRead")}
          </Badge>
        )}
      </p>
    </div>
  );
}

async function Quotes({
  report,
  marks,
  current,
}: {
  report: ReportView;
  marks: readonly TextMark[];
  current: readonly Span[];
}) {
  const t = await serverWords("reports");
  if (report.quotes.length === 0) return <p className="muted">{t("noQuotes")}</p>;
  return (
    <div className="stack">
      <p className="muted">{t("staysWithPublisher")}</p>
      {report.quotes.map((quote) => {
        const within = <Part extends Span>(parts: readonly Part[]): Part[] =>
          parts
            .filter((part) => part.start >= quote.start && part.end <= quote.end)
            .map((part) => ({ ...part, start: part.start - quote.start, end: part.end - quote.start }));
        return (
          <blockquote key={quote.start} className={own.quote}>
            <MarkedText
              text={quote.sentence}
              marks={within(marks)}
              language={report.language}
              current={within(current)}
            />
          </blockquote>
        );
      })}
    </div>
  );
}
