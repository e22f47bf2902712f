// What the marks say of a place: fill, rings, hatches, split outlines and counts, drawn by the same code as on the map. Drawn on
// the server alone: nothing of it ever changes.
import type { ReactNode } from "react";
import { badgeLines, badgeRingWidth, badgeTextSize, badgeTickWidth } from "../../lib/basemap/count-badge";
import { shapeOf, symbolPathData, type Corner } from "../../lib/basemap/symbols";
import { serverWords } from "../_words/server-words";
import { SymbolIcon } from "./symbol-icon";
import styles from "./legend.module.css";

const colour = "var(--kind-strike)";

export async function LegendSigns() {
  const t = await serverWords("legend");
  return (
    <>
      <ul className={`plain-list ${styles.list}`}>
        <li>
          <SymbolIcon group="strike" /> {t("exact")}
        </li>
        <li>
          <Swatch>
            <circle cx="16" cy="16" r="14" fill="none" stroke={colour} strokeWidth="1" />
            <path d={symbolPathData(shapeOf.strike, 6, 16, 16)} fill={colour} />
          </Swatch>
          {t("vicinity")}
        </li>
        <li>
          <Disc edge="solid" />
          {t("disc")}
        </li>
        <li>
          <Disc edge="dashed" />
          {t("dashed")}
        </li>
        <li>
          <Swatch>
            <defs>
              <radialGradient id="legend-halo">
                <stop offset="0.3" stopColor={colour} stopOpacity="0.5" />
                <stop offset="1" stopColor={colour} stopOpacity="0" />
              </radialGradient>
            </defs>
            <circle cx="16" cy="16" r="15" fill="url(#legend-halo)" />
            <Hollow />
          </Swatch>
          {t("halo")}
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
                <path d="M0 0V6" stroke={colour} strokeWidth="1.2" />
              </pattern>
            </defs>
            <path d="M3 8L14 3L29 7L27 25L12 29L2 22Z" fill="url(#legend-hatch)" stroke={colour} />
            <Hollow />
          </Swatch>
          {t("hatched")}
        </li>
        <li>
          <SymbolIcon group="attack" fill="open" /> {t("origin")}
        </li>
        <li>
          <SymbolIcon group="strike" contested /> {t("contested")}
        </li>
        <li>
          <Badge />
          {t("several")}
        </li>
      </ul>
      <p className="small muted">
        {t("size")} {t("borders")}
      </p>
    </>
  );
}

function Disc({ edge }: { edge: "solid" | "dashed" }) {
  return (
    <Swatch>
      <circle
        cx="16"
        cy="16"
        r="14"
        fill={colour}
        fillOpacity="0.15"
        stroke={colour}
        strokeWidth="1.5"
        strokeDasharray={edge === "dashed" ? "4.5 3.3" : undefined}
      />
      <Hollow />
    </Swatch>
  );
}

function Hollow() {
  return (
    <path
      d={symbolPathData(shapeOf.strike, 6, 16, 16)}
      fill="var(--panel)"
      stroke={colour}
      strokeWidth="2"
      strokeLinejoin="round"
    />
  );
}

/** Twelve events, a third of them not exactly placed. */
function Badge() {
  const lines = badgeLines({ figures: 2, imprecise: 1 / 3, x: 16, y: 16 });
  return (
    <Swatch>
      <path d={`${pathOf(lines.ink)}Z`} fill="var(--ink)" />
      <path d={pathOf(lines.ring)} fill="none" stroke="var(--ink)" strokeWidth={badgeRingWidth} />
      <path
        d={lines.ticks.map(pathOf).join("")}
        fill="none"
        stroke="var(--ink)"
        strokeWidth={badgeTickWidth}
      />
      <text
        x="16"
        y={16 + badgeTextSize * 0.36}
        textAnchor="middle"
        fontSize={badgeTextSize}
        fontWeight="600"
        fill="var(--panel)"
      >
        12
      </text>
    </Swatch>
  );
}

function pathOf(line: readonly Corner[]): string {
  return `M${line.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`).join("L")}`;
}

function Swatch({ children }: { children: ReactNode }) {
  return (
    <svg aria-hidden="true" focusable="false" width="32" height="32" viewBox="0 0 32 32" overflow="visible">
      {children}
    </svg>
  );
}
