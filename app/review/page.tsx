// The editor's desk: reports that wait, and what was decided lately. Only with the key.
import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { mayDecide } from "../../lib/review/permissions";
import { listWaitingReports, reviewSubjects } from "../../lib/review/showing/store";
import { listDecisions } from "../../lib/review/store";
import { pageAudience } from "../_http/editor";
import { Badge } from "../_ui/badge";
import { Citation } from "../_ui/citation";
import { PageFrame } from "../_ui/page-frame";
import { Section } from "../_ui/section";
import { DecisionList } from "./decision-list";
import { SignOut } from "./sign-out";
import styles from "./review.module.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Review", robots: { index: false, follow: false } };

export default async function ReviewPage() {
  if (!mayDecide(await pageAudience())) redirect("/sign-in?to=/review");
  const [reports, decisions] = await Promise.all([listWaitingReports(), listDecisions(50)]);
  return (
    <PageFrame>
      <div className="stack">
        <h1>Review</h1>
        <p>
          What was read waits here until you accept, change or reject it. Every act is recorded and can be
          taken back. <Link href="/read">Read another report</Link>.
        </p>
        <Section id="waiting" title={`Reports that wait (${reports.length})`}>
          {reports.length === 0 && <p className="muted">Nothing waits.</p>}
          <ul className={`plain-list ${styles.reports}`}>
            {reports.map(({ report, state, failure, waiting }) => (
              <li key={report.id} className={styles.item}>
                <h3 dir="auto">
                  <Link href={`/review/${report.id}`} prefetch={false}>
                    {report.title}
                  </Link>
                </h3>
                <p className="small muted">
                  <Citation report={report} />
                </p>
                <p className={styles.acts}>
                  {reviewSubjects.map((subject) => (
                    <Badge key={subject}>
                      {waiting[subject]} {subject}
                      {waiting[subject] === 1 ? "" : "s"}
                    </Badge>
                  ))}
                  {state === "read" ? null : (
                    <Badge tone="dashed">
                      {state === "failed" ? `not read: ${failure ?? "reason not known"}` : "being read"}
                    </Badge>
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Section>
        <Section id="decisions" title="Lately decided">
          <DecisionList decisions={decisions} />
        </Section>
        <SignOut />
      </div>
    </PageFrame>
  );
}
