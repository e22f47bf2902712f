// Spellings are told once with all who use them, and a place's own script stands beside its Latin name.
import { describe, expect, it } from "vitest";
import type { PlaceName } from "../../../lib/gazetteer/place";
import { wordsIn } from "../../_words/words";
import { localName, nameBesideTitle, placeInOneLine } from "./place-words";
import { byScript, joinNames } from "./spellings";

const spelling = (name: string, more: Partial<PlaceName> = {}): PlaceName => ({
  name,
  language: "en",
  script: "Latn",
  kind: "common",
  usedBy: null,
  ...more,
});

const english = { language: "en" as const, t: wordsIn("en", "places"), labels: wordsIn("en", "labels") };

describe("spellings", () => {
  it("joins rows that differ only in who uses them", () => {
    const names = [
      spelling("Boukamal", { language: null, kind: "source_spelling", usedBy: "One paper" }),
      spelling("Boukamal", { usedBy: "Another paper" }),
      spelling("البوكمال", { language: "ar", script: "Arab", kind: "official" }),
    ];
    expect(joinNames(names, english)).toEqual([
      {
        name: "Boukamal",
        language: "en",
        script: "Latn",
        note: "English · spelling of a source, common · used by One paper, Another paper",
      },
      { name: "البوكمال", language: "ar", script: "Arab", note: "Arabic · official" },
    ]);
  });
  it("stands together by script, in the order in which scripts come up", () => {
    const names = [spelling("a"), spelling("ب", { script: "Arab" }), spelling("c")];
    expect(byScript(names).map(({ script, names: own }) => [script, own.map(({ name }) => name)])).toEqual([
      ["Latn", ["a", "c"]],
      ["Arab", ["ب"]],
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

describe("a place in one line", () => {
  const place = {
    name: "Abu Kamal",
    names: [
      spelling("Abu Kamal"),
      spelling("البوكمال", { language: "ar", script: "Arab", kind: "official" }),
    ],
  };
  it("names its parents from near to far, in the page's language where it is known", () => {
    const parents = [{ name: "Deir ez-Zor", names: [] }];
    expect(placeInOneLine(place, parents, "en")).toBe("Abu Kamal, Deir ez-Zor");
    expect(placeInOneLine(place, parents, "ar")).toBe("البوكمال، Deir ez-Zor");
  });
  it("has the name in the other script beside the one it is called by", () => {
    expect(nameBesideTitle("en", place)?.name).toBe("البوكمال");
    expect(nameBesideTitle("ar", place)?.name).toBe("Abu Kamal");
    expect(nameBesideTitle("ar", { name: "Abu Kamal", names: [] })).toBeNull();
  });
});
