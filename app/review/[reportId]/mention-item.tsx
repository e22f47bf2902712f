// A mention whose place is not sure: its sentence and the candidates to choose from.
import type { CandidateView } from "../../../lib/events/event-view";
import type { MentionView } from "../../../lib/reports/report-view";
import { splitSentences } from "../../../lib/text/sentences";
import { tokenize } from "../../../lib/text/tokens";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { ChoosePlace, type PlaceChoice } from "../choose-place.client";
import styles from "../review.module.css";

type Props = {
  readonly reportId: string;
  readonly mention: MentionView;
  readonly text: string;
  readonly reason: string;
};

export function MentionItem({ reportId, mention, text, reason }: Props) {
  const sentence =
    splitSentences(text, tokenize(text)).find(
      ({ start, end }) => start <= mention.start && mention.end <= end,
    ) ?? mention;
  return (
    <article className={styles.item} id={`mention-${mention.start}`}>
      <h3>
        <bdi>{mention.name}</bdi>
      </h3>
      <p className="muted">{reason}</p>
      <blockquote className={styles.sentence} dir="auto">
        {text.slice(sentence.start, mention.start)}
        <mark>{text.slice(mention.start, mention.end)}</mark>
        {text.slice(mention.end, sentence.end)}
      </blockquote>
      {mention.relative !== null && <p className="small muted">{mention.relative.explanation}</p>}
      <ChoosePlace
        about={{ kind: "mention", reportId, start: mention.start, end: mention.end, name: mention.name }}
        choices={mention.candidates.map(placeChoice)}
        chosenId={mention.chosen?.placeId ?? null}
      />
    </article>
  );
}

/** A candidate in the words of the form. */
export function placeChoice({
  placeId,
  name,
  hierarchy,
  radiusMeters,
  score,
  evidence,
}: CandidateView): PlaceChoice {
  return {
    placeId,
    name,
    hierarchy,
    accuracy: radiusMeters === null ? null : `within ${radiusInWords(radiusMeters)}`,
    score,
    reasons: evidence.slice(0, 4).map(({ text }) => text),
  };
}
