// The bars themselves, in the page's own colours: solid what is known to the day, hatched what is not.
import { memo, useId } from "react";
import { kindGroups } from "../../../lib/events/event-kind";
import { barPaths } from "./bar-paths";
import type { Bar } from "./time-bars";
import type { TimeScale } from "./time-scale";
import styles from "./timeline.module.css";

/** Drawn again only when the bars change, not while time moves. */
export const Histogram = memo(function Histogram({
  bars,
  scale,
  height,
  pointed,
}: {
  bars: readonly Bar[];
  scale: TimeScale;
  height: number;
  /** The bar that is told of beside; null for none. */
  pointed: Bar | null;
}) {
  const id = useId();
  return (
    <svg className={styles.bars} width={scale.width} height={height} aria-hidden="true" focusable="false">
      <defs>
        {kindGroups.map((kind) => (
          <pattern
            key={kind}
            id={`${id}${kind}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--panel)" />
            <rect width="1.8" height="4" fill={`var(--kind-${kind})`} />
          </pattern>
        ))}
      </defs>
      {pointed !== null && (
        <rect
          className={styles.pointed}
          x={scale.xOf(pointed.days.from)}
          y={0}
          width={Math.max(2, scale.xOf(pointed.days.to + 1) - scale.xOf(pointed.days.from))}
          height={height}
        />
      )}
      {barPaths(bars, scale, height).map(({ kind, isPrecise, d }) => (
        <path
          key={`${kind} ${isPrecise}`}
          d={d}
          fill={isPrecise ? `var(--kind-${kind})` : `url(#${id}${kind})`}
          stroke={isPrecise ? "var(--panel)" : `var(--kind-${kind})`}
          strokeWidth={isPrecise ? 0.75 : 0.5}
        />
      ))}
    </svg>
  );
});
