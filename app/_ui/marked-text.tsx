// A report's text with its mentions, claims and happenings marked; each mark is a link to what is known of it.
import type { Span } from "../../lib/text/span";
import { markText, type TextMark, type TextRun } from "./mark-text";
import type { RecordWords } from "./record-words";
import styles from "./marked-text.module.css";

const order: Readonly<Record<TextMark["kind"], number>> = { event: 0, claim: 1, mention: 2, other: 3 };

export function MarkedText({
  text,
  marks,
  language,
  current = [],
  titleId,
}: {
  text: string;
  marks: readonly TextMark[];
  language?: string;
  /** Spans that the page speaks of now; the first is the target "now". */
  current?: readonly Span[];
  /** The heading above the text. Where it is given, a long text scrolls in a frame, so that what follows stays within reach. */
  titleId?: string;
}) {
  const runs = markText(text, marks);
  const isCurrent = ({ start, text: { length } }: TextRun): boolean =>
    current.some((span) => span.start <= start && start + length <= span.end);
  const first = runs.find(isCurrent);
  return (
    <div
      className={titleId === undefined ? styles.text : `${styles.text} ${styles.framed}`}
      dir="auto"
      lang={language}
      {...(titleId === undefined ? {} : { role: "group", "aria-labelledby": titleId, tabIndex: 0 })}
    >
      {runs.map((run) => (
        <Run key={run.start} run={run} isCurrent={isCurrent(run)} id={run === first ? "now" : undefined} />
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

function Run({ run, isCurrent, id }: { run: TextRun; isCurrent: boolean; id: string | undefined }) {
  if (run.marks.length === 0) return run.text;
  const kinds = [...new Set(run.marks.map(({ kind }) => styles[kind]))];
  const classes = [...kinds, ...(isCurrent ? [styles.current] : [])].join(" ");
  const inmost = [...run.marks]
    .sort((a, b) => order[b.kind] - order[a.kind])
    .find(({ target }) => target !== null);
  const title = run.marks.map(({ label }) => label).join(" · ");
  if (inmost === undefined || inmost.target === null) {
    return (
      <span id={id} className={classes} title={title}>
        {run.text}
      </span>
    );
  }
  return (
    <a
      id={id}
      className={classes}
      href={`#${inmost.target}`}
      title={title}
      aria-current={isCurrent ? "true" : undefined}
    >
      {run.text}
    </a>
  );
}
