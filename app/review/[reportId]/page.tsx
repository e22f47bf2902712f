// One report on the editor's desk, e.g. /review/4r7k2bd: what waits, with its sentence, its map and the acts that decide it.
import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { mayDecide } from "../../../lib/review/permissions";
import { reviewContext } from "../../../lib/review/showing/store";
import { normalizePublicId } from "../../../lib/text/public-id";
import { pageAudience } from "../../_http/editor";
import { LendWords } from "../../_words/lend-words";
import { type NamedLocation, sentenceIn } from "../../_words/retold";
import { serverWords } from "../../_words/server-words";
import { serverPlaceNames } from "../../_ui/server-place-names";
import { serverRecordWords } from "../../_ui/server-record-words";
import { Citation } from "../../_ui/citation";
import { actorInWords } from "../../_ui/actor-in-words";
import { MapPicture } from "../../_ui/map-picture";
import { MarkedText, MarkedTextKey } from "../../_ui/marked-text";
import { PageFrame } from "../../_ui/page-frame";
import { claimMarks, mentionMarks } from "../../_ui/reading-marks";
import { Section } from "../../_ui/section";
import { DecisionList } from "../decision-list";
import { RecordedNote } from "../recorded-note.client";
import { WaitForReading } from "../wait-for-reading.client";
import { ClaimItem } from "./claim-item";
import { EventItem } from "./event-item";
import { MentionItem } from "./mention-item";
import { OperationItem } from "./operation-item";
import styles from "../review.module.css";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("review");
  return { title: t("titleOfReport"), robots: { index: false, follow: false } };
}

type Props = {
  params: Promise<{ reportId: string }>;
  /** `again` is set where somebody has sent the same text once more. */
  searchParams: Promise<{ again?: string | string[] }>;
};

export default async function ReviewReportPage({ params, searchParams }: Props) {
  const { reportId: asked } = await params;
  const { again } = await searchParams;
  const id = normalizePublicId(asked);
  const [t, words] = await Promise.all([serverWords("review"), serverRecordWords()]);
  const { href } = words;
  if (!mayDecide(await pageAudience())) redirect(href(`/sign-in?to=${href(`/review/${id ?? ""}`)}`));
  const context = id === null ? null : await reviewContext(id);
  if (context === null) notFound();
  const { report, items, events, operations, decisions } = context;
  const version = `${report.state}-${decisions[0]?.id ?? 0}`;
  const waits = (subject: string, subjectId: string): string | null =>
    items.find((item) => item.subject === subject && item.subjectId === subjectId)?.reason ?? null;
  const text = report.text ?? "";
  const waitingMentions = report.mentions.filter((mention) => waits("mention", mention.key) !== null);
  const sureMentions = report.mentions.filter(
    (mention) => mention.kind === "literal" && !waitingMentions.includes(mention),
  );
  const listed = new Set([...waitingMentions, ...sureMentions]);
  const placeName = await serverPlaceNames(
    report.mentions.flatMap(({ chosen }) => (chosen === null ? [] : [chosen.placeId])),
  );
  const named = report.mentions.flatMap(({ name, chosen }): NamedLocation[] => {
    const said = chosen === null ? null : placeName({ id: chosen.placeId, name: chosen.name });
    return chosen === null || said === chosen.name
      ? []
      : [{ label: name, place: { name: chosen.name, nameArabic: said } }];
  });
  const waitingClaims = report.claims.filter((claim) => claim.status === "waiting");
  const marks = [
    ...claimMarks(report.claims, ({ id }) => `claim-${id}`, words),
    ...mentionMarks(
      report.mentions.map((mention) => ({
        ...mention,
        place:
          mention.chosen === null
            ? null
            : placeName({ id: mention.chosen.placeId, name: mention.chosen.name }),
        target: listed.has(mention) ? `mention-${mention.start}` : null,
      })),
      words,
    ),
  ];
  return (
    <PageFrame wide>
      <LendWords namespaces={["review"]}>
        <RecordedNote>
          <header className="stack-tight">
            <p className="small">
              <Link href={href("/review")}>{t("title")}</Link>
            </p>
            <h1 dir="auto" lang={report.language}>
              {report.citation.title}
            </h1>
            <p className="muted">
              <Citation report={report.citation} />
            </p>
            {again !== undefined && <p className="notice">{t("sentBefore")}</p>}
            {report.state === "failed" && (
              <p className="notice">
                {t("couldNotBeRead", { reason: report.failure ?? t("reasonNotKnown") })}
              </p>
            )}
            {(report.state === "queued" || report.state === "reading") && (
              <WaitForReading reportId={report.citation.id} />
            )}
            {report.state === "read" && (
              <p>{items.length === 0 ? t("nothingHere") : t("itemsWait", { count: items.length })}</p>
            )}
          </header>

          <div className={styles.withMap}>
            <Section id="text" title={t("text")}>
              <MarkedTextKey words={words} />
              <MarkedText text={text} marks={marks} language={report.language} titleId="text" />
            </Section>
            <div className={styles.stay}>
              <MapPicture
                subject={{ kind: "report", id: report.citation.id }}
                alt={t("mapAlt", { count: events.length })}
                caption={t("mapCaption")}
                openHref={null}
                version={version}
              />
            </div>
          </div>

          <Section id="mentions" title={t("unsureMentions", { count: String(waitingMentions.length) })}>
            {waitingMentions.map((mention) => (
              <MentionItem
                key={mention.key}
                reportId={report.citation.id}
                mention={mention}
                text={text}
                language={report.language}
                reason={sentenceIn(words.retold, waits("mention", mention.key) ?? "")}
                named={named}
              />
            ))}
            {waitingMentions.length === 0 && <p className="muted">{t("none")}</p>}
            {sureMentions.length > 0 && (
              <details className={styles.site}>
                <summary>{t("sureMentions", { count: String(sureMentions.length) })}</summary>
                <div className="stack">
                  {sureMentions.map((mention) => (
                    <MentionItem
                      key={mention.key}
                      reportId={report.citation.id}
                      mention={mention}
                      text={text}
                      language={report.language}
                      reason={
                        mention.decidedBy === null
                          ? sentenceIn(words.retold, mention.reason)
                          : {
                              words: t("decidedBy", {
                                editor: actorInWords(mention.decidedBy.by, words),
                                reason: sentenceIn(words.retold, mention.reason).words,
                              }),
                              language: words.language,
                            }
                      }
                      named={named}
                    />
                  ))}
                </div>
              </details>
            )}
          </Section>

          <Section id="events" title={t("events", { count: String(events.length) })}>
            {events.map((event) => (
              <EventItem
                key={event.id}
                event={event}
                reportId={report.citation.id}
                version={version}
                waiting={waits("event", event.id)}
                named={named}
                others={events.filter((other) => other.id !== event.id && other.status !== "rejected")}
              />
            ))}
            {events.length === 0 && <p className="muted">{t("none")}</p>}
          </Section>

          <Section id="operations" title={t("operations", { count: String(operations.length) })}>
            {operations.map((operation) => (
              <OperationItem key={operation.id} operation={operation} />
            ))}
            {operations.length === 0 && <p className="muted">{t("none")}</p>}
          </Section>

          <Section id="claims" title={t("waitingClaims", { count: String(waitingClaims.length) })}>
            {waitingClaims.map((claim) => (
              <ClaimItem key={claim.id} claim={claim} named={named} />
            ))}
            {waitingClaims.length < report.claims.length && (
              <details className={styles.site}>
                <summary>
                  {t("decidedClaims", { count: String(report.claims.length - waitingClaims.length) })}
                </summary>
                <div className="stack">
                  {report.claims
                    .filter((claim) => claim.status !== "waiting")
                    .map((claim) => (
                      <ClaimItem key={claim.id} claim={claim} named={named} />
                    ))}
                </div>
              </details>
            )}
            {report.claims.length === 0 && <p className="muted">{t("noneRead")}</p>}
          </Section>

          <Section id="decisions" title={t("decidedAboutReport")}>
            <DecisionList decisions={decisions} />
          </Section>
        </RecordedNote>
      </LendWords>
    </PageFrame>
  );
}
