// How we placed it: the sentence, what was chosen and why, what was rejected, and who decided.
import type { PlacementView } from "../../lib/events/event-view";
import { CandidateEvidence, CandidateLink, RejectedCandidates } from "./candidate";
import { QuotedSentence } from "./quoted-sentence";
import { dayInWords } from "./when-in-words";
import styles from "./placements.module.css";

export function Placements({ placements }: { placements: readonly PlacementView[] }) {
  if (placements.length === 0) return <p className="muted">No sentence of a report was placed here.</p>;
  return (
    <ol className={`plain-list ${styles.list}`}>
      {placements.map((placement, index) => (
        <li key={index} className={styles.placement}>
          <QuotedSentence
            sentence={placement.sentence}
            highlight={placement.highlight}
            report={placement.report}
          />
          <p>
            <bdi>{placement.mention}</bdi>:{" "}
            {placement.chosen === null ? (
              "no place was chosen. "
            ) : (
              <CandidateLink candidate={placement.chosen} />
            )}
            {placement.chosen === null ? placement.reason : "."}
          </p>
          <p className="small muted">{decisionInWords(placement)}</p>
          {placement.chosen !== null && <CandidateEvidence candidate={placement.chosen} />}
          {placement.rejected.length > 0 && (
            <details>
              <summary>
                {placement.rejected.length === 1
                  ? "1 other place this name could mean"
                  : `${placement.rejected.length} other places this name could mean`}
              </summary>
              <RejectedCandidates chosen={placement.chosen} rejected={placement.rejected} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function decisionInWords(placement: PlacementView): string {
  const { decidedBy, confidence } = placement;
  if (decidedBy !== null) {
    const reason = decidedBy.reason === null ? "" : `: ${decidedBy.reason}`;
    return `Decided by ${decidedBy.by} on ${dayInWords(decidedBy.at)}${reason}`;
  }
  if (confidence === null) return "Read by rules; no editor has decided on it.";
  return `Read by rules, ${Math.round(confidence * 100)} in 100 sure; no editor has decided on it.`;
}
