// A sentence a claim or a mention stands in, with the words marked. A retelling is never in quotation marks.
import type { ReportCitation } from "../../lib/events/event-view";
import { Citation } from "./citation";
import { languageOfWords } from "./language-of-words";
import { MarkedSentence } from "./marked-sentence";
import styles from "./quoted-sentence.module.css";

type Props = {
  readonly sentence: string;
  readonly highlight: { readonly start: number; readonly end: number };
  readonly report: ReportCitation;
  /** False where the citation already stands nearby. */
  readonly cite?: boolean;
};

export function QuotedSentence({ sentence, highlight, report, cite = true }: Props) {
  const marked = <MarkedSentence sentence={sentence} highlight={highlight} />;
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.sentence} lang={languageOfWords(sentence)} dir="auto">
        {report.isRetelling ? marked : <q>{marked}</q>}
      </blockquote>
      {cite && (
        <figcaption className={styles.caption}>
          <Citation report={report} />
        </figcaption>
      )}
    </figure>
  );
}
