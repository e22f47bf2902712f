// A mention whose place is not sure: its sentence and the candidates to choose from.
import type { CandidateView } from "../../../lib/events/event-view";
import type { MentionView } from "../../../lib/reports/report-view";
import { splitSentences } from "../../../lib/text/sentences";
import { tokenize } from "../../../lib/text/tokens";
import { commaOf } from "../../_words/language";
import { type NamedLocation, type Said, sentenceIn } from "../../_words/retold";
import { wordsIn } from "../../_words/words";
import { BareName } from "../../_ui/place-name";
import type { RecordWords } from "../../_ui/record-words";
import { SaidWords } from "../../_ui/said-words";
import { serverCandidateNames, type CandidateNames } from "../../_ui/server-candidate-names";
import { serverRecordWords } from "../../_ui/server-record-words";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { ChoosePlace, type PlaceChoice } from "../choose-place.client";
import styles from "../review.module.css";

type Props = {
  readonly reportId: string;
  readonly mention: MentionView;
  readonly text: string;
  /** Of the report. */
  readonly language: string;
  /** Why it waits, or why it does not. */
  readonly reason: Said;
  /** Places of the report whose names in the page's language are known. */
  readonly named: readonly NamedLocation[];
};

export async function MentionItem({ reportId, mention, text, language, reason, named }: Props) {
  const words = await serverRecordWords();
  const { retold } = words;
  const names = await serverCandidateNames(mention.candidates);
  const sentence =
    splitSentences(text, tokenize(text)).find(
      ({ start, end }) => start <= mention.start && mention.end <= end,
    ) ?? mention;
  return (
    <article className={styles.item} id={`mention-${mention.start}`}>
      <h3>
        <BareName name={mention.name} />
      </h3>
      <p className="muted">
        <SaidWords said={reason} />
      </p>
      <blockquote className={styles.sentence} dir="auto" lang={language}>
        {text.slice(sentence.start, mention.start)}
        <mark>{text.slice(mention.start, mention.end)}</mark>
        {text.slice(mention.end, sentence.end)}
      </blockquote>
      {mention.relative !== null && (
        <p className="small muted">
          <SaidWords said={sentenceIn(retold, mention.relative.explanation, named)} />
        </p>
      )}
      <ChoosePlace
        about={{ kind: "mention", reportId, start: mention.start, end: mention.end, name: mention.name }}
        choices={mention.candidates.map((candidate) => placeChoice(candidate, names, words))}
        chosenId={mention.chosen?.placeId ?? null}
      />
    </article>
  );
}

/** A candidate in the words of the form. */
export function placeChoice(
  candidate: CandidateView,
  names: CandidateNames,
  { language }: Pick<RecordWords, "language">,
): PlaceChoice {
  const { placeId, radiusMeters, score, evidence } = candidate;
  const { name, within } = names(candidate);
  return {
    placeId,
    name,
    hierarchy: within.join(commaOf(language)),
    accuracy:
      radiusMeters === null
        ? null
        : wordsIn(language, "review")("place.within", { radius: radiusInWords(radiusMeters, language) }),
    score,
    reasons: evidence.slice(0, 4).map(({ text }) => text),
  };
}
