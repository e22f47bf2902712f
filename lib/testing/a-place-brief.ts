// A place as the geocoder hands it on, for tests that care about one part of it.
import type { PlaceBrief } from "../gazetteer/suggestion";

/** A town in Syria of that name; its id and slug are the name. */
export function aPlaceBrief(name: string, given: Partial<PlaceBrief> = {}): PlaceBrief {
  return {
    id: name,
    slug: name,
    name,
    kind: "town",
    point: { lon: 40, lat: 34 },
    radiusMeters: null,
    precision: "locality",
    coordinateStatus: "verified",
    countryCode: "SY",
    admin1Name: null,
    parentId: null,
    population: null,
    prominence: 0.3,
    sourceKey: "test",
    ...given,
  };
}
