// What must be said beside the numbers: which claims conflict, and which sums were not made.
import type { EventView } from "../../lib/events/event-view";
import { sentenceIn } from "../_words/retold";
import { SaidWords } from "./said-words";
import { serverRecordWords } from "./server-record-words";

type Props = Pick<EventView, "conflicts" | "notAdded">;

export async function ClaimNotes({ conflicts, notAdded }: Props) {
  if (conflicts.length === 0 && notAdded.length === 0) return null;
  const { t, retold } = await serverRecordWords();
  return (
    <div className="stack-tight">
      {conflicts.map((conflict) => (
        <p key={conflict.explanation} className="notice">
          <strong>{t("claims.conflict")}</strong>{" "}
          <SaidWords said={sentenceIn(retold, conflict.explanation)} />{" "}
          {conflict.claimIds.map((id, index) => (
            <span key={id}>
              {index === 0 ? "" : " · "}
              <a href={`#claim-${id}`}>{t("claims.claim", { number: String(index + 1) })}</a>
            </span>
          ))}
        </p>
      ))}
      {notAdded.map((line) => (
        <p key={line} className="notice">
          <strong>{t("claims.notAdded")}</strong> <SaidWords said={sentenceIn(retold, line)} />
        </p>
      ))}
    </div>
  );
}
