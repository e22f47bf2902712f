// `dateline geocode`: a table for people, JSON and tables for machines, faults told where they stand.
import { fileURLToPath } from "node:url";
import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "./geocode";
import { useNoDatabase } from "../testing/use-no-database";
import { parseTable } from "./geocode-table";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-geocode-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
useNoDatabase();

async function geocode(argv: string[], input = ""): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(argv, {
    stdin: (async function* () {
      yield input;
    })(),
    stdout: (words) => void (out += words),
    stderr: (words) => void (err += words),
  });
  return { code, out, err };
}

describe("one name", () => {
  it("prints a table with reasons, and says on stderr which gazetteer it read", async () => {
    const { code, out, err } = await geocode(["Kharab al-Jir", "--country", "SY"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ +name +kind +in +lat, lon +radius +score +tier +id$/m);
    expect(out).toMatch(/^1 +Kharab al-Jir +village +Al-Hasakah, SY +36\.85, 42\.00 +±9 km/m);
    expect(out).toContain("lies in SY, as asked");
    expect(out).toContain("the point is unverified");
    expect(err).toMatch(/embedded sources in memory \(1\d\d,\d{3} places; there is no database\)/);
  });

  it("gives JSON with --json, and at most --limit answers", async () => {
    const { out } = await geocode(["Springfield", "--json", "--limit", "2"]);
    const answers: unknown = JSON.parse(out);
    expect(answers).toHaveLength(2);
    expect(answers).toEqual([
      expect.objectContaining({
        name: "Springfield",
        placeId: expect.any(String),
        evidence: expect.any(Array),
      }),
      expect.anything(),
    ]);
  });

  it("takes coordinates in any form for a name, and keeps to kinds and box", async () => {
    expect((await geocode(["37S FU 762 139", "--limit", "1"])).out).toContain("Abu Kamal");
    expect((await geocode(["Homs", "--kinds", "governorate"])).out).toMatch(/Homs Governorate/);
    const boxed = await geocode(["Tripoli", "--bbox", "35,32.5,37,35", "--json"]);
    expect(boxed.out).toContain("Tripoli");
    expect(boxed.out).not.toMatch(/"country(?:Code)?": "LY"/);
  });

  it("answers 1 and an empty table where it knows no such name", async () => {
    expect(await geocode(["Nowhereville", "Xyz"])).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("No place called"),
    });
  });

  it.each([
    [[], /name of a place/],
    [["Homs", "--limit", "0"], /--limit/],
    [["Homs", "--near", "137,200"], /--near/],
    [["Homs", "--kinds", "town,castle"], /--kinds/],
    [["Homs", "--bbox", "40,36,42"], /--bbox/],
    [["Homs", "--bbox", "40,36,42,34"], /--bbox/],
    [["Homs", "--country", "Syria"], /two letters/],
    [["Homs", "--colour"], /--colour/],
    [["Homs", "--tsv"], /standard input/],
    [["--tsv", "--json"], /--tsv/],
    [["x".repeat(10_000)], /at most 200/],
    [["Homs", "--gazetteer", "/nowhere"], /holds no/],
  ])("refuses %j", async (argv, message) => {
    await expect(geocode(argv)).rejects.toMatchObject({
      kind: "invalid",
      message: expect.stringMatching(message),
    });
  });
});

describe("a table", () => {
  it("answers in the order asked, best first, with rank 0 where there is nothing", async () => {
    const input =
      "\uFEFFid\tquery\tcountry\r\n1\tBoukamal\tSY\r\n2\tNowhereville Xyz\t\r\n3\t\t\r\n4\tالقائم\tiq\r\n5\tHoms\tSyria\r\n";
    const { code, out, err } = await geocode(["--tsv"], input);
    expect(code).toBe(0);
    const [header, ...lines] = out
      .replace(/\n$/, "")
      .split("\n")
      .map((line) => line.split("\t"));
    expect(header).toEqual([
      "query",
      "rank",
      "name",
      "lat",
      "lon",
      "radiusMeters",
      "score",
      "tier",
      "placeId",
    ]);
    expect(lines.every((cells) => cells.length === 9)).toBe(true);
    const first = lines
      .filter(([, rank]) => rank === "0" || rank === "1")
      .map(([query, rank, name]) => [query, rank, name]);
    expect(first).toEqual([
      ["Boukamal", "1", "Abu Kamal"],
      ["Nowhereville Xyz", "0", ""],
      ["", "0", ""],
      ["القائم", "1", "Al-Qaim"],
      ["Homs", "0", ""],
    ]);
    const ranks = lines.filter(([query]) => query === "Boukamal").map(([, rank]) => Number(rank));
    expect(ranks).toEqual(ranks.map((_, at) => at + 1));
    expect(ranks.length).toBeLessThanOrEqual(10);
    expect(err).toMatch(/line 4: Give the name of a place; the query is empty/);
    expect(err).toMatch(/line 6: country must be two letters of ISO 3166, e.g. SY; got "Syria"/);
  });

  it("needs a header with the column query", () => {
    expect(() => parseTable(Buffer.from("name\nHoms\n"))).toThrow(/column "query"/);
    expect(parseTable(Buffer.from("query\n"))).toEqual([]);
    expect(parseTable(Buffer.from("country\tquery\n\tHoms\nSY\tHama"))).toEqual([
      { text: "Homs", country: null },
      { text: "Hama", country: "SY" },
    ]);
  });
});

it("is what `npx dateline` runs in the checkout", async () => {
  const home = fileURLToPath(new URL("../../", import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [path.join(home, "lib/cli/bin.mjs"), "geocode", "--help"],
    { cwd: folder },
  );
  expect(stdout).toContain("dateline geocode NAME");
});
