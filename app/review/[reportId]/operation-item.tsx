// An operation: its stated totals, what is named of it, publish or reject.
import Link from "next/link";
import type { OperationView } from "../../../lib/events/event-view";
import { serverWords } from "../../_words/server-words";
import { operationNameIn } from "../../_words/retold";
import { Badge } from "../../_ui/badge";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { whenInWords } from "../../_ui/when-in-words";
import { operationInOneLine } from "../../operations/[id]/[slug]/operation-sheet";
import { PublishActs } from "./publish-acts";
import styles from "../review.module.css";

export async function OperationItem({ operation }: { operation: OperationView }) {
  const [t, ofOperations, words] = await Promise.all([
    serverWords("review"),
    serverWords("operations"),
    serverRecordWords(),
  ]);
  const name = operationNameIn(words.retold, operation.name);
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
      <PublishActs
        about={name.words}
        publish={
          operation.status === "published" ? null : { kind: "publish_operation", operationId: operation.id }
        }
        reject={
          operation.status === "rejected" ? null : { kind: "reject_operation", operationId: operation.id }
        }
        claims={operation.claims}
      />
    </article>
  );
}
