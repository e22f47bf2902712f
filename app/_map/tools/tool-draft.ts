// What is being drawn on the map right now, before it is a tool in the address: shared by the button, the drawing and the card.
import { useSyncExternalStore } from "react";
import type { LonLat } from "../../../lib/geo/coordinates";
import { mostPoints, type Tool } from "./tool";

export type ToolDraft = {
  readonly kind: Tool["kind"];
  readonly points: readonly LonLat[];
};

let draft: ToolDraft | null = null;
const listeners = new Set<() => void>();

export function useToolDraft(): ToolDraft | null {
  return useSyncExternalStore(
    (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    () => draft,
    () => null,
  );
}

/** While this is true a click on the map draws; it chooses nothing. */
export function isDrawing(): boolean {
  return draft !== null;
}

export function setToolDraft(next: ToolDraft | null): void {
  draft = next;
  for (const changed of listeners) changed();
}

/** One point is all it takes: the first one finishes it. */
export function isOfOnePoint({ kind }: ToolDraft): boolean {
  return kind === "spot" || kind === "around";
}

/** The draft with another point; as it was when it holds as many as an address can. */
export function withPoint(before: ToolDraft, point: LonLat): ToolDraft {
  return before.points.length >= mostPoints ? before : { ...before, points: [...before.points, point] };
}

/** The tool that the draft has become; null while it lacks points. */
export function toolOfDraft({ kind, points }: ToolDraft, radiusMeters: number): Tool | null {
  const [point] = points;
  switch (kind) {
    case "spot":
      return point === undefined ? null : { kind, point };
    case "around":
      return point === undefined ? null : { kind, point, radiusMeters };
    case "area":
      return points.length < 3 ? null : { kind, corners: points };
    case "measure":
      return points.length < 2 ? null : { kind, points };
  }
}
