// How we placed it: the sentence, what was chosen and why, what was rejected, and who decided.
import type { ReactNode } from "react";
import type { PlacementView } from "../../lib/events/event-view";
import { sentenceIn } from "../_words/retold";
import { actorInWords } from "./actor-in-words";
import { amongWords } from "./claim-in-words";
import { CandidateEvidence, CandidateLink, RejectedCandidates } from "./candidate";
import { QuotedSentence } from "./quoted-sentence";
import { BareName } from "./place-name";
import type { RecordWords } from "./record-words";
import { SaidWords } from "./said-words";
import { serverRecordWords } from "./server-record-words";
import { dayInWords } from "./when-in-words";
import styles from "./placements.module.css";

export async function Placements({ placements }: { placements: readonly PlacementView[] }) {
  const words = await serverRecordWords();
  const { t, retold } = words;
  if (placements.length === 0) return <p className="muted">{t("placed.none")}</p>;
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
            <BareName name={placement.mention} />:{" "}
            {placement.chosen === null ? (
              <>
                {t("placed.noneChosen")} <SaidWords said={sentenceIn(retold, placement.reason)} />
              </>
            ) : (
              <>
                <CandidateLink candidate={placement.chosen} />.
              </>
            )}
          </p>
          <p className="small muted">{decisionInWords(placement, words)}</p>
          {placement.chosen !== null && <CandidateEvidence candidate={placement.chosen} />}
          {placement.rejected.length > 0 && (
            <details>
              <summary>{t("placed.others", { count: placement.rejected.length })}</summary>
              <RejectedCandidates chosen={placement.chosen} rejected={placement.rejected} />
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}

function decisionInWords(
  { decidedBy, confidence }: PlacementView,
  { t, when, retold }: Pick<RecordWords, "t" | "when" | "retold">,
): ReactNode {
  if (decidedBy !== null) {
    const { reason } = decidedBy;
    const day = dayInWords(decidedBy.at, when);
    const editor = actorInWords(amongWords(decidedBy.by), { retold });
    if (reason === null) return t("placed.decided", { editor, day });
    return t.rich("placed.decidedBecause", {
      editor,
      day,
      reason: () => <SaidWords said={sentenceIn(retold, reason)} />,
    });
  }
  if (confidence === null) return t("placed.read");
  return t("placed.readSure", { percent: String(Math.round(confidence * 100)) });
}
