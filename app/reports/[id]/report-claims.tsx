// The claims of a report, each with what it is about.
import Link from "next/link";
import { Fragment } from "react";
import type { ReportView } from "../../../lib/reports/report-view";
import { commaOf } from "../../_words/language";
import { operationNameIn, sentenceIn, titleIn } from "../../_words/retold";
import { serverWords } from "../../_words/server-words";
import {
  claimantInWords,
  claimValueInWords,
  populationInWords,
  scopeInWords,
} from "../../_ui/claim-in-words";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { claimTarget } from "./report-marks";
import own from "./report.module.css";

export async function ReportClaims({ report }: { report: ReportView }) {
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const { labels, retold, href } = words;
  const locations = report.events.flatMap((event) => event.locations);
  if (report.claims.length === 0) return <p className="muted">{t("noClaims")}</p>;
  return (
    <ul className={`plain-list ${own.list}`}>
      {report.claims.map((claim) => {
        const event = report.events.find(({ id }) => id === claim.eventId);
        const operation = report.operations.find(({ id }) => id === claim.operationId);
        const population = populationInWords(claim, words);
        return (
          <li key={claim.id} id={claimTarget(claim)}>
            <p>
              <strong>
                {labels(`claimField.${claim.field}`)}: <SaidWords said={claimValueInWords(claim, words)} />
              </strong>
              {population === null ? "" : ` ${population}`}
              {claim.scope === null ? "" : ` ${scopeInWords(claim.scope, words, locations)}`}
              <span className="muted">
                {commaOf(words.language)}
                {claimantInWords(claim, words)}
              </span>
            </p>
            <p className="small muted">
              {event !== undefined &&
                t.rich("aboutRecord", {
                  record: () => (
                    <Link href={href(`/events/${event.id}/${event.slug}`)} prefetch={false}>
                      <SaidWords said={titleIn(retold, event)} />
                    </Link>
                  ),
                })}
              {event === undefined &&
                operation !== undefined &&
                t.rich("aboutRecord", {
                  record: () => (
                    <Link href={href(`/operations/${operation.id}/${operation.slug}`)} prefetch={false}>
                      <SaidWords said={operationNameIn(retold, operation.name)} />
                    </Link>
                  ),
                })}
              {claim.subject === "period" && t("aboutPeriod")}
              {claim.remarks.map((remark) => (
                <Fragment key={remark}>
                  {" "}
                  {words.t.rich("claims.remark", {
                    remark: () => <SaidWords said={sentenceIn(retold, remark)} />,
                  })}
                </Fragment>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
