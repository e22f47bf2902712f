// A report's text with its mentions, claims and happenings marked; each mark is a link to what is known of it.
import { markText, type TextMark, type TextRun } from "./mark-text";
import type { RecordWords } from "./record-words";
import styles from "./marked-text.module.css";

const order: Readonly<Record<TextMark["kind"], number>> = { event: 0, claim: 1, mention: 2, other: 3 };

export function MarkedText({
  text,
  marks,
  language,
}: {
  text: string;
  marks: readonly TextMark[];
  language?: string;
}) {
  return (
    <div className={styles.text} dir="auto" lang={language}>
      {markText(text, marks).map((run) => (
        <Run key={run.start} run={run} />
      ))}
    </div>
  );
}

/** What the colours mean, once beside the text. */
export function MarkedTextKey({
  withEvents = false,
  words: { t },
}: {
  withEvents?: boolean;
  words: Pick<RecordWords, "t">;
}) {
  return (
    <p className={`${styles.key} small muted`}>
      <span className={styles.mention}>{t("text.place")}</span>{" "}
      <span className={styles.claim}>{t("text.claim")}</span>{" "}
      {withEvents && <span className={styles.event}>{t("text.happened")}</span>}{" "}
      <span className={styles.other}>{t("text.noPlace")}</span>
    </p>
  );
}

function Run({ run }: { run: TextRun }) {
  if (run.marks.length === 0) return run.text;
  const classes = [...new Set(run.marks.map(({ kind }) => styles[kind]))].join(" ");
  const inmost = [...run.marks]
    .sort((a, b) => order[b.kind] - order[a.kind])
    .find(({ target }) => target !== null);
  const title = run.marks.map(({ label }) => label).join("; ");
  if (inmost === undefined || inmost.target === null) {
    return (
      <span className={classes} title={title}>
        {run.text}
      </span>
    );
  }
  return (
    <a className={classes} href={`#${inmost.target}`} title={title}>
      {run.text}
    </a>
  );
}
