// What editors decided, newest first; what still holds can be taken back.
import Link from "next/link";
import type { DecisionPayload } from "../../lib/review/decision";
import type { RecordedDecision } from "../../lib/review/store";
import { Badge } from "../_ui/badge";
import { eventKindLabels, roleLabels } from "../_ui/labels";
import { ActButton } from "./act-button.client";
import styles from "./review.module.css";

export function DecisionList({ decisions }: { decisions: readonly RecordedDecision[] }) {
  if (decisions.length === 0) return <p className="muted">Nothing has been decided yet.</p>;
  return (
    <ol className={`plain-list ${styles.decisions}`}>
      {decisions.map((decision) => (
        <li key={decision.id} className={styles.decision}>
          <span>
            {subjectHref(decision.payload) === null ? (
              decisionInWords(decision.payload)
            ) : (
              <Link href={subjectHref(decision.payload) ?? ""} prefetch={false}>
                {decisionInWords(decision.payload)}
              </Link>
            )}{" "}
            <span className="small muted">
              by {decision.decidedBy},{" "}
              <time dateTime={decision.decidedAt}>
                {decision.decidedAt.slice(0, 16).replace("T", " ")} UTC
              </time>
              {decision.reason === null ? "" : `: ${decision.reason}`}
            </span>
          </span>
          {decision.payload.kind === "undo" ? null : decision.inForce ? (
            <span className={styles.acts}>
              <ActButton
                payloads={[{ kind: "undo", decisionId: decision.id }]}
                about={decisionInWords(decision.payload)}
              >
                Undo
              </ActButton>
            </span>
          ) : (
            <Badge tone="dashed">taken back</Badge>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The page of what was decided about; null where it has none of its own. */
function subjectHref(payload: DecisionPayload): string | null {
  if (payload.kind === "make_site") return `/p/${payload.place.id}`;
  if ("eventId" in payload) return `/e/${payload.eventId}`;
  return "operationId" in payload ? `/operations/${payload.operationId}` : null;
}

/** "Published event zz8ejkp". */
export function decisionInWords(payload: DecisionPayload): string {
  switch (payload.kind) {
    case "resolve_mention":
      return payload.placeId === null
        ? `Mention at ${payload.mention.start} of report ${payload.mention.reportId}: no place`
        : `Mention at ${payload.mention.start} of report ${payload.mention.reportId}: place ${payload.placeId}`;
    case "make_site":
      return `Made the site “${payload.place.name}”`;
    case "place_event":
      return payload.placeId === null
        ? `Event ${payload.eventId}: location ${payload.ordinal + 1} taken away`
        : `Event ${payload.eventId}: ${roleLabels[payload.role].toLowerCase()} at place ${payload.placeId}`;
    case "change_event":
      return `Changed event ${payload.eventId}: ${changesInWords(payload.change)}`;
    case "publish_event":
      return `Published event ${payload.eventId}`;
    case "reject_event":
      return `Rejected event ${payload.eventId}`;
    case "join_events":
      return `Joined event ${payload.eventId} into ${payload.intoEventId}`;
    case "publish_operation":
      return `Published operation ${payload.operationId}`;
    case "reject_operation":
      return `Rejected operation ${payload.operationId}`;
    case "accept_claim":
      return `Accepted claim ${payload.claimId}`;
    case "reject_claim":
      return `Rejected claim ${payload.claimId}`;
    case "change_claim":
      return `Changed claim ${payload.claimId}`;
    case "undo":
      return `Took back decision ${payload.decisionId}`;
  }
}

function changesInWords(change: Extract<DecisionPayload, { kind: "change_event" }>["change"]): string {
  const parts = [
    change.title === undefined ? null : `headline “${change.title}”`,
    change.kind === undefined ? null : `kind ${eventKindLabels[change.kind].toLowerCase()}`,
    change.firstDay === undefined ? null : `from ${change.firstDay}`,
    change.lastDay === undefined ? null : `to ${change.lastDay}`,
    change.operationId === undefined
      ? null
      : change.operationId === null
        ? "part of no operation"
        : `part of operation ${change.operationId}`,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
