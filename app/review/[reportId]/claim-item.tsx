// A claim: the sentence it stands in, what was read, accept, change or reject.
import type { ReportClaimView } from "../../../lib/reports/report-view";
import { Badge } from "../../_ui/badge";
import { claimantInWords, claimValueInWords, populationInWords } from "../../_ui/claim-in-words";
import { claimFieldLabels } from "../../_ui/labels";
import { QuotedSentence } from "../../_ui/quoted-sentence";
import { ActButton } from "../act-button.client";
import { ClaimForm } from "../claim-form.client";
import styles from "../review.module.css";

const statusWords = { waiting: "waits", accepted: "accepted", rejected: "rejected" } as const;

export function ClaimItem({ claim }: { claim: ReportClaimView }) {
  const population = populationInWords(claim);
  const about = `${claimFieldLabels[claim.field]}: ${claimValueInWords(claim)}${population === null ? "" : ` ${population}`}`;
  return (
    <article className={styles.item} id={`claim-${claim.id}`}>
      <p className={styles.acts}>
        <strong>{about}</strong>
        {claim.scope !== null && (
          <span>
            in {claim.scope.name}
            {claim.scope.inferred ? " (inferred)" : ""}
          </span>
        )}
        <span className="muted">{claimantInWords(claim)}</span>
        <Badge tone={claim.status === "waiting" ? "dashed" : "plain"}>{statusWords[claim.status]}</Badge>
        {claim.subject === "period" && <Badge>about a period</Badge>}
      </p>
      <QuotedSentence
        sentence={claim.sentence}
        highlight={claim.highlight}
        report={claim.report}
        cite={false}
      />
      {claim.remarks.map((remark) => (
        <p key={remark} className="small muted">
          Remark: {remark}
        </p>
      ))}
      <div className={styles.acts}>
        {claim.status !== "accepted" && (
          <ActButton
            payloads={[{ kind: "accept_claim", claimId: claim.id }]}
            about={about}
            primary={claim.status === "waiting"}
          >
            Accept
          </ActButton>
        )}
        {claim.status !== "rejected" && (
          <ActButton payloads={[{ kind: "reject_claim", claimId: claim.id }]} about={about}>
            Reject
          </ActButton>
        )}
      </div>
      <ClaimForm
        claimId={claim.id}
        about={about}
        now={{
          field: claim.field,
          population: claim.population,
          min: claim.min,
          max: claim.max,
          modality: claim.modality,
        }}
      />
    </article>
  );
}
