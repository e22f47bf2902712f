// When it happened on three clocks: where it happened, UTC, and in the source's own words. The chosen clock comes first.
import type { When } from "../../lib/events/when";
import {
  threeClocks,
  whenDatetime,
  whenPrecisionInWords,
  type ShownClock,
  type WhenWords,
} from "./when-in-words";
import { type Retold, sentenceIn } from "../_words/retold";
import { languageOfWords } from "./language-of-words";
import { SaidWords } from "./said-words";
import styles from "./facts.module.css";

type Props = {
  when: When;
  words: WhenWords;
  retold: Retold | null;
  clock?: ShownClock;
};

const order: readonly ShownClock[] = ["local", "utc", "stated"];

export function ThreeClocks({ when, words, retold, clock = "local" }: Props) {
  const { t } = words;
  const clocks = threeClocks(when, words);
  const precision = whenPrecisionInWords(when, words);
  const datetime = whenDatetime(when);
  const local = clocks.local ?? t("unknownTime");
  const said = {
    local: (
      <>
        {datetime === null ? local : <time dateTime={datetime}>{local}</time>}{" "}
        <span className="muted small">
          {clocks.localZone === null ? t("clocks.zoneNotKnown") : <bdi dir="ltr">{clocks.localZone}</bdi>}
        </span>
      </>
    ),
    utc: clocks.utc ?? t("unknownTime"),
    stated:
      clocks.asStated === null ? (
        t("clocks.noWords")
      ) : (
        <bdi lang={languageOfWords(clocks.asStated)} className={styles.stated}>
          {clocks.asStated}
        </bdi>
      ),
  };
  return (
    <div className="stack-tight">
      <dl className={styles.facts}>
        {[clock, ...order.filter((each) => each !== clock)].map((each) => (
          <div key={each}>
            <dt>{t(`clocks.${each}`)}</dt>
            <dd>{said[each]}</dd>
          </div>
        ))}
        {precision !== null && (
          <div>
            <dt>{t("clocks.howWell")}</dt>
            <dd>{precision}</dd>
          </div>
        )}
      </dl>
      {when.inference !== null && (
        <p className="small muted">
          <strong>{t("clocks.inferred")}</strong> <SaidWords said={sentenceIn(retold, when.inference)} />
        </p>
      )}
    </div>
  );
}
