// The editor's desk: reports that wait, and what was decided lately. Only with the key.
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { mayDecide } from "../../lib/review/permissions";
import { listWaitingReports, reviewSubjects } from "../../lib/review/showing/store";
import { listDecisions } from "../../lib/review/store";
import { pageAudience } from "../_http/editor";
import { LendWords } from "../_words/lend-words";
import { serverHref, serverWords } from "../_words/server-words";
import { languageOfWords } from "../_ui/language-of-words";
import { Badge } from "../_ui/badge";
import { Citation } from "../_ui/citation";
import { PageFrame } from "../_ui/page-frame";
import { Section } from "../_ui/section";
import { DecisionList } from "./decision-list";
import { RecordedNote } from "./recorded-note.client";
import { SignOut } from "./sign-out";
import styles from "./review.module.css";

export const dynamic = "force-dynamic";
export async function generateMetadata(): Promise<Metadata> {
  const t = await serverWords("review");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function ReviewPage() {
  const href = await serverHref();
  if (!mayDecide(await pageAudience())) redirect(href(`/sign-in?to=${href("/review")}`));
  const [reports, decisions, t] = await Promise.all([
    listWaitingReports(),
    listDecisions(50),
    serverWords("review"),
  ]);
  return (
    <PageFrame>
      <div className="stack">
        <h1>{t("title")}</h1>
        <p>{t.rich("intro", { another: (words) => <Link href={href("/read")}>{words}</Link> })}</p>
        <Section id="waiting" title={t("waitingReports", { count: String(reports.length) })}>
          {reports.length === 0 && <p className="muted">{t("nothingWaits")}</p>}
          <ul className={`plain-list ${styles.reports}`}>
            {reports.map(({ report, state, failure, waiting }) => (
              <li key={report.id} className={styles.item}>
                <h3 dir="auto" lang={languageOfWords(report.title)}>
                  <Link href={href(`/review/${report.id}`)} prefetch={false}>
                    {report.title}
                  </Link>
                </h3>
                <p className="small muted">
                  <Citation report={report} />
                </p>
                <p className={styles.acts}>
                  {reviewSubjects.map((subject) => (
                    <Badge key={subject}>{t(`subject.${subject}`, { count: waiting[subject] })}</Badge>
                  ))}
                  {state === "read" ? null : (
                    <Badge tone="dashed">
                      {state === "failed"
                        ? t("notRead", { reason: failure ?? t("reasonNotKnown") })
                        : t("beingRead")}
                    </Badge>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="decisions" title={t("lately")}>
          <LendWords namespaces={["review"]}>
            <RecordedNote>
              <DecisionList decisions={decisions} />
            </RecordedNote>
          </LendWords>
        </Section>
        <SignOut />
      </div>
    </PageFrame>
  );
}
