// Light or dark, and in which script names stand: as the address says, else as the reader chose on this device, else as usual.
import { labelNames, type LabelNames } from "../../../lib/basemap/label-names";
import { themes, type Theme } from "../../../lib/basemap/palette";
import { useEffect } from "react";
import { useMapState } from "../map-state";
import { usePreferredTheme } from "../prefers";
import { useKeptChoice } from "./kept-choice";

export type MapLook = {
  readonly theme: Theme;
  /** What was chosen; null = as the device. */
  readonly base: Theme | null;
  readonly names: LabelNames;
};

/** The whole page follows the map: dark land beside white panels would be a broken seam. Drawn by one part of the room. */
export function usePageBase({ base }: MapLook): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (base === null) delete dataset.base;
    else dataset.base = base;
    return () => void delete dataset.base;
  }, [base]);
}

export function useMapLook(): MapLook {
  const state = useMapState();
  const keptBase = useKeptChoice("base", themes);
  const keptNames = useKeptChoice("names", labelNames);
  const system = usePreferredTheme();
  const base = state.base ?? keptBase;
  return { theme: base ?? system, base, names: state.names ?? keptNames ?? "both" };
}
