// Names come in by weight and by the room there is, from far to near.
import { describe, expect, it } from "vitest";
import type { LabelSource } from "./label-source";
import { placeLabels } from "./place-labels";

function label(name: string, change: Partial<LabelSource>): LabelSource {
  return {
    name,
    nameArabic: null,
    nameHebrew: null,
    kind: "town",
    lon: 40,
    lat: 35,
    population: 20_000,
    rank: 3,
    curated: false,
    ...change,
  };
}

function zoomOf(labels: LabelSource[], name: string): number | undefined {
  return placeLabels(labels).find((placed) => placed.name === name)?.minZoom;
}

describe("placeLabels", () => {
  it("shows a capital on a map of the continent and a lonely village only from near", () => {
    const labels = [
      label("Capital", { population: 3_000_000, rank: 0 }),
      label("Lonely", { kind: "village", lon: 80, lat: 60, population: 1_100 }),
    ];
    expect(zoomOf(labels, "Capital")).toBeLessThanOrEqual(3);
    expect(zoomOf(labels, "Lonely")).toBeGreaterThanOrEqual(8);
  });

  it("lets the larger of two neighbours come first", () => {
    const labels = [label("Smaller", { lon: 40.05 }), label("Larger", { population: 400_000 })];
    expect(zoomOf(labels, "Larger")).toBeLessThan(zoomOf(labels, "Smaller") ?? Infinity);
  });

  it("leaves out what never finds room, but keeps what an editor chose", () => {
    const at = { lon: 40.001, lat: 35.001 };
    const labels = [
      label("City", { population: 900_000 }),
      label("Suburb", at),
      label("Chosen", { ...at, curated: true }),
    ];
    expect(zoomOf(labels, "Suburb")).toBeUndefined();
    expect(zoomOf(labels, "Chosen")).toBe(9);
  });

  it("does not depend on the order of its input", () => {
    const labels = [
      label("A", {}),
      label("B", { lon: 40.3, population: 30_000 }),
      label("C", { lon: 41, rank: 1 }),
    ];
    const byName = (list: LabelSource[]) =>
      placeLabels(list)
        .map(({ name, minZoom }) => `${name} ${minZoom}`)
        .sort();
    expect(byName([...labels].reverse())).toEqual(byName(labels));
  });
});
