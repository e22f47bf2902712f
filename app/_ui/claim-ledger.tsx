// The claims of an event or operation: one row per field and claimant, with the sentence each stands in. Nothing is added up.
import type { ClaimView } from "../../lib/events/event-view";
import { Badge } from "./badge";
import { claimantInWords, claimValueInWords, populationInWords } from "./claim-in-words";
import { claimFieldLabels } from "./labels";
import { QuotedSentence } from "./quoted-sentence";
import styles from "./claim-ledger.module.css";

export function ClaimLedger({ claims, caption }: { claims: readonly ClaimView[]; caption: string }) {
  if (claims.length === 0) return <p className="muted">No claims are recorded here.</p>;
  return (
    <table className={styles.ledger}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">About</th>
          <th scope="col">Value</th>
          <th scope="col">Who says so, and where</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id} id={`claim-${claim.id}`}>
            <th scope="row" className={styles.field}>
              {claimFieldLabels[claim.field]}
            </th>
            <td className={styles.value}>
              <span className={styles.number}>{claimValueInWords(claim)}</span>
              <ClaimQualifiers claim={claim} />
            </td>
            <td>
              <div className="stack-tight">
                <p>{claimantInWords(claim)}</p>
                <QuotedSentence sentence={claim.sentence} highlight={claim.highlight} report={claim.report} />
                {claim.remarks.map((remark) => (
                  <p key={remark} className="small muted">
                    Remark: {remark}
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

function ClaimQualifiers({ claim }: { claim: ClaimView }) {
  const population = populationInWords(claim);
  return (
    <span className={styles.qualifiers}>
      {population !== null && <span>{population}</span>}
      {claim.scope !== null && (
        <span>
          in {claim.scope.name}
          {claim.scope.inferred ? " (inferred)" : ""}
        </span>
      )}
      {claim.scope?.inferred === true && claim.scope.reason !== null && (
        <span className="small">{claim.scope.reason}</span>
      )}
      {claim.modality === "denies" && <Badge tone="strong">denied</Badge>}
      {claim.status === "waiting" && <Badge tone="dashed">not reviewed</Badge>}
    </span>
  );
}
