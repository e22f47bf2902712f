// Decides from which zoom each town's name is worth its room, so that every region shows its own chief places first.
import type { LabelSource, PlacedLabel } from "./label-source";
import { toUnit, worldPixels } from "../geo/mercator";

/** Names closer than this many pixels compete for room. */
const spacingPixels = 88;
/** Capitals yield less room than others ask for: Damascus must not wait for Beirut. */
const capitalShare = 0.6;
const firstZoom = 2;
const lastZoom = 9;

/**
 * Greedy thinning: from the most important to the least, a label takes the lowest zoom at which nothing more important
 * stands within `spacingPixels`, but not one below what its own weight allows (no hamlet on a map of the world, however
 * lonely). Labels that find no room by zoom 9 are left out, except curated ones, which come last.
 * Kinds other than towns and villages get fixed zooms: the style fades them.
 */
export function placeLabels(labels: readonly LabelSource[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const towns: LabelSource[] = [];
  for (const label of labels) {
    if (label.kind === "town" || label.kind === "village") towns.push(label);
    else placed.push({ ...label, minZoom: label.kind === "governorate" ? 5 : 3 });
  }
  const weighed = towns
    .map((label) => ({ label, weight: importance(label) }))
    .sort((a, b) => b.weight - a.weight);
  const grids = new Map<number, Map<string, { x: number; y: number }[]>>();
  for (const { label, weight } of weighed) {
    const at = toUnit(label);
    for (let zoom = Math.max(firstZoom, zoomAllowed(weight)); zoom <= lastZoom; zoom++) {
      const spacing = spacingPixels / worldPixels(zoom);
      const isFree = !hasNeighbour(gridAt(grids, zoom), at, spacing, label.rank === 0 ? capitalShare : 1);
      if (!isFree && !(label.curated && zoom === lastZoom)) continue;
      placed.push({ ...label, minZoom: zoom });
      for (let finer = zoom; finer <= lastZoom; finer++) {
        occupy(gridAt(grids, finer), at, spacingPixels / worldPixels(finer));
      }
      break;
    }
  }
  return placed;
}

/** Tenfold inhabitants count one; capitals and hand-picked places stand above their size. */
export function importance(label: LabelSource): number {
  const people = Math.log10(Math.max(label.population ?? 0, label.kind === "town" ? 2_000 : 500));
  const seat = [1.6, 0.6, 0.2, 0][label.rank] ?? 0;
  return people + seat + (label.curated ? 0.5 : 0);
}

/** The lowest zoom for a weight: about capitals at 3, millions at 4, cities at 5, towns at 6-7, the rest later. */
function zoomAllowed(weight: number): number {
  if (weight >= 8) return 2;
  if (weight >= 7.2) return 3;
  if (weight >= 6.3) return 4;
  if (weight >= 5.4) return 5;
  if (weight >= 4.7) return 6;
  if (weight >= 4.1) return 7;
  return weight >= 3.6 ? 8 : 9;
}

function gridAt<T>(grids: Map<number, Map<string, T[]>>, zoom: number): Map<string, T[]> {
  const found = grids.get(zoom) ?? new Map<string, T[]>();
  grids.set(zoom, found);
  return found;
}

function occupy(
  grid: Map<string, { x: number; y: number }[]>,
  at: { x: number; y: number },
  cell: number,
): void {
  const key = `${Math.floor(at.x / cell)}/${Math.floor(at.y / cell)}`;
  const found = grid.get(key);
  if (found === undefined) grid.set(key, [at]);
  else found.push(at);
}

function hasNeighbour(
  grid: Map<string, { x: number; y: number }[]>,
  at: { x: number; y: number },
  cell: number,
  share: number,
): boolean {
  const column = Math.floor(at.x / cell);
  const row = Math.floor(at.y / cell);
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      for (const other of grid.get(`${x}/${y}`) ?? []) {
        if (Math.hypot(other.x - at.x, other.y - at.y) < cell * share) return true;
      }
    }
  }
  return false;
}
