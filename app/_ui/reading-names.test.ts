// Places of a reading in Arabic: titles and claims say them as the gazetteer has them.
import { describe, expect, it } from "vitest";
import type { Candidate, Mention } from "../../lib/geoparser/reading";
import { retold } from "../_words/ar/retold";
import { locationsOfReading } from "./reading-names";

const candidate: Candidate = {
  placeId: "kjj4qfc",
  name: "Abu Kamal",
  matchedName: "Boukamal",
  placeKind: "town",
  countryCode: "SY",
  point: { lon: 40.92, lat: 34.45 },
  radiusMeters: 1_500,
  precision: "town",
  hierarchy: "Deir ez-Zor, Syria",
  tier: "town",
  score: 1,
  evidence: [],
};
const mention: Mention = {
  start: 0,
  end: 8,
  name: "Boukamal",
  kind: "literal",
  kindWord: null,
  candidates: [candidate],
  resolution: { kind: "resolved", candidate: 0, confidence: 0.9, evidence: [] },
  relative: null,
};

describe("places of a reading", () => {
  const locations = locationsOfReading(
    { mentions: [mention, mention] },
    { kjj4qfc: { name: "البوكمال", within: ["سوريا"] } },
  );

  it.each([
    ["near Boukamal", "قرب البوكمال"],
    ["Abu Kamal", "البوكمال"],
    ["near Raqqa", "قرب \u2068Raqqa\u2069"],
  ])("are said in Arabic: %s", (english, said) => {
    expect(retold.where(english, locations)).toBe(said);
  });

  it("are told once", () => {
    expect(locations).toHaveLength(1);
  });

  it("are none where the language has no name for them", () => {
    expect(locationsOfReading({ mentions: [mention] }, {})).toEqual([]);
  });
});
