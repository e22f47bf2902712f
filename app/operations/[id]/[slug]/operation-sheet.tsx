// An operation in full: what is stated in total, beside what is named and mapped. Totals are never counted from the events.
import type { ClaimView, OperationView } from "../../../../lib/events/event-view";
import { Badge } from "../../../_ui/badge";
import { CasualtyStrip } from "../../../_ui/casualty-strip";
import { claimantInWords, claimValueInWords } from "../../../_ui/claim-in-words";
import { ClaimLedger } from "../../../_ui/claim-ledger";
import { ClaimNotes } from "../../../_ui/claim-notes";
import { EventRows } from "../../../_ui/event-rows";
import { claimFieldLabels } from "../../../_ui/labels";
import { MapPicture } from "../../../_ui/map-picture";
import { Section } from "../../../_ui/section";
import { ShareLine } from "../../../_ui/share-line";
import { SourcesList } from "../../../_ui/sources-list";
import { ThreeClocks } from "../../../_ui/three-clocks";
import { whenInWords } from "../../../_ui/when-in-words";
import styles from "../../../_ui/record-page.module.css";

const totalFields = ["targets", "facilities", "munitions", "strikes", "aircraft"] as const;

export function OperationSheet({ operation, url }: { operation: OperationView; url: string }) {
  const totals = joinTotals(statedTotals(operation.claims));
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>{operation.name}</h1>
        <p className={styles.badges}>
          <span className={styles.kind}>Operation</span>
          <span>{whenInWords(operation.when)}</span>
          {operation.actor !== null && <span>By {operation.actor}</span>}
          {operation.status === "published" ? null : (
            <Badge tone="dashed">Not published: only editors see this page</Badge>
          )}
        </p>
        <ShareLine shortUrl={url} label="this operation" />
      </header>

      <Section id="totals" title="Stated, named, mapped">
        <ul className={styles.totals}>
          {totals.map(({ claim, claimants }) => (
            <li key={claim.id}>
              <strong>
                {claimValueInWords(claim)} {claim.unit ?? claimFieldLabels[claim.field].toLowerCase()}
                {claim.scope === null ? "" : ` in ${claim.scope.name}`}
              </strong>
              <span>stated: {claimants.join("; ")}</span>
            </li>
          ))}
        </ul>
        <ul className={styles.totals}>
          <li>
            <strong>{operation.named} named</strong>
            <span>parts with a name in the reports here</span>
          </li>
          <li>
            <strong>{operation.mapped} mapped</strong>
            <span>parts that stand on the map</span>
          </li>
        </ul>
        <p className="muted">
          Totals are what somebody stated. They are not counted from the events below, and the events below
          are not all of it.
        </p>
      </Section>

      <div className={styles.columns}>
        <Section id="when" title="When">
          <ThreeClocks when={operation.when} />
        </Section>
        <MapPicture
          subject={{ kind: "operation", id: operation.id }}
          alt={`Map of the ${operation.mapped} mapped parts of ${operation.name}`}
          caption="Only what is named can be drawn."
          openHref="/"
        />
      </div>

      <Section id="events" title="What is named">
        {operation.events.length === 0 ? (
          <p className="muted">No part of it is named by a report here.</p>
        ) : (
          <EventRows events={operation.events} />
        )}
      </Section>

      <Section id="claims" title="What is claimed, and by whom">
        <CasualtyStrip claims={operation.claims} />
        <ClaimNotes conflicts={[]} notAdded={operation.notAdded} />
        <ClaimLedger claims={operation.claims} caption={`Claims about: ${operation.name}`} />
      </Section>

      <Section id="sources" title="Sources">
        <SourcesList reports={operation.reports} />
      </Section>
    </article>
  );
}

/** Claims of a total, in the order the fields are told; each stays its claimant's. */
export function statedTotals(claims: readonly ClaimView[]): ClaimView[] {
  return totalFields.flatMap((field) =>
    claims.filter((claim) => claim.field === field && (claim.min !== null || claim.max !== null)),
  );
}

/** The same number of the same things is one line, with everybody who states it. */
function joinTotals(claims: readonly ClaimView[]): { claim: ClaimView; claimants: string[] }[] {
  const key = (claim: ClaimView): string =>
    [claim.field, claimValueInWords(claim), claim.unit, claim.scope?.name].join("|");
  return claims
    .filter((claim) => claims.find((other) => key(other) === key(claim)) === claim)
    .map((claim) => ({
      claim,
      claimants: [...new Set(claims.filter((other) => key(other) === key(claim)).map(claimantInWords))],
    }));
}

/** "85 targets · 7 facilities stated · 2 named · 2 mapped". */
export function operationInOneLine(operation: OperationView): string {
  const stated = statedTotals(operation.claims)
    .filter((claim) => claim.scope === null)
    .map(
      (claim) => `${claimValueInWords(claim)} ${claim.unit ?? claimFieldLabels[claim.field].toLowerCase()}`,
    );
  const unique = [...new Set(stated)];
  const parts = unique.length === 0 ? [] : [`${unique.join(" · ")} stated`];
  return [...parts, `${operation.named} named`, `${operation.mapped} mapped`].join(" · ");
}
