// Bars -> outlines for SVG: one path for each kind and certainty, however many bars there are.
import { kindGroups, type KindGroup } from "../../../lib/events/event-kind";
import type { Bar } from "./time-bars";
import type { TimeScale } from "./time-scale";

export type BarPath = { readonly kind: KindGroup; readonly isPrecise: boolean; readonly d: string };

/** What is there is seen: no bar is lower than this. */
const leastPixels = 3;

/**
 * Every bar stands on the bottom (`height` pixels down): first what is known to the day, kind upon kind in their fixed order,
 * then what is not. A pixel between bars, where there is room for one, keeps neighbours apart.
 */
export function barPaths(bars: readonly Bar[], scale: TimeScale, height: number): BarPath[] {
  const most = Math.max(0, ...bars.map(({ total }) => total));
  const parts = new Map<string, string[]>();
  for (const bar of bars) {
    // A week or a month may begin before the first day that the scale shows.
    const left = Math.max(0, scale.xOf(bar.days.from));
    const width = Math.min(scale.width, scale.xOf(bar.days.to + 1)) - left;
    const gap = width >= 4 ? 1 : 0;
    const pixels = Math.max(leastPixels, (height * bar.total) / most) / bar.total;
    let bottom = height;
    for (const certainty of ["precise", "imprecise"] as const) {
      for (const kind of kindGroups) {
        const tall = bar[certainty][kind] * pixels;
        if (tall <= 0) continue;
        const key = `${kind} ${certainty}`;
        const known = parts.get(key) ?? [];
        known.push(
          `M${round(left)} ${round(bottom)}h${round(width - gap)}v${round(-tall)}h${round(gap - width)}z`,
        );
        parts.set(key, known);
        bottom -= tall;
      }
    }
  }
  return (["precise", "imprecise"] as const).flatMap((certainty) =>
    kindGroups.flatMap((kind) => {
      const found = parts.get(`${kind} ${certainty}`);
      return found === undefined ? [] : [{ kind, isPrecise: certainty === "precise", d: found.join("") }];
    }),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
