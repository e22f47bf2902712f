// The claims of a report, each with what it is about.
import Link from "next/link";
import type { ReportView } from "../../../lib/reports/report-view";
import { claimantInWords, claimValueInWords, populationInWords } from "../../_ui/claim-in-words";
import { claimFieldLabels } from "../../_ui/labels";
import { claimTarget } from "./report-marks";
import own from "./report.module.css";

export function ReportClaims({ report }: { report: ReportView }) {
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
