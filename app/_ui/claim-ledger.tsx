// The claims of an event or operation: one row per field and claimant, with the sentence each stands in. Nothing is added up.
import type { ClaimView } from "../../lib/events/event-view";
import { Badge } from "./badge";
import { claimantInWords, claimValueInWords, populationInWords, scopeInWords } from "./claim-in-words";
import { type NamedLocation, sentenceIn } from "../_words/retold";
import { QuotedSentence } from "./quoted-sentence";
import { SaidWords } from "./said-words";
import { serverRecordWords } from "./server-record-words";
import styles from "./claim-ledger.module.css";

type Props = {
  readonly claims: readonly ClaimView[];
  readonly caption: string;
  /** Places whose names in the page's language are known. */
  readonly locations?: readonly NamedLocation[];
};

export async function ClaimLedger({ claims, caption, locations = [] }: Props) {
  const words = await serverRecordWords();
  const { t, labels } = words;
  if (claims.length === 0) return <p className="muted">{t("claims.none")}</p>;
  return (
    <table className={styles.ledger}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("claims.about")}</th>
          <th scope="col">{t("claims.value")}</th>
          <th scope="col">{t("claims.who")}</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id} id={`claim-${claim.id}`}>
            <th scope="row" className={styles.field}>
              {labels(`claimField.${claim.field}`)}
            </th>
            <td className={styles.value}>
              <SaidWords said={claimValueInWords(claim, words)} className={styles.number} />
              <ClaimQualifiers claim={claim} locations={locations} />
            </td>
            <td>
              <div className="stack-tight">
                <p>{claimantInWords(claim, words)}</p>
                <QuotedSentence sentence={claim.sentence} highlight={claim.highlight} report={claim.report} />
                {claim.remarks.map((remark) => (
                  <p key={remark} className="small muted">
                    {t.rich("claims.remark", {
                      remark: () => <SaidWords said={sentenceIn(words.retold, remark)} />,
                    })}
                  </p>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

async function ClaimQualifiers({
  claim,
  locations,
}: {
  claim: ClaimView;
  locations: readonly NamedLocation[];
}) {
  const words = await serverRecordWords();
  const { t, retold } = words;
  const population = populationInWords(claim, words);
  return (
    <span className={styles.qualifiers}>
      {population !== null && <span>{population}</span>}
      {claim.scope !== null && <span>{scopeInWords(claim.scope, words, locations)}</span>}
      {claim.scope?.inferred === true && claim.scope.reason !== null && (
        <SaidWords said={sentenceIn(retold, claim.scope.reason)} className="small" />
      )}
      {claim.modality === "denies" && <Badge tone="strong">{t("claims.denied")}</Badge>}
      {claim.status === "waiting" && <Badge tone="dashed">{t("claims.notReviewed")}</Badge>}
    </span>
  );
}
