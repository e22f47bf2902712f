// The embedded gazetteer as a whole: ids, slugs, parents, sources, and the places the seeds must hold.
import { describe, expect, it } from "vitest";
import { distanceMeters } from "../geo/distance";
import { derivedPublicId, isPublicId } from "../text/public-id";
import type { ImportedPlace } from "./import/imported-place";
import { mergePlaces } from "./merge-places";
import { embeddedPlaceIndex, embeddedPlaces, embeddedSources } from "./sources";

const places = embeddedPlaces();
const bySlug = new Map(places.map((place) => [place.slug, place]));

describe("the embedded gazetteer", () => {
  it("gives every place an id and a slug of its own, a known source and a parent that exists", () => {
    const ids = new Set(places.map(({ id }) => id));
    expect(ids.size).toBe(places.length);
    expect(bySlug.size).toBe(places.length);
    const sources = new Set(embeddedSources.map(({ source }) => source.key));
    const faults = places.filter(
      ({ id, slug, sourceKey, parentId, names }) =>
        !isPublicId(id) ||
        !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ||
        !sources.has(sourceKey) ||
        (parentId !== null && !ids.has(parentId)) ||
        names.length === 0,
    );
    expect(faults.map(({ slug }) => slug)).toEqual([]);
    expect(embeddedSources.every(({ source }) => source.licence !== "" && source.attribution !== "")).toBe(
      true,
    );
  });

  it("keeps every point on Earth and every radius positive", () => {
    const faults = places.filter(
      ({ point, radiusMeters }) =>
        (point !== null && !(Math.abs(point.lon) <= 180 && Math.abs(point.lat) <= 90)) ||
        (radiusMeters !== null && !(radiusMeters > 0)),
    );
    expect(faults.map(({ slug }) => slug)).toEqual([]);
  });

  it.each([
    "abu-kamal",
    "al-qaim",
    "akashat",
    "kharab-al-jir",
    "kharab-al-jir-airfield",
    "western-iraq",
    "southern-israel",
  ])("holds %s", (slug) => expect(bySlug.get(slug)?.sourceKey).toBe("starter"));

  it("tells the border town of Husaybah from its namesake 250 km away", () => {
    const husaybah = bySlug.get("husaybah");
    const qaim = bySlug.get("al-qaim");
    expect(
      distanceMeters(husaybah?.point ?? { lon: 0, lat: 0 }, qaim?.point ?? { lon: 90, lat: 0 }),
    ).toBeLessThan(5_000);
    expect(husaybah?.externalIds.geonames).toBeNull();
  });

  it("has one row for a place that two sources tell, with the names of both", () => {
    const rows = places.filter(({ externalIds }) => externalIds.geonames === 174448);
    expect(rows.map(({ slug, sourceKey, population }) => ({ slug, sourceKey, population }))).toEqual([
      { slug: "abu-kamal", sourceKey: "starter", population: 57572 },
    ]);
    expect(rows[0]?.id).toBe(derivedPublicId("geonames", "174448"));
    expect(rows[0]?.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Abu Kamal", "Ālbū Kamāl", "البوكمال"]),
    );
  });

  it("leads from a place to its country, and to its neighbours", async () => {
    const index = embeddedPlaceIndex();
    const akashat = bySlug.get("akashat");
    expect((await index.parents(akashat?.id ?? "")).map(({ slug }) => slug)).toEqual([
      "rutba-district",
      "anbar",
      "iraq",
    ]);
    expect(await index.parents("0000000")).toEqual([]);
    const near = await index.near({ lon: 179.99, lat: -16.5 }, 300_000, 5);
    expect(near.length).toBeGreaterThan(0);
    expect(near.map(({ distanceMeters: meters }) => meters)).toEqual(
      near.map(({ distanceMeters: meters }) => meters).sort((a, b) => a - b),
    );
    expect((await index.byIds([akashat?.id ?? "", "0000000"])).map((place) => place?.slug ?? null)).toEqual([
      "akashat",
      null,
    ]);
  });
});

describe("mergePlaces", () => {
  const [starterRow] = embeddedSources[0]?.read() ?? [];
  const aRow = (change: Partial<ImportedPlace>): ImportedPlace => {
    if (starterRow === undefined) throw new Error("the starter source is empty");
    return {
      ...starterRow,
      externalIds: { geonames: null, wikidata: null, osm: null, wof: null, icao: null },
      ...change,
    };
  };

  it("adds the parent to a slug that is taken, then the id; and derives a taken id again", () => {
    const [country, first, second, third] = mergePlaces([
      [
        aRow({
          id: "c000000",
          slug: "freedonia",
          name: "Freedonia",
          kind: "country",
          countryCode: "FD",
          parentSlug: null,
        }),
      ],
      ["a000000", "a000000", "b000000"].map((id, at) =>
        aRow({
          id,
          slug: "twin",
          name: "Twin",
          countryCode: "FD",
          parentSlug: "freedonia",
          sourceKey: "x",
          sourceRef: String(at),
        }),
      ),
    ]);
    expect([first, second, third].map((place) => place?.slug)).toEqual([
      "twin",
      "twin-freedonia",
      "twin-b000000",
    ]);
    expect(second?.id).toBe(derivedPublicId("x", "1", 1));
    expect(first?.parentId).toBe(country?.id);
  });
});
