// The symbol of an event's kind, the same shape as on the map: colour and shape together, never colour alone.
import { shapeOf, symbolPathData } from "../../lib/basemap/symbols";
import type { KindGroup } from "../../lib/events/event-kind";
import styles from "./kind-symbol.module.css";

export function KindSymbol({
  group,
  fill = "solid",
  size = 18,
}: {
  group: KindGroup;
  fill?: "solid" | "hollow" | "open";
  size?: number;
}) {
  const path = symbolPathData(shapeOf[group], 8, 10, 10);
  const outline = group === "interception" || fill !== "solid";
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className={styles[group]}
      width={size}
      height={size}
      viewBox="0 0 20 20"
    >
      {group === "interception" && <path d={path} className={styles.edge} />}
      <path
        d={path}
        fill={outline ? "none" : "currentColor"}
        stroke="currentColor"
        strokeWidth={fill === "open" ? 1.25 : 2}
        strokeLinejoin="round"
      />
    </svg>
  );
}
