// When it happened on three clocks: where it happened, UTC, and in the source's own words.
import type { When } from "../../lib/events/when";
import { threeClocks, whenDatetime, whenPrecisionInWords } from "./when-in-words";
import styles from "./facts.module.css";

export function ThreeClocks({ when }: { when: When }) {
  const clocks = threeClocks(when);
  const precision = whenPrecisionInWords(when);
  const datetime = whenDatetime(when);
  const local = clocks.local ?? "not known";
  return (
    <div className="stack-tight">
      <dl className={styles.facts}>
        <div>
          <dt>Local</dt>
          <dd>
            {datetime === null ? local : <time dateTime={datetime}>{local}</time>}{" "}
            <span className="muted small">{clocks.localZone ?? "zone of the place not known"}</span>
          </dd>
        </div>
        <div>
          <dt>UTC</dt>
          <dd>{clocks.utc ?? "not known"}</dd>
        </div>
        <div>
          <dt>As stated</dt>
          <dd>
            {clocks.asStated === null ? (
              "no words for the time"
            ) : (
              <span className={styles.stated}>{clocks.asStated}</span>
            )}
          </dd>
        </div>
        {precision !== null && (
          <div>
            <dt>How well</dt>
            <dd>{precision}</dd>
          </div>
        )}
      </dl>
      {when.inference !== null && (
        <p className="small muted">
          <strong>Inferred:</strong> {when.inference}
        </p>
      )}
    </div>
  );
}
