// What editors decided, newest first; what still holds can be taken back.
import Link from "next/link";
import type { DecisionPayload } from "../../lib/review/decision";
import type { RecordedDecision } from "../../lib/review/store";
import { Badge } from "../_ui/badge";
import { actorInWords } from "../_ui/actor-in-words";
import { SaidWords } from "../_ui/said-words";
import { commaOf, type Language } from "../_words/language";
import { isolated, sentenceIn } from "../_words/retold";
import { pageLanguage, serverHref, serverRetold } from "../_words/server-words";
import { wordsIn } from "../_words/words";
import { ActButton } from "./act-button.client";
import styles from "./review.module.css";

export async function DecisionList({ decisions }: { decisions: readonly RecordedDecision[] }) {
  const [language, href, retold] = await Promise.all([pageLanguage(), serverHref(), serverRetold()]);
  const t = wordsIn(language, "review");
  if (decisions.length === 0) return <p className="muted">{t("decisions.none")}</p>;
  return (
    <ol className={`plain-list ${styles.decisions}`}>
      {decisions.map((decision) => {
        const words = decisionInWords(decision.payload, language);
        const subject = subjectHref(decision.payload);
        const { reason } = decision;
        const by = {
          editor: actorInWords(decision.decidedBy, { retold }),
          time: () => (
            <time dateTime={decision.decidedAt} dir="ltr">
              {decision.decidedAt.slice(0, 16).replace("T", " ")} UTC
            </time>
          ),
        };
        return (
          <li key={decision.id} className={styles.decision}>
            <span>
              {subject === null ? (
                words
              ) : (
                <Link href={href(subject)} prefetch={false}>
                  {words}
                </Link>
              )}{" "}
              <span className="small muted">
                {reason === null
                  ? t.rich("decisions.by", by)
                  : t.rich("decisions.byBecause", {
                      ...by,
                      reason: () => <SaidWords said={sentenceIn(retold, reason)} />,
                    })}
              </span>
            </span>
            {decision.payload.kind === "undo" ? null : decision.inForce ? (
              <span className={styles.acts}>
                <ActButton payloads={[{ kind: "undo", decisionId: decision.id }]} about={words}>
                  {t("decisions.undo")}
                </ActButton>
              </span>
            ) : (
              <Badge tone="dashed">{t("decisions.takenBack")}</Badge>
            )}
          </li>
        );
      })}
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
function decisionInWords(payload: DecisionPayload, language: Language): string {
  const t = wordsIn(language, "review");
  const labels = wordsIn(language, "labels");
  // Ids are Latin: among Arabic words they are held together.
  const id = (text: string): string => (language === "en" ? text : isolated(text));
  switch (payload.kind) {
    case "resolve_mention": {
      const mention = { start: String(payload.mention.start), report: id(payload.mention.reportId) };
      return payload.placeId === null
        ? t("decisions.mentionNoPlace", mention)
        : t("decisions.mentionPlace", { ...mention, place: id(payload.placeId) });
    }
    case "make_site":
      return t("decisions.madeSite", { name: id(payload.place.name) });
    case "place_event": {
      const event = id(payload.eventId);
      if (payload.placeId === null)
        return t("decisions.locationAway", { event, number: String(payload.ordinal + 1) });
      const role = labels(`role.${payload.role}`).toLowerCase();
      return t("decisions.locationAt", { event, role, place: id(payload.placeId) });
    }
    case "change_event":
      return t("decisions.changedEvent", {
        event: id(payload.eventId),
        changes: changesInWords(payload.change, language),
      });
    case "publish_event":
      return t("decisions.publishedEvent", { event: id(payload.eventId) });
    case "reject_event":
      return t("decisions.rejectedEvent", { event: id(payload.eventId) });
    case "join_events":
      return t("decisions.joinedEvents", { event: id(payload.eventId), into: id(payload.intoEventId) });
    case "publish_operation":
      return t("decisions.publishedOperation", { operation: id(payload.operationId) });
    case "reject_operation":
      return t("decisions.rejectedOperation", { operation: id(payload.operationId) });
    case "accept_claim":
      return t("decisions.acceptedClaim", { claim: id(payload.claimId) });
    case "reject_claim":
      return t("decisions.rejectedClaim", { claim: id(payload.claimId) });
    case "change_claim":
      return t("decisions.changedClaim", { claim: id(payload.claimId) });
    case "undo":
      return t("decisions.undid", { decision: String(payload.decisionId) });
  }
}

function changesInWords(
  change: Extract<DecisionPayload, { kind: "change_event" }>["change"],
  language: Language,
): string {
  const t = wordsIn(language, "review");
  const labels = wordsIn(language, "labels");
  const { title, kind, firstDay, lastDay, operationId } = change;
  const parts = [
    title === undefined ? null : t("decisions.headline", { title }),
    kind === undefined ? null : t("decisions.kind", { kind: labels(`eventKind.${kind}`).toLowerCase() }),
    firstDay === undefined ? null : t("decisions.from", { day: firstDay }),
    lastDay === undefined ? null : t("decisions.to", { day: lastDay }),
    operationId === undefined
      ? null
      : operationId === null
        ? t("decisions.noOperation")
        : t("decisions.ofOperation", { operation: operationId }),
  ];
  return parts.filter((part) => part !== null).join(commaOf(language));
}
