// Spellings are told once with all who use them; zooms follow from how well a place is known.
import { describe, expect, it } from "vitest";
import type { PlaceName } from "../../../lib/gazetteer/place";
import { localName, mapZoom, placeInOneLine } from "./place-sheet";
import { joinNames } from "./spellings";

const spelling = (name: string, more: Partial<PlaceName> = {}): PlaceName => ({
  name,
  language: "en",
  script: "Latn",
  kind: "common",
  usedBy: null,
  ...more,
});

describe("spellings", () => {
  it("joins rows that differ only in who uses them", () => {
    const names = [
      spelling("Boukamal", { language: null, kind: "source_spelling", usedBy: "One paper" }),
      spelling("Boukamal", { usedBy: "Another paper" }),
      spelling("البوكمال", { language: "ar", script: "Arab", kind: "official" }),
    ];
    expect(joinNames(names)).toEqual([
      {
        name: "Boukamal",
        language: "en",
        script: "Latn",
        note: "English · spelling of a source, common · used by One paper, Another paper",
      },
      { name: "البوكمال", language: "ar", script: "Arab", note: "Arabic · official" },
    ]);
  });
  it("puts the official name in its own script beside the Latin one", () => {
    const names = [
      spelling("אלבוכמאל", { language: "he", script: "Hebr" }),
      spelling("البوكمال", { language: "ar", script: "Arab", kind: "official" }),
    ];
    expect(localName({ names })?.name).toBe("البوكمال");
    expect(localName({ names: [spelling("Abu Kamal")] })).toBeNull();
  });
});

describe("the zoom for other maps", () => {
  it.each([
    [10, 14],
    [5_000, 10.9],
    [300_000, 5],
    [5_000_000, 3],
  ])("a radius of %d m opens at zoom %d", (radiusMeters, expected) => {
    expect(mapZoom({ radiusMeters, point: { lon: 40.9, lat: 34.4 } })).toBeCloseTo(expected, 1);
  });
});

describe("a place in one line", () => {
  it("names its parents from near to far", () => {
    expect(placeInOneLine({ name: "Abu Kamal" }, [{ name: "Deir ez-Zor" }, { name: "Syria" }])).toBe(
      "Abu Kamal, Deir ez-Zor, Syria",
    );
  });
});
