// Numbers of several claimants on one shared axis: a dot for a number, a line for an interval, no average and no colour by side.
import type { ClaimView } from "../../lib/events/event-view";
import { commaOf } from "../_words/language";
import { actorInWords } from "./actor-in-words";
import {
  claimInterval,
  claimValueInWords,
  niceAxis,
  numberInWords,
  populationInWords,
} from "./claim-in-words";
import { SaidWords } from "./said-words";
import { serverRecordWords } from "./server-record-words";
import { publishedInWords } from "./when-in-words";
import styles from "./casualty-strip.module.css";

const stripFields = ["killed", "injured", "casualties", "missing"] as const;
const plot = { left: 8, width: 304, rowHeight: 20 };

export async function CasualtyStrip({ claims }: { claims: readonly ClaimView[] }) {
  const counted = claims.filter(
    (claim) => stripFields.some((field) => field === claim.field) && claimInterval(claim) !== null,
  );
  if (counted.length === 0) return null;
  const { t, language } = await serverRecordWords();
  const axis = niceAxis(Math.max(...counted.map((claim) => claim.max ?? claim.min ?? 0)));
  return (
    <figure className={styles.strip}>
      <figcaption className="small muted">{t("claims.strip")}</figcaption>
      <div className={styles.rows}>
        {counted.map((claim) => (
          <StripRow key={claim.id} claim={claim} axis={axis} />
        ))}
        <div className={styles.axisRow}>
          <svg aria-hidden="true" viewBox="0 0 320 18" className={styles.plot}>
            {ticks(axis).map((tick) => (
              <text
                key={tick}
                x={x(tick, axis.max)}
                y="13"
                textAnchor={tick === 0 ? "start" : tick === axis.max ? "end" : "middle"}
                className={styles.tick}
              >
                {numberInWords(tick, language)}
              </text>
            ))}
          </svg>
        </div>
      </div>
    </figure>
  );
}

async function StripRow({ claim, axis }: { claim: ClaimView; axis: { max: number; step: number } }) {
  const interval = claimInterval(claim);
  if (interval === null) return null;
  const from = x(interval.from, axis.max);
  const to = interval.to === null ? plot.left + plot.width : x(interval.to, axis.max);
  const middle = plot.rowHeight / 2;
  const words = await serverRecordWords();
  const { t, labels, retold } = words;
  const about = [
    labels(`claimField.${claim.field}`).toLowerCase(),
    populationInWords(claim, words),
    claim.scope === null ? null : retold === null ? claim.scope.name : retold.place(claim.scope.name, []),
  ].filter((part) => part !== null);
  const published = publishedInWords(claim.report.publishedAt, claim.report.publishedPrecision, words.when);
  return (
    <div className={styles.row}>
      <p className={styles.who}>
        <strong>
          {claim.claimant === null ? t("claims.nobody") : actorInWords(claim.claimant.name, words)}
        </strong>
        <span className="muted">{about.join(commaOf(words.language))}</span>
      </p>
      <svg aria-hidden="true" viewBox={`0 0 320 ${plot.rowHeight}`} className={styles.plot}>
        <line x1={plot.left} x2={plot.left + plot.width} y1={middle} y2={middle} className={styles.axis} />
        {ticks(axis).map((tick) => (
          <line
            key={tick}
            x1={x(tick, axis.max)}
            x2={x(tick, axis.max)}
            y1={middle - 3}
            y2={middle + 3}
            className={styles.axis}
          />
        ))}
        {from === to ? null : (
          <line
            x1={from}
            x2={to}
            y1={middle}
            y2={middle}
            className={styles.interval}
            strokeDasharray={interval.to === null ? "4 3" : undefined}
          />
        )}
        <circle cx={from} cy={middle} r="5" className={styles.dot} />
        {from === to || interval.to === null ? null : (
          <circle cx={to} cy={middle} r="5" className={styles.dot} />
        )}
      </svg>
      <p className={styles.value}>
        <strong>
          <SaidWords said={claimValueInWords(claim, words)} />
        </strong>
        <span className="muted">{published ?? words.when.t("notKnown")}</span>
      </p>
    </div>
  );
}

function x(value: number, max: number): number {
  return Math.round((plot.left + (value / max) * plot.width) * 10) / 10;
}

function ticks(axis: { max: number; step: number }): number[] {
  return Array.from({ length: Math.round(axis.max / axis.step) + 1 }, (_, index) => index * axis.step);
}
