// What the marks mean: shape and colour for the kind, fill for the role and precision, rings for how far off a mark may be.
import type { KindGroup } from "../../lib/events/event-kind";
import { shapeOf } from "../../lib/basemap/symbols";
import { kindGroupLabels } from "../_ui/labels";
import { SymbolIcon } from "./symbol-icon";
import styles from "./legend.module.css";

const groups: readonly KindGroup[] = ["strike", "attack", "ground", "interception", "other"];

export function Legend() {
  return (
    <details className={styles.legend}>
      <summary>What the marks mean</summary>
      <ul className="plain-list">
        {groups.map((group) => (
          <li key={group}>
            <SymbolIcon group={group} /> {kindGroupLabels[group]}{" "}
            <span className="visually-hidden">({shapeOf[group]})</span>
          </li>
        ))}
      </ul>
      <ul className="plain-list">
        <li>
          <SymbolIcon group="strike" /> Struck or attacked, the spot is known to 100 m or better
        </li>
        <li>
          <SymbolIcon group="strike" fill="hollow" /> The place is known, the spot in it is not
        </li>
        <li>
          <SymbolIcon group="strike" fill="open" /> Thin: where it was launched from
        </li>
        <li>
          <Swatch>
            <circle
              cx="12"
              cy="12"
              r="10"
              fill="var(--kind-strike)"
              fillOpacity="0.15"
              stroke="var(--kind-strike)"
              strokeWidth="1.5"
            />
          </Swatch>
          It happened somewhere inside this ring, drawn to scale
        </li>
        <li>
          <Swatch>
            <circle
              cx="12"
              cy="12"
              r="10"
              fill="var(--kind-strike)"
              fillOpacity="0.15"
              stroke="var(--kind-strike)"
              strokeWidth="1.5"
              strokeDasharray="4 3"
            />
          </Swatch>
          Dashed: the place itself is inferred
        </li>
        <li>
          <Swatch>
            <defs>
              <radialGradient id="legend-halo">
                <stop offset="0.2" stopColor="var(--kind-strike)" stopOpacity="0.5" />
                <stop offset="1" stopColor="var(--kind-strike)" stopOpacity="0" />
              </radialGradient>
            </defs>
            <circle cx="12" cy="12" r="12" fill="url(#legend-halo)" />
          </Swatch>
          Soft edge: a ring too small to draw at this zoom
        </li>
        <li>
          <Swatch>
            <defs>
              <pattern
                id="legend-hatch"
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <path d="M0 0V6" stroke="var(--kind-strike)" strokeWidth="1.6" />
              </pattern>
            </defs>
            <rect x="1" y="3" width="22" height="18" fill="url(#legend-hatch)" stroke="var(--kind-strike)" />
          </Swatch>
          Hatched: somewhere in this area; the mark in it is only its label
        </li>
        <li>
          <Swatch>
            <circle cx="12" cy="12" r="9" fill="var(--ink)" />
            <text x="12" y="16" textAnchor="middle" fontSize="12" fontWeight="600" fill="var(--paper)">
              3
            </text>
          </Swatch>
          Three marks close together; the broken part of the edge is the share not exactly placed
        </li>
      </ul>
      <p className="small muted">
        Size never stands for the number of dead. Borders are drawn as their source has them; disputed ones
        dashed.
      </p>
    </details>
  );
}

function Swatch({ children }: { children: React.ReactNode }) {
  return (
    <svg aria-hidden="true" focusable="false" width="24" height="24" viewBox="0 0 24 24">
      {children}
    </svg>
  );
}
