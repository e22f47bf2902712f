// Natural Earth from a server on this machine: downloaded once, built into an archive, and known again.
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readNaturalEarth } from "../basemap/read-natural-earth";
import { downloadNaturalEarth } from "./natural-earth-download";

const square = [
  [30, 30],
  [50, 30],
  [50, 40],
  [30, 30],
];
const files: Readonly<Record<string, object>> = {
  ne_10m_land: { type: "Polygon", coordinates: [square] },
  ne_10m_admin_0_boundary_lines_land: { type: "LineString", coordinates: square },
  ne_10m_roads: { type: "LineString", coordinates: square },
};

let folder = "";
let server: http.Server;
let baseUrl = "";
const asked: string[] = [];
let lost: string | null = null;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "dateline-ne-"));
  server = http.createServer((request, response) => {
    const name = path.basename(request.url ?? "", ".geojson");
    asked.push(`${name}${request.headers["if-none-match"] === undefined ? "" : " again"}`);
    if (name === lost) return void response.writeHead(404).end();
    if (request.headers["if-none-match"] === '"one"') return void response.writeHead(304).end();
    const geometry = files[name];
    const features = geometry === undefined ? [] : [{ type: "Feature", properties: {}, geometry }];
    response.writeHead(200, { etag: '"one"' }).end(JSON.stringify({ type: "FeatureCollection", features }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/geojson`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  fs.rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  asked.length = 0;
  lost = null;
});

test("brings every layer under the name the builder reads, and asks the second time only for what is new", async () => {
  const told: string[] = [];
  const options = { baseUrl, dataDir: folder, log: (words: string) => void told.push(words) };
  const shapes = readNaturalEarth(await downloadNaturalEarth(options));
  expect([shapes.land, shapes.borders, shapes.roads, shapes.lakes].map(({ length }) => length)).toEqual([
    1, 1, 1, 0,
  ]);
  const first = asked.splice(0);
  await downloadNaturalEarth(options);
  expect(asked).toEqual(first.map((name) => `${name} again`));
  expect(told.at(-1)).toContain("roads.geojson is as it was");
});

test("a layer that is not there is named, with the variable to set", async () => {
  lost = "ne_10m_lakes";
  const dataDir = path.join(folder, "other");
  await expect(downloadNaturalEarth({ baseUrl, dataDir, log: () => undefined })).rejects.toThrow(
    /ne_10m_lakes\.geojson is not there.*DATELINE_NATURAL_EARTH_URL/,
  );
});
