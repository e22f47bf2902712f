// The words beside marks in Arabic: learned from the events at hand, else put together from the tile, else left as the report has them.
import { createExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import type { LocationView } from "../../lib/events/event-view";
import { retold } from "../_words/ar/retold";
import { markLabel, type LabelWords } from "./mark-labels";
import { saidLabels } from "./said-labels";

const place = { id: "kjj4qfc", slug: "abu-kamal", hierarchy: "Syria", parent: null };
const location = (
  label: string,
  name: string,
  nameArabic: string | null,
  parent: { name: string; nameArabic: string | null } | null = null,
): LocationView => ({
  role: "struck",
  basis: "named_place",
  placeId: "kjj4qfc",
  label,
  point: { lon: 40.92, lat: 34.45 },
  radiusMeters: 17_000,
  precision: "town",
  area: null,
  explanation: null,
  place: { ...place, name, nameArabic, parent },
});

const abuKamal = { name: "Abu Kamal", nameArabic: "البوكمال" };
const events = [
  location("Depots near Abu Kamal", "Depots near Abu Kamal", null, abuKamal),
  location("a base in western Iraq", "Iraq", "العراق"),
  location("near Boukamal", "Abu Kamal", "البوكمال"),
  location("the Tin Shed", "the Tin Shed", null),
];

const words = (more: Partial<LabelWords>): LabelWords => ({
  language: "ar",
  names: "local",
  contested: "روايات متعارضة",
  near: "قرب ",
  somewhereIn: "في مكان ما في ",
  inThisRing: "، في مكان ما من هذه الدائرة",
  said: saidLabels(retold, events),
  ...more,
});

function labelOf(properties: Record<string, string>, more: Partial<LabelWords> = {}): unknown {
  const made = createExpression(markLabel(words(more)), "layers[0].layout.text-field");
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join("; "));
  return made.value.evaluate(
    { zoom: 6 },
    { type: 1, properties: { count: 1, contested: 0, ...properties } },
  );
}

const site = { placeName: "Depots near Abu Kamal", placeNameArabic: "" };
const iraq = { placeName: "Iraq", placeNameArabic: "العراق" };
const town = { placeName: "Abu Kamal", placeNameArabic: "البوكمال" };

describe("the label of a mark in Arabic", () => {
  test.each([
    ["Depots near Abu Kamal", site, "مستودعات قرب البوكمال"],
    [
      "Depots near Abu Kamal, somewhere in this ring",
      site,
      "مستودعات قرب البوكمال، في مكان ما من هذه الدائرة",
    ],
    ["somewhere in western Iraq", iraq, "في مكان ما في غرب العراق"],
    ["somewhere in Iraq", iraq, "في مكان ما في العراق"],
    ["near Boukamal", town, "قرب البوكمال"],
    ["near Abu Kamal", town, "قرب البوكمال"],
    ["the Tin Shed", { placeName: "the Tin Shed", placeNameArabic: "" }, "the Tin Shed"],
  ])("%s", (label, names, arabic) => {
    expect(labelOf({ label, ...names })).toBe(arabic);
  });

  test("knows nothing of a place that bears the same words elsewhere", () => {
    expect(labelOf({ label: "near Boukamal", placeName: "Boukamal", placeNameArabic: "" })).toBe(
      "near Boukamal",
    );
  });

  test("without anything learned puts together what the tile has", () => {
    const said = {};
    expect(labelOf({ label: "near Abu Kamal", ...town }, { said })).toBe("قرب البوكمال");
    expect(labelOf({ label: "Depots near Abu Kamal", ...site }, { said })).toBe("Depots near Abu Kamal");
  });

  test("has the Latin name under it where both are asked for", () => {
    expect(labelOf({ label: "near Boukamal", ...town }, { names: "both" })).toBe("قرب البوكمال\nAbu Kamal");
  });

  test("stays as tiles have it in English", () => {
    expect(labelOf({ label: "near Boukamal", ...town }, { language: "en", names: "latin", said: {} })).toBe(
      "near Boukamal",
    );
  });
});
