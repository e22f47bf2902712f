// What is drawn of an event: where it happened and what it was launched from, each spot once.
import { describe, expect, it } from "vitest";
import type { LocationView } from "../../lib/events/event-view";
import type { MarkedSpot } from "../../lib/events/listing/spots/store";
import { retold } from "../_words/ar/retold";
import { areasOfCandidates, areasOfEvents, areasOfPlace, areasOfSpots, pointsOfSpots } from "./picture-areas";

const location = (more: Partial<LocationView>): LocationView => ({
  role: "struck",
  basis: "named_place",
  placeId: null,
  label: "near Abu Kamal",
  point: { lon: 40.92, lat: 34.45 },
  radiusMeters: 16_500,
  precision: "district",
  area: null,
  explanation: null,
  place: null,
  ...more,
});

describe("areas of events", () => {
  it("leaves out where a statement was made and what has no point", () => {
    const event = {
      kindGroup: "strike" as const,
      locations: [
        location({}),
        location({ role: "statement_made" }),
        location({ point: null }),
        location({ role: "launched_from", point: { lon: 44, lat: 15 } }),
      ],
    };
    expect(areasOfEvents([event]).map(({ role, lon }) => [role, lon])).toEqual([
      ["struck", 40.92],
      ["launched_from", 44],
    ]);
  });
  it("draws the same spot of two events of one kind once", () => {
    const event = { kindGroup: "strike" as const, locations: [location({})] };
    expect(areasOfEvents([event, event])).toHaveLength(1);
    expect(areasOfEvents([event, { ...event, kindGroup: "attack" }])).toHaveLength(2);
  });
  it("dashes the edge of what is inferred", () => {
    expect(
      areasOfEvents([{ kindGroup: "other", locations: [location({ basis: "inferred" })] }])[0],
    ).toMatchObject({ isGuess: true });
  });
});

describe("the area of a place", () => {
  it("is nothing where nobody has said where it is", () => {
    expect(
      areasOfPlace({
        name: "X",
        names: [],
        point: null,
        radiusMeters: null,
        precision: "unknown",
        area: null,
        coordinateStatus: "unverified",
      }),
    ).toEqual([]);
  });
});

describe("the places a name could mean", () => {
  it("are the chosen one and ghosts, and no ghost of a place nobody has located", () => {
    const town = {
      name: "Husaybah",
      names: [],
      point: { lon: 40.99, lat: 34.39 },
      radiusMeters: 3_000,
      precision: "town" as const,
      area: null,
      coordinateStatus: "verified" as const,
    };
    const areas = areasOfCandidates(
      [town],
      [
        { ...town, name: "Husaybah near Ramadi" },
        { ...town, point: null },
      ],
    );
    expect(areas.map(({ label, isGhost }) => [label, isGhost === true])).toEqual([
      ["Husaybah", false],
      ["Husaybah near Ramadi", true],
    ]);
  });
});

describe("areas of spots", () => {
  const spot = (more: Partial<MarkedSpot>): MarkedSpot => ({
    shown: "mark",
    point: { lon: 40.92, lat: 34.45 },
    kindGroup: "strike",
    precision: "town",
    edge: "solid",
    radiusMeters: 3_000,
    outline: null,
    label: "near Abu Kamal",
    placeName: "Abu Kamal",
    placeNameArabic: "البوكمال",
    parent: null,
    isContested: false,
    count: 3,
    ...more,
  });

  it.each([
    ["mark", "near Abu Kamal", "struck", "near Abu Kamal"],
    ["area", "somewhere in Jordan", "struck", "Jordan"],
    ["area", "somewhere near Abu Kamal", "struck", "near Abu Kamal"],
    ["origin_area", "Depot, somewhere in this ring", "launched_from", "Depot"],
    ["origin", "Sanaa", "launched_from", "Sanaa"],
  ] as const)("say of a %s %s: %s %s", (shown, label, role, said) => {
    expect(areasOfSpots([spot({ shown, label })])).toMatchObject([{ role, label: said, isGuess: false }]);
  });

  it.each([
    ["mark", "near Abu Kamal", "قرب البوكمال"],
    ["area", "somewhere near Abu Kamal", "قرب البوكمال"],
    ["area", "somewhere in northern Abu Kamal", "شمال البوكمال"],
    ["mark", "a tannery", "\u2068a tannery\u2069"],
  ] as const)("say in Arabic of a %s %s: %s", (shown, label, said) => {
    expect(areasOfSpots([spot({ shown, label })], retold)).toMatchObject([{ label: said }]);
  });

  it("name a site in Arabic by the place it lies in", () => {
    const site = spot({
      label: "Headquarters at Akashat",
      placeName: "Headquarters at Akashat",
      placeNameArabic: null,
      parent: { name: "Akashat", nameArabic: "عكاشات" },
    });
    expect(areasOfSpots([site], retold)).toMatchObject([{ label: "مقر في عكاشات" }]);
  });

  it("leave wide areas out of the first view where something nearer is known", () => {
    const wide = spot({ shown: "area", radiusMeters: null, point: { lon: 36, lat: 31 } });
    const origin = spot({ shown: "origin", point: { lon: 44, lat: 15 } });
    expect(pointsOfSpots([spot({}), wide, origin])).toEqual([{ lon: 40.92, lat: 34.45 }]);
    expect(pointsOfSpots([wide, origin])).toEqual([{ lon: 36, lat: 31 }]);
  });
});
