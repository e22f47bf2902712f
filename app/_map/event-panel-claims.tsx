// The claims of the chosen event in short: value, who says so, the sentence. The rest, with all remarks, is on its page.
import type { ClaimView, EventView } from "../../lib/events/event-view";
import { claimantInWords, claimValueInWords, populationInWords, scopeInWords } from "../_ui/claim-in-words";
import { languageOfWords } from "../_ui/language-of-words";
import { MarkedSentence } from "../_ui/marked-sentence";
import { SaidWords } from "../_ui/said-words";
import { useRecordWords } from "../_ui/record-words.client";
import { type NamedLocation, sentenceIn } from "../_words/retold";
import { useWords } from "../_words/words.client";
import styles from "./panel.module.css";

/** Enough to see whose numbers differ; the page has them all. */
const mostClaims = 6;

export function EventPanelClaims({ event, page }: { event: EventView; page: string }) {
  const list = useWords("list");
  const { t, retold } = useRecordWords();
  const { claims, conflicts, notAdded } = event;
  if (claims.length === 0) return null;
  const more = claims.length - mostClaims;
  return (
    <section className={styles.part} aria-labelledby="panel-claims">
      <h3 id="panel-claims">{list("panel.claimsHead")}</h3>
      {conflicts.map(({ explanation }) => (
        <p key={explanation} className="notice small">
          <strong>{t("claims.conflict")}</strong> <SaidWords said={sentenceIn(retold, explanation)} />
        </p>
      ))}
      {notAdded.map((line) => (
        <p key={line} className="notice small">
          <strong>{t("claims.notAdded")}</strong> <SaidWords said={sentenceIn(retold, line)} />
        </p>
      ))}
      <ul className={`plain-list ${styles.claims}`}>
        {claims.slice(0, mostClaims).map((claim) => (
          <ClaimLine key={claim.id} claim={claim} locations={event.locations} />
        ))}
      </ul>
      {more > 0 && (
        <p className="small">
          <a href={`${page}#claims`}>{list("panel.moreClaims", { count: more })}</a>
        </p>
      )}
    </section>
  );
}

function ClaimLine({ claim, locations }: { claim: ClaimView; locations: readonly NamedLocation[] }) {
  const words = useRecordWords();
  const { t, labels } = words;
  const population = populationInWords(claim, words);
  const { scope, sentence, highlight, report } = claim;
  const marked = <MarkedSentence sentence={sentence} highlight={highlight} />;
  return (
    <li>
      <p>
        {labels(`claimField.${claim.field}`)}:{" "}
        <strong>
          <SaidWords said={claimValueInWords(claim, words)} />
        </strong>
        {population !== null && <> · {population}</>}
        {scope !== null && <> · {scopeInWords(scope, words, locations)}</>}
        {claim.modality === "denies" && <> · {t("claims.denied")}</>}
        {claim.status === "waiting" && <> · {t("claims.notReviewed")}</>}
      </p>
      <p className="muted small">{claimantInWords(claim, words)}</p>
      <blockquote className={styles.sentence} dir="auto" lang={languageOfWords(sentence)}>
        {report.isRetelling ? marked : <q>{marked}</q>}
      </blockquote>
    </li>
  );
}
