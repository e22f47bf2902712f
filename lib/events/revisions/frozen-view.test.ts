// An old version shows no place more finely than today's page, and nothing of what is public no longer.
import { describe, expect, test } from "vitest";
import { aCitation, aClaimView, aLocation, anEventView } from "../../testing/an-event";
import type { EventView, LocationView } from "../event-view";
import { frozenView, type Today } from "./frozen-view";

const place = (id: string, name: string): LocationView["place"] => ({
  id,
  slug: id,
  name,
  nameArabic: null,
  hierarchy: "Iraq",
});
const clinic = aLocation({
  label: "a clinic",
  placeId: "p1aaaaa",
  place: place("p1aaaaa", "Clinic of Vexholm"),
  point: { lon: 41.09171, lat: 34.38171 },
  radiusMeters: 120,
});
const town = aLocation({
  label: "Al-Qaim",
  placeId: "p2aaaaa",
  place: place("p2aaaaa", "Al-Qaim"),
  precision: "town",
  radiusMeters: 6_000,
});
const otherTown = { ...town, label: "Rawa", placeId: "p3aaaaa", place: place("p3aaaaa", "Rawa") };
const country = aLocation({
  label: "Iraq",
  placeId: "p4aaaaa",
  place: place("p4aaaaa", "Iraq"),
  precision: "country",
  radiusMeters: 400_000,
});
const nowhere = aLocation({ label: "Iraq", point: null, radiusMeters: null, precision: "unknown" });

const claim = aClaimView({ sentence: "Nine were killed.", remarks: [] });
const named = aClaimView({
  id: "c2aaaaa",
  sentence: "Two were hurt in Vexholm.",
  scope: { name: "Vexholm", placeId: "p1aaaaa", inferred: false, reason: null },
});
const seen = (view: EventView | null): Today => ({
  view,
  placeKinds: new Map([
    ["p1aaaaa", "clinic"],
    ["p2aaaaa", "town"],
    ["p3aaaaa", "town"],
    ["p4aaaaa", "country"],
  ]),
  reportIds: new Set(["r1aaaaa"]),
  operationIds: new Set(),
});
const at = (...locations: LocationView[]): EventView => anEventView({ locations, reports: [aCitation()] });
const canary = /Vexholm|clinic|41\.0917|34\.3817/;
const old = {
  ...at(clinic),
  title: "Clinic of Vexholm struck",
  slug: "clinic-of-vexholm-struck",
  claims: [claim, named],
};

describe("a place", () => {
  test.each<[string, EventView, EventView]>([
    ["that stands as it stood", at(town), at(town)],
    ["that was put right to one known as well", at(town), at(otherTown)],
    ["that was put right to one known better", at(town), at(clinic)],
    ["beside others that stay", at(town, country), at(otherTown, country)],
    ["that was nowhere", at(nowhere), at(nowhere)],
  ])("%s is shown as it was", (_what, frozen, now) => {
    expect(frozenView(frozen, seen(now))).toEqual({
      view: frozen,
      withheld: { places: false, sources: false },
    });
  });

  test.each<[string, LocationView[]]>([
    ["is a larger one now", [country]],
    ["is no point any more", [nowhere]],
    ["was taken away", []],
    [
      "is told in a wider circle",
      [
        {
          ...clinic,
          label: "somewhere",
          point: { lon: 41.1, lat: 34.4 },
          radiusMeters: 9_000,
          place: null,
          placeId: null,
          precision: "town",
        },
      ],
    ],
    ["is one of two, the other larger", [town, country]],
  ])("that %s is not shown, nor are words that name it", (_what, locations) => {
    const now = { ...at(...locations), title: "A building struck", slug: "x", claims: [claim] };
    const { view, withheld } = frozenView(old, seen(now));
    expect(withheld.places).toBe(true);
    expect(JSON.stringify(view)).not.toMatch(canary);
    expect(view.title).toBe("A building struck");
    expect(view.claims.map(({ id }) => id)).toEqual([claim.id]);
  });

  test("that nobody but editors may see is not shown", () => {
    const today = seen({ ...old, title: "A building struck", locations: [], claims: [claim] });
    const hidden = {
      ...today,
      placeKinds: new Map([...today.placeKinds].filter(([id]) => id !== "p1aaaaa")),
    };
    const { view, withheld } = frozenView({ ...old, claims: [claim] }, hidden);
    expect(withheld.places).toBe(true);
    expect(view.locations).toEqual([]);
  });

  test("of a kind that was protected since is never shown where it was", () => {
    const floors = { clinic: 5_000 };
    const grid = { ...clinic, point: { lon: 41.09, lat: 34.4 }, radiusMeters: 7_500 };
    for (const now of [grid, clinic]) {
      const { view, withheld } = frozenView(old, seen({ ...old, locations: [now] }), floors);
      expect(withheld.places).toBe(true);
      expect(JSON.stringify(view.locations)).not.toMatch(/41\.0917|34\.3817/);
    }
  });
});

describe("a source", () => {
  const gone = aCitation({ id: "r2aaaaa", title: "Of Quenneville" });
  const frozen = {
    ...at(town),
    reports: [aCitation(), gone],
    claims: [claim, { ...named, report: gone }],
    conflicts: [{ claimIds: [claim.id, named.id], explanation: "Nine or two." }],
    operation: { id: "0p0aaaa", slug: "x", name: "Strikes of Quenneville" },
  };

  test("that is no longer public takes along what it said; what others said stays", () => {
    const { view, withheld } = frozenView(frozen, seen(at(town)));
    expect(withheld).toEqual({ places: false, sources: true });
    expect(JSON.stringify(view)).not.toMatch(/Quenneville|Vexholm|Nine or two/);
    expect(view.claims).toEqual([claim]);
    expect(view.locations).toEqual([town]);
  });

  test("is shown to an editor who looks at what the public sees no longer", () => {
    expect(frozenView(frozen, seen(null)).view).toBe(frozen);
  });
});
