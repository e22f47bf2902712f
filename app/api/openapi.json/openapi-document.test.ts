// The description is valid OpenAPI, and names every route and method that exists, and none that does not.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { GET as answerUnknown } from "../[...unknown]/route";
import { ourError } from "../api-route";
import { apiRoutes } from "../api-routes";
import { openApiDocument } from "./openapi-document";

const app = fileURLToPath(new URL("../..", import.meta.url));
const document = openApiDocument("https://map.example.org");

function routesUnder(folder: string): { path: string; methods: string[] }[] {
  const files = fs.readdirSync(path.join(app, folder), { recursive: true, withFileTypes: true });
  return (
    files
      // What catches every other address is no route that anybody asks for.
      .filter(({ name, parentPath }) => name === "route.ts" && !parentPath.includes("[..."))
      .map(({ parentPath }) => {
        const source = fs.readFileSync(path.join(parentPath, "route.ts"), "utf8");
        const methods = [...source.matchAll(/^export (?:async )?function ([A-Z]+)\b/gm)].map(
          ([, name = ""]) => name,
        );
        return {
          path: `/${path.relative(app, parentPath).split(path.sep).join("/")}`.replace(/\[(\w+)\]/g, "{$1}"),
          methods: methods.filter((name) => name !== "OPTIONS").map((name) => name.toLowerCase()),
        };
      })
  );
}

it("answers an unknown address under /api with data that names the way", async () => {
  const response = answerUnknown(new Request("https://map.example.org/api/v2/geocode?q=x"));
  expect(response.status).toBe(404);
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const body = ourError.parse(await response.json());
  expect(body.error).toMatchObject({
    kind: "not_found",
    message: expect.stringContaining("/api/v2/geocode. /api/openapi.json"),
  });
});

describe("/api/openapi.json", () => {
  it("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(document));
    expect(result.errors).toBeUndefined();
    expect(result.valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("names every route and method there is under app/api, app/photon, app/nominatim and app/oembed", () => {
    const there = ["api", "photon", "nominatim", "oembed"].flatMap(routesUnder);
    expect(there.length).toBeGreaterThan(10);
    const told = apiRoutes.map(({ path: at, operations }) => ({
      path: at,
      methods: Object.keys(operations),
    }));
    const sorted = (routes: { path: string; methods: string[] }[]) =>
      routes.map(({ path: at, methods }) => `${at} ${[...methods].sort().join(" ")}`).sort();
    expect(sorted(told)).toEqual(sorted(there));
  });

  it("has an id of its own for every operation, and says what each parameter is", () => {
    const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const ids = operations.map((operation) => String(operation.operationId));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z][A-Za-z0-9]+$/.test(id))).toBe(true);
    const unsaid = operations.flatMap(({ operationId, parameters }) =>
      (Array.isArray(parameters) ? parameters : []).flatMap(
        (parameter: { name: string; description?: string }) =>
          parameter.description === undefined && !["limit", "format"].includes(parameter.name)
            ? [`${String(operationId)} ${parameter.name}`]
            : [],
      ),
    );
    expect(unsaid).toEqual([]);
  });

  it("gives the limits that are checked", () => {
    const parameters = document.paths["/api/v1/geocode"]?.get?.parameters;
    expect(parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "q", in: "query", required: true }),
        expect.objectContaining({
          name: "lat",
          required: false,
          schema: { type: "number", minimum: -90, maximum: 90 },
        }),
        expect.objectContaining({
          name: "limit",
          schema: { type: "integer", minimum: 1, maximum: 50, default: 10 },
        }),
      ]),
    );
  });
});
