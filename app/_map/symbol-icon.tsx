// A mark of the map as a small picture for lists and the legend, in the page's own colours; always beside the word for it.
import type { KindGroup } from "../../lib/events/event-kind";
import { shapeOf, splitOutlinePathData, symbolPathData, type SymbolFill } from "../../lib/basemap/symbols";

type Props = {
  group: KindGroup;
  fill?: SymbolFill;
  size?: number;
  /** Adds the split outline, which reaches a little beyond `size`. */
  contested?: boolean;
};

export function SymbolIcon({ group, fill = "solid", size = 18, contested = false }: Props) {
  const middle = size / 2;
  const radius = contested ? middle - 3 : middle - 2;
  const path = symbolPathData(shapeOf[group], radius, middle, middle);
  const colour = `var(--kind-${group})`;
  const isOutline = fill !== "solid" || group === "interception";
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      overflow="visible"
    >
      {contested && (
        <path
          d={splitOutlinePathData(shapeOf[group], radius, middle, middle)}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      )}
      {group === "interception" && fill !== "open" && (
        <path d={path} fill="none" stroke="var(--ink)" strokeWidth="3.6" strokeLinejoin="round" />
      )}
      <path
        d={path}
        fill={isOutline ? "none" : colour}
        stroke={colour}
        strokeWidth={fill === "open" ? 1.2 : isOutline ? 2.2 : 1}
        strokeLinejoin="round"
      />
    </svg>
  );
}
