// The list of routes as an OpenAPI 3.1 document: parameters, bodies and answers come from the schemas that check them.
import { z } from "zod";
import type { Answer, Method, Operation } from "../api-route";
import { apiRoutes } from "../api-routes";

type JsonObject = Record<string, unknown>;

export type OpenApiDocument = JsonObject & {
  openapi: "3.1.1";
  paths: Record<string, Partial<Record<Method, JsonObject>>>;
};

/** The document; `origin` is where this installation is reached ("https://map.example.org"). */
export function openApiDocument(origin: string): OpenApiDocument {
  return {
    openapi: "3.1.1",
    info: {
      title: "Dateline",
      version: "1",
      summary: "A geocoder for any spelling and script, and the events that reports tell of",
      description:
        "Geocoding routes are open to all pages, carry an ETag, and are limited per client (429 with Retry-After). Places carry the licence of the source they came from.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    tags: [...new Set(allOperations().map(({ group }) => group))].map((name) => ({ name })),
    paths: Object.fromEntries(
      apiRoutes.map(({ path, operations }) => [
        path,
        Object.fromEntries(
          methods.flatMap((method) => {
            const operation = operations[method];
            return operation === undefined ? [] : [[method, describe(path, method, operation)]];
          }),
        ),
      ]),
    ),
    components: {
      securitySchemes: {
        editorKey: { type: "http", scheme: "bearer", description: "An editor's key: `npx dateline key new`" },
      },
    },
  };
}

const methods: readonly Method[] = ["get", "post", "delete"];

function allOperations(): Operation[] {
  return apiRoutes.flatMap(({ operations }) => methods.flatMap((method) => operations[method] ?? []));
}

function describe(path: string, method: Method, operation: Operation): JsonObject {
  const { summary, group, query, path: inPath, body, answers, isForEditors = false } = operation;
  const parameters = [...parametersOf(inPath, "path"), ...parametersOf(query, "query")];
  return {
    operationId: `${method}${path.replace(/[^a-z0-9]+(.)/gi, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, "")}`,
    summary,
    tags: [group],
    ...(isForEditors ? { security: [{ editorKey: [] }] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: { required: true, content: contentOf(body, "input") } }),
    responses: Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, responseOf(Number(status), answer)]),
    ),
  };
}

/** Each property of the schema as a parameter; a list is given several times. */
function parametersOf(schema: z.ZodObject | undefined, where: "path" | "query"): JsonObject[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const {
      description,
      example,
      "x-default": otherwise,
      ...rest
    } = typeof property === "boolean" ? {} : property;
    const isList = rest.type === "array";
    const isNumber = rest.type === "number" || rest.type === "integer";
    const shown = isNumber ? Number(example) : isList ? [example] : example;
    return {
      name,
      in: where,
      required: where === "path" || required.includes(name),
      ...(description === undefined ? {} : { description }),
      // Zod leaves a default of what is transformed out of its JSON Schema, so it is told under another name.
      schema: { ...rest, ...(otherwise === undefined ? {} : { default: otherwise }) },
      ...(example === undefined ? {} : { example: shown }),
      ...(isList ? { style: "form", explode: true } : {}),
    };
  });
}

function responseOf(status: number, { description, content }: Answer): JsonObject {
  const headers = {
    ...(status === 304 ? { ETag: textHeader("The tag of what still stands") } : {}),
    ...(status === 429 ? { "Retry-After": textHeader("Seconds to wait") } : {}),
  };
  return {
    description,
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
    ...(content === null ? {} : { content: contentOf(content, "output") }),
  };
}

function textHeader(description: string): JsonObject {
  return { description, schema: { type: "string" } };
}

function contentOf(content: Readonly<Record<string, z.ZodType>>, io: "input" | "output"): JsonObject {
  return Object.fromEntries(
    Object.entries(content).map(([type, schema]) => {
      const described: JsonObject = { ...z.toJSONSchema(schema, { io, unrepresentable: "any" }) };
      // 2020-12 is OpenAPI's own dialect, and need not be named in each.
      delete described.$schema;
      return [type, { schema: described }];
    }),
  );
}
