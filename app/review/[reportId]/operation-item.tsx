// An operation: its stated totals, what is named of it, publish or reject.
import Link from "next/link";
import type { OperationView } from "../../../lib/events/event-view";
import { Badge } from "../../_ui/badge";
import { whenInWords } from "../../_ui/when-in-words";
import { operationInOneLine } from "../../operations/[id]/[slug]/operation-sheet";
import { ActButton } from "../act-button.client";
import styles from "../review.module.css";

export function OperationItem({ operation }: { operation: OperationView }) {
  const openClaims = operation.claims.filter((claim) => claim.status === "waiting");
  return (
    <article className={styles.item} id={`operation-${operation.id}`}>
      <h3>{operation.name}</h3>
      <p className={styles.acts}>
        <Badge tone={operation.status === "published" ? "strong" : "dashed"}>{operation.status}</Badge>
        <span>{whenInWords(operation.when)}</span>
        <Link href={`/operations/${operation.id}/${operation.slug}`} prefetch={false}>
          Its page
        </Link>
      </p>
      <p>{operationInOneLine(operation)}</p>
      <div className={styles.acts}>
        {operation.status !== "published" && (
          <>
            <ActButton
              payloads={[{ kind: "publish_operation", operationId: operation.id }]}
              about={operation.name}
              primary
            >
              Publish
            </ActButton>
            {openClaims.length > 0 && (
              <ActButton
                payloads={[
                  ...openClaims.map((claim) => ({ kind: "accept_claim" as const, claimId: claim.id })),
                  { kind: "publish_operation", operationId: operation.id },
                ]}
                about={operation.name}
              >
                {openClaims.length === 1
                  ? "Accept its claim and publish"
                  : `Accept its ${openClaims.length} claims and publish`}
              </ActButton>
            )}
          </>
        )}
        {operation.status !== "rejected" && (
          <ActButton
            payloads={[{ kind: "reject_operation", operationId: operation.id }]}
            about={operation.name}
          >
            Reject
          </ActButton>
        )}
      </div>
    </article>
  );
}
