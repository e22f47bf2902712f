// A report as it was read: its words (or the sentences quoted from it) marked, side by side with the map and what was made of them.
import Link from "next/link";
import type { MentionView, ReportView } from "../../../lib/reports/report-view";
import { Badge } from "../../_ui/badge";
import { claimantInWords, claimValueInWords, populationInWords } from "../../_ui/claim-in-words";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { EventRows } from "../../_ui/event-rows";
import { claimFieldLabels, mentionKindLabels } from "../../_ui/labels";
import { MapPicture } from "../../_ui/map-picture";
import type { TextMark } from "../../_ui/mark-text";
import { MarkedText, MarkedTextKey } from "../../_ui/marked-text";
import { claimMarks, mentionMarks } from "../../_ui/reading-marks";
import { Section } from "../../_ui/section";
import { ShareLine } from "../../_ui/share-line";
import { publishedInWords } from "../../_ui/when-in-words";
import styles from "../../_ui/record-page.module.css";
import own from "./report.module.css";

export function ReportSheet({ report, url }: { report: ReportView; url: string }) {
  const { citation } = report;
  const marks = marksOf(report);
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
        <Mentions mentions={report.mentions} />
      </Section>
      <Section id="claims" title="Claims in it">
        <Claims report={report} />
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

function Mentions({ mentions }: { mentions: readonly MentionView[] }) {
  const groups = groupMentions(mentions);
  const places = groups.filter(({ first }) => isPlaceMention(first));
  const others = groups.filter(({ first }) => !isPlaceMention(first));
  if (groups.length === 0) return <p className="muted">No place is named in what is shown here.</p>;
  return (
    <>
      <ul className={`plain-list ${own.list}`}>
        {places.map((group) => (
          <MentionGroup key={group.first.key} group={group} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className={own.summary}>
            Names of places that speak for somebody or describe something ({others.length})
          </summary>
          <ul className={`plain-list ${own.list}`}>
            {others.map((group) => (
              <MentionGroup key={group.first.key} group={group} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type Grouped = { readonly first: MentionView; readonly times: number };

/** Mentions of one name taken for one place are told once, where they are first read. */
function groupMentions(mentions: readonly MentionView[]): Grouped[] {
  return mentions
    .filter((mention) => firstLike(mention, mentions) === mention)
    .map((first) => ({
      first,
      times: mentions.filter((mention) => firstLike(mention, mentions) === first).length,
    }));
}

/** The first mention that was read the same way: the one to link to. */
function firstLike(mention: MentionView, mentions: readonly MentionView[]): MentionView {
  const isLike = (other: MentionView): boolean =>
    other.name === mention.name &&
    other.kind === mention.kind &&
    other.chosen?.placeId === mention.chosen?.placeId &&
    other.relative === null &&
    mention.relative === null;
  return mentions.find(isLike) ?? mention;
}

function isPlaceMention({ kind }: MentionView): boolean {
  return kind === "literal" || kind === "embedded";
}

function MentionGroup({ group: { first: mention, times } }: { group: Grouped }) {
  const rejected = mention.candidates.filter((candidate) => candidate.placeId !== mention.chosen?.placeId);
  return (
    <li id={mentionTarget(mention)}>
      <p>
        <strong>
          <bdi>{mention.name}</bdi>
        </strong>{" "}
        <span className="muted small">
          {mentionKindLabels[mention.kind]}
          {times === 1 ? "" : `, ${times} times`}
        </span>
      </p>
      <p>
        {mention.chosen === null ? "Placed nowhere" : <ChosenPlace mention={mention} />}
        {mention.confidence === null ? "" : `, ${Math.round(mention.confidence * 100)} in 100 sure`}
        {mention.decidedBy === null ? "" : `, decided by ${mention.decidedBy.by}`}.
      </p>
      {mention.relative !== null && (
        <p className="small muted">
          {mention.relative.explanation} (within {radiusInWords(mention.relative.radiusMeters)})
        </p>
      )}
      <details>
        <summary className={own.summary}>
          Why{rejected.length === 0 ? "" : `, and ${rejected.length} other candidates`}
        </summary>
        <p className="small muted">{mention.reason}</p>
        {rejected.length > 0 && (
          <ul className="small muted">
            {rejected.map((candidate) => (
              <li key={candidate.placeId}>
                {[candidate.name, candidate.hierarchy].filter((part) => part !== "").join(", ")}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function ChosenPlace({ mention: { chosen } }: { mention: MentionView }) {
  if (chosen === null) return null;
  return (
    <>
      {chosen.slug === null ? (
        chosen.name
      ) : (
        <Link href={`/places/${chosen.slug}`} prefetch={false}>
          {chosen.name}
        </Link>
      )}
      {chosen.hierarchy === "" ? "" : `, ${chosen.hierarchy}`}
    </>
  );
}

function Claims({ report }: { report: ReportView }) {
  if (report.claims.length === 0) return <p className="muted">No claim of it is shown here.</p>;
  return (
    <ul className={`plain-list ${own.list}`}>
      {report.claims.map((claim) => {
        const event = report.events.find(({ id }) => id === claim.eventId);
        const operation = report.operations.find(({ id }) => id === claim.operationId);
        const population = populationInWords(claim);
        return (
          <li key={claim.id} id={claimTarget(claim)}>
            <p>
              <strong>
                {claimFieldLabels[claim.field]}: {claimValueInWords(claim)}
              </strong>
              {population === null ? "" : ` ${population}`}
              {claim.scope === null
                ? ""
                : ` in ${claim.scope.name}${claim.scope.inferred ? " (inferred)" : ""}`}
              <span className="muted">, {claimantInWords(claim)}</span>
            </p>
            <p className="small muted">
              {event !== undefined && (
                <>
                  About{" "}
                  <Link href={`/events/${event.id}/${event.slug}`} prefetch={false}>
                    {event.title}
                  </Link>
                </>
              )}
              {event === undefined && operation !== undefined && (
                <>
                  About{" "}
                  <Link href={`/operations/${operation.id}/${operation.slug}`} prefetch={false}>
                    {operation.name}
                  </Link>
                </>
              )}
              {claim.subject === "period" && "About a period, not one event"}
              {claim.remarks.map((remark) => ` Remark: ${remark}`).join("")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

function mentionTarget({ start }: { start: number }): string {
  return `mention-${start}`;
}

function claimTarget({ id }: { id: string }): string {
  return `claim-${id}`;
}

function marksOf(report: ReportView): TextMark[] {
  return [
    ...claimMarks(
      report.claims.map((claim) => ({
        ...claim.span,
        field: claim.field,
        claimant: claim.claimant?.name ?? null,
        target: claimTarget(claim),
      })),
    ),
    ...mentionMarks(
      report.mentions.map((mention) => ({
        ...mention,
        place: mention.chosen?.name ?? null,
        target: mentionTarget(firstLike(mention, report.mentions)),
      })),
    ),
  ];
}
