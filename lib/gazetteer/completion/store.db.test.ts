// From the database into a file and back: both ways of completing agree, and sites are seen exactly while they are public.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pool } from "../../db/client";
import { readEnvAgain } from "../../env";
import { autocomplete } from "../../geocoder/autocomplete";
import { countries } from "../import/countries";
import { starter } from "../import/starter";
import { importSources } from "../store";
import { completionFolder, loadCompletionFile } from "./completion-file";
import type { CompletionLookup } from "./completion-lookup";
import { buildCompletions, completeBySql, completeHere, completionVersion, forgetCompletions } from "./store";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-completion-"));
const dataDir = process.env.DATA_DIR;

beforeAll(async () => {
  process.env.DATA_DIR = folder;
  readEnvAgain();
  await importSources([starter, countries]);
});

afterAll(() => {
  if (dataDir === undefined) delete process.env.DATA_DIR;
  else process.env.DATA_DIR = dataDir;
  readEnvAgain();
  forgetCompletions();
  fs.rmSync(folder, { recursive: true, force: true });
});

const names = async (text: string, lookup: CompletionLookup): Promise<string[]> =>
  (await autocomplete(text, { lookup })).map(({ place }) => place.slug);

describe("the completion file", () => {
  it("is made once for what the database holds, and again after a change", async () => {
    const built = await buildCompletions();
    expect(built?.places).toBeGreaterThan(200);
    expect(built?.names).toBeGreaterThan(built?.places ?? 0);
    expect(await buildCompletions()).toBeNull();
    const version = await completionVersion();
    expect((await loadCompletionFile(completionFolder(folder), version))?.counts.places).toBe(built?.places);
    await pool().query("UPDATE source SET version = version || ' changed' WHERE key = 'starter'");
    expect(await completionVersion()).not.toBe(version);
    const again = await buildCompletions();
    expect(again?.file).not.toBe(built?.file);
    expect(fs.readdirSync(completionFolder(folder))).toEqual([path.basename(again?.file ?? "")]);
  });

  it.each(["abu k", "البوك", "qaim", "deir ez", "homs", "lebanon", "syr"])(
    "puts the same place first for %j as PostgreSQL does",
    async (text) => {
      const [first] = await names(text, completeHere);
      expect(first).toBeDefined();
      expect((await names(text, completeBySql))[0]).toBe(first);
    },
  );

  it("forgives a slip, which PostgreSQL alone does not", async () => {
    expect(await names("damasucs", completeHere)).toContain("damascus");
  });

  it("gives briefs that are the rows", async () => {
    const [suggestion] = await autocomplete("Abu Kamal", { lookup: completeHere });
    const { rows } = await pool().query("SELECT * FROM place WHERE slug = 'abu-kamal'");
    expect(suggestion?.place).toEqual({
      id: rows[0].id,
      slug: "abu-kamal",
      name: rows[0].name,
      kind: rows[0].kind,
      point: { lon: rows[0].lon, lat: rows[0].lat },
      radiusMeters: rows[0].radius_meters,
      precision: rows[0].precision,
      coordinateStatus: rows[0].coordinate_status,
      countryCode: "SY",
      admin1Name: rows[0].admin1_name,
      parentId: rows[0].parent_id,
      population: rows[0].population,
      prominence: rows[0].prominence,
      sourceKey: "starter",
    });
  });

  it("suggests a site while it is public, and not from the moment it is withdrawn", async () => {
    await pool().query(
      "INSERT INTO source (key, name, licence, attribution, version) VALUES ('sites', 'Sites', 'ours', 'ours', '1') ON CONFLICT DO NOTHING",
    );
    await pool().query(
      `INSERT INTO place (id, slug, name, kind, origin, precision, country_code, prominence, coordinate_status, source_key, source_ref, is_public)
       VALUES ('z2z2z2z', 'hidden-depot', 'Zarqum depot', 'site', 'ours', 'locality', 'IQ', 0.4, 'approximate', 'sites', 'z2z2z2z', true)`,
    );
    await pool().query(
      "INSERT INTO place_name (place_id, ordinal, name, script, kind, fold, article, name_key, loose_key, source_key) VALUES ('z2z2z2z', 0, 'Zarqum depot', 'Latn', 'common', 'zarqum depot', 'zarqumdepot', 'zrkmdbt', 'drkmdbt', 'sites')",
    );
    forgetCompletions();
    expect(await names("zarq", completeHere)).toContain("hidden-depot");
    await pool().query("UPDATE place SET is_public = false WHERE id = 'z2z2z2z'");
    expect(await names("zarq", completeHere)).not.toContain("hidden-depot");
    expect(await names("zarq", completeBySql)).not.toContain("hidden-depot");
    await buildCompletions();
    forgetCompletions();
    expect(await names("zarq", completeHere)).not.toContain("hidden-depot");
  });
});
