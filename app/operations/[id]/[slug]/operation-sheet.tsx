// An operation in full: what is stated in total, beside what is named and mapped. Totals are never counted from the events.
import type { ClaimView, OperationView } from "../../../../lib/events/event-view";
import { semicolonOf } from "../../../_words/language";
import { serverWords } from "../../../_words/server-words";
import { operationNameIn } from "../../../_words/retold";
import type { Words } from "../../../_words/words";
import { Badge } from "../../../_ui/badge";
import { CasualtyStrip } from "../../../_ui/casualty-strip";
import { actorInWords } from "../../../_ui/actor-in-words";
import { claimantInWords, claimValueInWords, unitInWords } from "../../../_ui/claim-in-words";
import { ClaimLedger } from "../../../_ui/claim-ledger";
import { ClaimNotes } from "../../../_ui/claim-notes";
import { EventRows } from "../../../_ui/event-rows";
import { MapPicture } from "../../../_ui/map-picture";
import type { RecordWords } from "../../../_ui/record-words";
import { SaidWords } from "../../../_ui/said-words";
import { Section } from "../../../_ui/section";
import { serverRecordWords } from "../../../_ui/server-record-words";
import { ShareLine } from "../../../_ui/share-line";
import { SourcesList } from "../../../_ui/sources-list";
import { ThreeClocks } from "../../../_ui/three-clocks";
import { whenInWords } from "../../../_ui/when-in-words";
import styles from "../../../_ui/record-page.module.css";

const totalFields = ["targets", "facilities", "munitions", "strikes", "aircraft"] as const;

export async function OperationSheet({ operation, url }: { operation: OperationView; url: string }) {
  const [t, ofEvents, words] = await Promise.all([
    serverWords("operations"),
    serverWords("events"),
    serverRecordWords(),
  ]);
  const { retold, when } = words;
  const totals = joinTotals(statedTotals(operation.claims), t, words);
  const name = operationNameIn(retold, operation.name);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <h1>
          <SaidWords said={name} />
        </h1>
        <p className={styles.badges}>
          <span className={styles.kind}>{t("operation")}</span>
          <span>{whenInWords(operation.when, when)}</span>
          {operation.actor !== null && (
            <span>{t("by", { actor: actorInWords(operation.actor, words) })}</span>
          )}
          {operation.status === "published" ? null : <Badge tone="dashed">{ofEvents("notPublished")}</Badge>}
        </p>
        <ShareLine shortUrl={url} label={t("thisOperation")} />
      </header>

      <Section id="totals" title={t("totals")}>
        <ul className={styles.totals}>
          {totals.map(({ id, total, claimants }) => (
            <li key={id}>
              <strong>{total}</strong>
              <span>{t("stated", { claimants: claimants.join(semicolonOf(words.language)) })}</span>
            </li>
          ))}
        </ul>
        <ul className={styles.totals}>
          <li>
            <strong>{t("named", { count: String(operation.named) })}</strong>
            <span>{t("namedWhat")}</span>
          </li>
          <li>
            <strong>{t("mapped", { count: String(operation.mapped) })}</strong>
            <span>{t("mappedWhat")}</span>
          </li>
        </ul>
        <p className="muted">{t("caution")}</p>
      </Section>

      <div className={styles.columns}>
        <Section id="when" title={ofEvents("when")}>
          <ThreeClocks when={operation.when} words={when} retold={retold} />
        </Section>
        <MapPicture
          subject={{ kind: "operation", id: operation.id }}
          alt={t("mapAlt", { count: String(operation.mapped), name: name.words })}
          caption={t("caption")}
          openHref="/"
        />
      </div>

      <Section id="events" title={t("events")}>
        {operation.events.length === 0 ? (
          <p className="muted">{t("noEvents")}</p>
        ) : (
          <EventRows events={operation.events} />
        )}
      </Section>

      <Section id="claims" title={ofEvents("claims")}>
        <CasualtyStrip claims={operation.claims} />
        <ClaimNotes conflicts={[]} notAdded={operation.notAdded} />
        <ClaimLedger
          claims={operation.claims}
          caption={ofEvents("claimsAbout", { title: name.words })}
          locations={operation.events.flatMap(({ locations }) => locations)}
        />
      </Section>

      <Section id="sources" title={ofEvents("sources")}>
        <SourcesList reports={operation.reports} />
      </Section>
    </article>
  );
}

/** Claims of a total, in the order the fields are told; each stays its claimant's. */
function statedTotals(claims: readonly ClaimView[]): ClaimView[] {
  return totalFields.flatMap((field) =>
    claims.filter((claim) => claim.field === field && (claim.min !== null || claim.max !== null)),
  );
}

type Operations = Words<"operations">;

/** "more than 85 targets", "16 targets in Iraq". */
function totalInWords(claim: ClaimView, t: Operations, words: RecordWords): string {
  const value = claimValueInWords(claim, words).words;
  const thing =
    claim.unit === null
      ? words.labels(`claimField.${claim.field}`).toLowerCase()
      : unitInWords(claim.unit, words);
  if (claim.scope === null) return t("total", { value, thing });
  const { name } = claim.scope;
  const place = words.retold === null ? name : words.retold.place(name, []);
  return t("totalIn", { value, thing, place });
}

/** The same number of the same things is one line, with everybody who states it. */
function joinTotals(
  claims: readonly ClaimView[],
  t: Operations,
  words: RecordWords,
): { id: string; total: string; claimants: string[] }[] {
  const lines = new Map<string, { id: string; claimants: Set<string> }>();
  for (const claim of claims) {
    const total = totalInWords(claim, t, words);
    const line = lines.get(total) ?? { id: claim.id, claimants: new Set() };
    lines.set(total, line);
    line.claimants.add(claimantInWords(claim, words));
  }
  return [...lines].map(([total, { id, claimants }]) => ({ id, total, claimants: [...claimants] }));
}

/** "85 targets · 7 facilities stated · 2 named · 2 mapped". */
export function operationInOneLine(operation: OperationView, t: Operations, words: RecordWords): string {
  const stated = statedTotals(operation.claims)
    .filter((claim) => claim.scope === null)
    .map((claim) => totalInWords(claim, t, words));
  const unique = [...new Set(stated)];
  const parts = unique.length === 0 ? [] : [t("statedTotals", { totals: unique.join(" · ") })];
  const { named, mapped } = operation;
  return [...parts, t("named", { count: String(named) }), t("mapped", { count: String(mapped) })].join(" · ");
}
