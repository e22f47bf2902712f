// The acts that end a review of an event or operation: publish, with or without its open claims, or reject.
import type { DecisionPayload } from "../../../lib/review/decision";
import { serverWords } from "../../_words/server-words";
import { ActButton } from "../act-button.client";
import styles from "../review.module.css";

type Props = {
  readonly about: string;
  /** Null where there is nothing to publish any more, or to reject. */
  readonly publish: DecisionPayload | null;
  readonly reject: DecisionPayload | null;
  readonly claims: readonly { readonly id: string; readonly status: string }[];
};

export async function PublishActs({ about, publish, reject, claims }: Props) {
  const t = await serverWords("review");
  const openClaims = claims.filter((claim) => claim.status === "waiting");
  return (
    <div className={styles.acts}>
      {publish !== null && (
        <ActButton payloads={[publish]} about={about} primary>
          {t("publish")}
        </ActButton>
      )}
      {publish !== null && openClaims.length > 0 && (
        <ActButton
          payloads={[
            ...openClaims.map((claim) => ({ kind: "accept_claim" as const, claimId: claim.id })),
            publish,
          ]}
          about={about}
        >
          {t("acceptAndPublish", { count: openClaims.length })}
        </ActButton>
      )}
      {reject !== null && (
        <ActButton payloads={[reject]} about={about}>
          {t("reject")}
        </ActButton>
      )}
    </div>
  );
}
