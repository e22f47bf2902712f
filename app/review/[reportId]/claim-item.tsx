// A claim: the sentence it stands in, what was read, accept, change or reject.
import type { ReportClaimView } from "../../../lib/reports/report-view";
import { type NamedLocation, sentenceIn } from "../../_words/retold";
import { serverWords } from "../../_words/server-words";
import { Badge } from "../../_ui/badge";
import {
  claimantInWords,
  claimValueInWords,
  populationInWords,
  scopeInWords,
} from "../../_ui/claim-in-words";
import { QuotedSentence } from "../../_ui/quoted-sentence";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { ActButton } from "../act-button.client";
import { ClaimForm } from "../claim-form.client";
import styles from "../review.module.css";

export async function ClaimItem({
  claim,
  named,
}: {
  claim: ReportClaimView;
  named: readonly NamedLocation[];
}) {
  const [t, words] = await Promise.all([serverWords("review"), serverRecordWords()]);
  const { labels, retold } = words;
  const population = populationInWords(claim, words);
  const value = claimValueInWords(claim, words).words;
  const about = `${labels(`claimField.${claim.field}`)}: ${value}${population === null ? "" : ` ${population}`}`;
  return (
    <article className={styles.item} id={`claim-${claim.id}`}>
      <p className={styles.acts}>
        <strong>{about}</strong>
        {claim.scope !== null && <span>{scopeInWords(claim.scope, words, named)}</span>}
        <span className="muted">{claimantInWords(claim, words)}</span>
        <Badge tone={claim.status === "waiting" ? "dashed" : "plain"}>{t(`status.${claim.status}`)}</Badge>
        {claim.subject === "period" && <Badge>{t("aboutPeriod")}</Badge>}
      </p>
      <QuotedSentence
        sentence={claim.sentence}
        highlight={claim.highlight}
        report={claim.report}
        cite={false}
      />
      {claim.remarks.map((remark) => (
        <p key={remark} className="small muted">
          {words.t.rich("claims.remark", {
            remark: () => <SaidWords said={sentenceIn(retold, remark)} />,
          })}
        </p>
      ))}
      <div className={styles.acts}>
        {claim.status !== "accepted" && (
          <ActButton
            payloads={[{ kind: "accept_claim", claimId: claim.id }]}
            about={about}
            primary={claim.status === "waiting"}
          >
            {t("accept")}
          </ActButton>
        )}
        {claim.status !== "rejected" && (
          <ActButton payloads={[{ kind: "reject_claim", claimId: claim.id }]} about={about}>
            {t("reject")}
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
