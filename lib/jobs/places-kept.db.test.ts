// Rows of the store that outlive an import: the product's own, and those that something stands on.
import { beforeEach, describe, expect, it } from "vitest";
import { pool } from "../db/client";
import { listDatasets } from "../gazetteer/datasets/listing/store";
import { findPlaceBySlug, importSources } from "../gazetteer/store";
import { derivedPublicId } from "../text/public-id";
import { aSeedSource } from "../testing/a-seed-source";
import { bring, namesOf, places, remove, resetPlaces } from "../testing/bring-places";
import { dumpGazetteer, type JsonLine } from "../testing/json-places";

beforeEach(resetPlaces);

describe("what the product carries", () => {
  const seed = aSeedSource([
    {
      slug: "abu-kamal",
      name: "Abu Kamal",
      kind: "town",
      names: ["البوكمال"],
      lon: 40.918,
      lat: 34.452,
      geonames: 174448,
      prominence: 0.5,
    },
  ]);
  const told: JsonLine[] = [
    {
      place: {
        ref: "174448",
        name: "Ālbū Kamāl",
        kind: "town",
        lon: 40.91,
        lat: 34.45,
        population: 57_572,
        externalIds: { geonames: 174448 },
      },
    },
  ];

  it("keeps its rows and names while sources come and go", async () => {
    await importSources([seed]);
    const before = await dumpGazetteer();
    await bring("geo", told);
    expect(await places()).toMatchObject([{ name: "Abu Kamal", slug: "abu-kamal", population: 57_572 }]);
    const joined = await dumpGazetteer();
    await pool().query("UPDATE source SET version = 'older' WHERE format IS NULL");
    await importSources([seed]);
    expect(await dumpGazetteer()).toEqual(joined);
    await remove("geo");
    expect(await dumpGazetteer()).toEqual(before);
  });

  it("takes over an id that an import brought first, and the old slug leads on", async () => {
    await bring("geo", told);
    const [old] = await places();
    await importSources([seed]);
    expect(await places()).toMatchObject([
      { name: "Abu Kamal", slug: "abu-kamal", population: 57_572, source_key: "starter" },
    ]);
    expect((await findPlaceBySlug(old?.slug ?? "", "public"))?.slug).toBe("abu-kamal");
    expect(await namesOf("abu-kamal")).toEqual(["Abu Kamal", "البوكمال", "Ālbū Kamāl"]);
    await remove("geo");
    expect(await places()).toMatchObject([{ name: "Abu Kamal", population: null }]);
    await expect(remove("starter")).rejects.toMatchObject({ kind: "invalid" });
    await expect(remove("nothing")).rejects.toMatchObject({ kind: "not_found" });
  });
});

describe("names of imported places", () => {
  it("get their keys anew when the keys have changed", async () => {
    await importSources([aSeedSource([{ slug: "x", name: "X", kind: "town", lon: 1, lat: 1 }])]);
    await bring("alpha", [{ place: { ref: "1", names: ["تل أصفر"] } }]);
    const before = await dumpGazetteer();
    await pool().query("UPDATE place_name SET name_key = 'older', loose_key = 'older'");
    await pool().query("UPDATE source SET version = '1, keys 0' WHERE key = 'starter'");
    await importSources([aSeedSource([{ slug: "x", name: "X", kind: "town", lon: 1, lat: 1 }])]);
    expect(await dumpGazetteer()).toEqual(before);
  });
});

describe("places that something stands on", () => {
  it("are kept and told when the source is removed or tells them no more", async () => {
    await bring("alpha", [{ place: { ref: "1" } }, { place: { ref: "2", name: "Bir Hamad", lat: 36 } }]);
    const id = derivedPublicId("alpha", "1");
    await pool().query(
      `INSERT INTO place (id, slug, name, kind, origin, precision, parent_id, prominence, coordinate_status, source_key, source_ref, is_public)
       VALUES ('z1z1z1z', 'depot', 'Depot', 'site', 'ours', 'locality', $1, 0, 'approximate', 'alpha', 'depot', false)`,
      [id],
    );
    await pool().query(
      "INSERT INTO source (key, name, licence, attribution, version) VALUES ('sites', 'Sites', 'CC0', 'us', '1')",
    );
    await pool().query("UPDATE place SET source_key = 'sites' WHERE id = 'z1z1z1z'");
    const next = await bring("alpha", [{ place: { ref: "2", name: "Bir Hamad", lat: 36 } }]);
    expect(next.live.gone).toEqual({ deleted: 0, kept: 1, left: 0 });
    expect(await namesOf(`tal-asfar-${id}`)).toEqual(["Tal Asfar"]);
    expect(await remove("alpha")).toEqual({ deleted: 1, kept: 1, left: 0 });
    expect((await places()).map(({ name }) => name)).toEqual(["Depot", "Tal Asfar"]);
    expect(await listDatasets()).toMatchObject([{ key: "sites" }, { key: "alpha", places: 1, names: 1 }]);
    await bring("alpha", [{ place: { ref: "1" } }]);
    expect((await places()).map(({ name }) => name)).toEqual(["Depot", "Tal Asfar"]);
  });
});
