// An operation: its stated totals, what is named of it, publish or reject.
import Link from "next/link";
import type { OperationView } from "../../../lib/events/event-view";
import { serverWords } from "../../_words/server-words";
import { operationNameIn } from "../../_words/title-in";
import { Badge } from "../../_ui/badge";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { whenInWords } from "../../_ui/when-in-words";
import { operationInOneLine } from "../../operations/[id]/[slug]/operation-sheet";
import { ActButton } from "../act-button.client";
import styles from "../review.module.css";

export async function OperationItem({ operation }: { operation: OperationView }) {
  const [t, ofOperations, words] = await Promise.all([
    serverWords("review"),
    serverWords("operations"),
    serverRecordWords(),
  ]);
  const name = operationNameIn(words.retold, operation.name);
  const openClaims = operation.claims.filter((claim) => claim.status === "waiting");
  return (
    <article className={styles.item} id={`operation-${operation.id}`}>
      <h3>
        <SaidWords said={name} />
      </h3>
      <p className={styles.acts}>
        <Badge tone={operation.status === "published" ? "strong" : "dashed"}>
          {t(`status.${operation.status}`)}
        </Badge>
        <span>{whenInWords(operation.when, words.when)}</span>
        <Link href={words.href(`/operations/${operation.id}/${operation.slug}`)} prefetch={false}>
          {t("itsPage")}
        </Link>
      </p>
      <p>{operationInOneLine(operation, ofOperations, words)}</p>
      <div className={styles.acts}>
        {operation.status !== "published" && (
          <>
            <ActButton
              payloads={[{ kind: "publish_operation", operationId: operation.id }]}
              about={name.words}
              primary
            >
              {t("publish")}
            </ActButton>
            {openClaims.length > 0 && (
              <ActButton
                payloads={[
                  ...openClaims.map((claim) => ({ kind: "accept_claim" as const, claimId: claim.id })),
                  { kind: "publish_operation", operationId: operation.id },
                ]}
                about={name.words}
              >
                {t("acceptAndPublish", { count: openClaims.length })}
              </ActButton>
            )}
          </>
        )}
        {operation.status !== "rejected" && (
          <ActButton payloads={[{ kind: "reject_operation", operationId: operation.id }]} about={name.words}>
            {t("reject")}
          </ActButton>
        )}
      </div>
    </article>
  );
}
