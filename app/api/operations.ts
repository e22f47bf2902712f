// Every route for machines, declared once: the OpenAPI document, the page at /api and the tests are made of this list.
import { z } from "zod";
import { geocodeJson } from "../../lib/geocoder/formats/geocode-json";
import {
  nominatimError,
  nominatimGeocodeJson,
  nominatimGeoJson,
  nominatimNothing,
  nominatimPlace,
} from "../../lib/geocoder/formats/nominatim";
import { photonJson } from "../../lib/geocoder/formats/photon";
import {
  nominatimLookupQuery,
  nominatimReverseQuery,
  nominatimSearchQuery,
  nominatimStatus,
  nominatimStatusQuery,
} from "../nominatim/nominatim-schema";
import { photonError, photonQuery, photonReverseQuery } from "../photon/photon-schema";
import { autocompleteQuery } from "./v1/autocomplete/autocomplete-schema";
import { decisionAnswer, decisionsAnswer, describedDecisionBody } from "./v1/decisions/decisions-schema";
import { eventsAnswer, eventsQuery } from "./v1/events.geojson/events-schema";
import { batchAnswer, describedBatchBody, geocodeQuery } from "./v1/geocode/geocode-schema";
import { readAnswer, readBody } from "./v1/read/read-schema";
import { reportAnswer, reportBody, reportReceived } from "./v1/reports/reports-schema";
import { reverseQuery } from "./v1/reverse/reverse-schema";
import { sessionBody, sessionForm } from "./v1/session/session-schema";

/** Our errors, on every route of /api/v1. */
export const ourError = z.object({
  error: z.object({
    kind: z.enum(["invalid", "not_found", "not_allowed", "conflict", "busy", "broken"]),
    message: z.string().describe("What to do"),
  }),
});

export type Answer = {
  readonly description: string;
  /** Media type -> schema; null = no body. */
  readonly content: Readonly<Record<string, z.ZodType>> | null;
};

export type Operation = {
  readonly summary: string;
  readonly group: "Geocoder" | "As Photon" | "As Nominatim" | "Reports and events" | "This description";
  readonly query?: z.ZodObject;
  /** Parameters in the path. */
  readonly path?: z.ZodObject;
  /** Media type -> schema. */
  readonly body?: Readonly<Record<string, z.ZodType>>;
  readonly answers: Readonly<Record<number, Answer>>;
  /** True where the editor's key is needed. */
  readonly isForEditors?: boolean;
  /** Query strings to try, for the page and for readers. */
  readonly examples?: readonly string[];
};

export type Method = "get" | "post" | "delete";
export type ApiRoute = {
  readonly path: string;
  readonly operations: Partial<Readonly<Record<Method, Operation>>>;
};

const geoJson = (schema: z.ZodType, description: string): Answer => ({
  description,
  content: { "application/geo+json": schema },
});
const json = (schema: z.ZodType, description: string): Answer => ({
  description,
  content: { "application/json": schema },
});
const nothing = (description: string): Answer => ({ description, content: null });
const wrong = json(ourError, "What is wrong with the request, and what to do");
const tooOften = json(ourError, "Too many requests; Retry-After says when to ask again");
const unchanged = nothing("What the asker holds (If-None-Match) still stands");
const notAllowed = json(ourError, "The editor's key is missing or no key of this installation");
const asked = { 304: unchanged, 400: wrong, 429: tooOften };

const nominatimFailures = {
  304: unchanged,
  400: json(nominatimError, "What is wrong with the request"),
  429: json(nominatimError, "Too many requests; Retry-After says when to ask again"),
};
const photonFailures = {
  304: unchanged,
  400: json(photonError, "What is wrong with the request"),
  429: json(photonError, "Too many requests; Retry-After says when to ask again"),
};
const nominatimMany = json(
  z.union([z.array(nominatimPlace), nominatimGeoJson, nominatimGeocodeJson]),
  "Places in the format asked for, best first; json and jsonv2 are lists",
);

export const apiRoutes: readonly ApiRoute[] = [
  {
    path: "/api/v1/geocode",
    operations: {
      get: {
        summary: "Places that a name may mean, in any spelling and script, best first and each with reasons",
        group: "Geocoder",
        query: geocodeQuery,
        answers: {
          200: geoJson(
            geocodeJson,
            "GeocodeJSON 0.1.0; no features and `notFound` where nobody knows the name",
          ),
          ...asked,
        },
        examples: ["q=Boukamal", "q=Kharab al-Jir&country=SY&limit=3", "q=البوكمال", "q=37S FU 76241 39771"],
      },
      post: {
        summary: "Up to 1,000 names at once, answered in order",
        group: "Geocoder",
        body: { "application/json": describedBatchBody },
        answers: {
          200: json(batchAnswer, "One answer for each query; a wrong one gets an error and spoils no other"),
          400: wrong,
          413: json(ourError, "The body is longer than 2 MB"),
          429: tooOften,
        },
      },
    },
  },
  {
    path: "/api/v1/autocomplete",
    operations: {
      get: {
        summary: "Places that what is typed so far may become",
        group: "Geocoder",
        query: autocompleteQuery,
        answers: { 200: geoJson(geocodeJson, "GeocodeJSON 0.1.0, best first"), ...asked },
        examples: ["q=abu k", "q=دير", "q=al qa&country=IQ&lat=34.4&lon=41"],
      },
    },
  },
  {
    path: "/api/v1/reverse",
    operations: {
      get: {
        summary: "Named places nearest to a point, with distance and bearing",
        group: "Geocoder",
        query: reverseQuery,
        answers: { 200: geoJson(geocodeJson, "GeocodeJSON 0.1.0, nearest first"), ...asked },
        examples: ["lat=34.45&lon=40.92", "lat=34.45&lon=40.92&kinds=base,airfield&limit=3"],
      },
    },
  },
  {
    path: "/photon/api",
    operations: {
      get: {
        summary: "Search as clients of Photon ask for it",
        group: "As Photon",
        query: photonQuery,
        answers: { 200: json(photonJson, "Photon's GeoJSON"), ...photonFailures },
        examples: ["q=abu k&limit=5", "q=Homs&osm_tag=place:city&lang=ar"],
      },
    },
  },
  {
    path: "/photon/reverse",
    operations: {
      get: {
        summary: "What lies at a point, as clients of Photon ask for it",
        group: "As Photon",
        query: photonReverseQuery,
        answers: { 200: json(photonJson, "Photon's GeoJSON, nearest first"), ...photonFailures },
        examples: ["lat=34.45&lon=40.92&limit=3"],
      },
    },
  },
  {
    path: "/nominatim/search",
    operations: {
      get: {
        summary: "Search as clients of Nominatim ask for it, free or in parts",
        group: "As Nominatim",
        query: nominatimSearchQuery,
        answers: { 200: nominatimMany, ...nominatimFailures },
        examples: ["q=Boukamal&format=jsonv2&addressdetails=1", "city=Homs&country=Syria&format=geojson"],
      },
    },
  },
  {
    path: "/nominatim/reverse",
    operations: {
      get: {
        summary: "What lies at a point, as clients of Nominatim ask for it",
        group: "As Nominatim",
        query: nominatimReverseQuery,
        answers: {
          200: json(
            z.union([nominatimPlace, nominatimGeoJson, nominatimGeocodeJson, nominatimNothing]),
            "One place in the format asked for, or Nominatim's words for none",
          ),
          ...nominatimFailures,
        },
        examples: ["lat=34.45&lon=40.92&format=jsonv2&zoom=14"],
      },
    },
  },
  {
    path: "/nominatim/lookup",
    operations: {
      get: {
        summary: "Places by the ids that /nominatim/search gave",
        group: "As Nominatim",
        query: nominatimLookupQuery,
        answers: { 200: nominatimMany, ...nominatimFailures },
      },
    },
  },
  {
    path: "/nominatim/status",
    operations: {
      get: {
        summary: "Whether the geocoder answers",
        group: "As Nominatim",
        query: nominatimStatusQuery,
        answers: {
          200: {
            description: "OK as text, or a status as JSON",
            content: { "text/plain": z.string(), "application/json": nominatimStatus },
          },
          400: nominatimFailures[400],
          429: nominatimFailures[429],
          500: { description: "The database does not answer", content: { "text/plain": z.string() } },
        },
        examples: ["format=json"],
      },
    },
  },
  {
    path: "/api/v1/events.geojson",
    operations: {
      get: {
        summary: "The events of the map, with how uncertain each place is",
        group: "Reports and events",
        query: eventsQuery,
        answers: {
          200: geoJson(eventsAnswer, "A mark for each place, and a ring or an area"),
          304: unchanged,
          400: wrong,
          401: notAllowed,
        },
        examples: ["kind=strike", "when=2024-01-01/2024-12-31"],
      },
    },
  },
  {
    path: "/api/v1/read",
    operations: {
      post: {
        summary: "Read a text and keep nothing of it",
        group: "Reports and events",
        body: { "application/json": readBody },
        answers: {
          200: json(readAnswer, "The reading, and what it would make of it"),
          400: wrong,
          413: json(ourError, "The body is too long"),
          503: json(ourError, "Two other texts are being read"),
        },
      },
    },
  },
  {
    path: "/api/v1/reports",
    operations: {
      post: {
        summary: "Send a report: kept, queued, and read in the background",
        group: "Reports and events",
        isForEditors: true,
        body: { "application/json": reportBody, "text/plain": z.string() },
        answers: {
          200: json(reportReceived, "The same text was sent before"),
          202: json(reportReceived, "Kept; the reading follows"),
          400: wrong,
          401: notAllowed,
          413: json(ourError, "The body is longer than 1 MB of text"),
        },
      },
    },
  },
  {
    path: "/api/v1/reports/{id}",
    operations: {
      get: {
        summary: "How far a report is, and what of it may be seen",
        group: "Reports and events",
        path: z.object({ id: z.string().meta({ description: "Seven characters", example: "4r7k2bd" }) }),
        answers: {
          200: json(reportAnswer, "The report as far as the asker may see it"),
          401: notAllowed,
          404: json(ourError, "No such report, or nothing of it is published"),
        },
      },
    },
  },
  {
    path: "/api/v1/decisions",
    operations: {
      get: {
        summary: "The last 200 decisions, newest first",
        group: "Reports and events",
        isForEditors: true,
        answers: { 200: json(decisionsAnswer, "Decisions, with whether each still holds"), 401: notAllowed },
      },
      post: {
        summary: "Record a decision; taking one back is one more",
        group: "Reports and events",
        isForEditors: true,
        body: { "application/json": describedDecisionBody },
        answers: {
          201: json(decisionAnswer, "Recorded"),
          400: wrong,
          401: notAllowed,
          404: json(ourError, "What it is about does not exist"),
          409: json(ourError, "It holds already, or would leave something standing on nothing"),
        },
      },
    },
  },
  {
    path: "/api/v1/session",
    operations: {
      post: {
        summary: "Sign in with the editor's key, from our own pages",
        group: "Reports and events",
        body: { "application/json": sessionBody, "application/x-www-form-urlencoded": sessionForm },
        answers: {
          204: nothing("Signed in or out, by cookie"),
          303: nothing("A form: sent on"),
          400: wrong,
          401: json(ourError, "Not a key of this installation, or sent from elsewhere"),
        },
      },
      delete: {
        summary: "Sign out, from our own pages",
        group: "Reports and events",
        answers: { 204: nothing("Signed out"), 401: json(ourError, "Sent from elsewhere") },
      },
    },
  },
  {
    path: "/api/openapi.json",
    operations: {
      get: {
        summary: "This description, as OpenAPI 3.1",
        group: "This description",
        answers: { 200: json(z.looseObject({ openapi: z.string() }), "OpenAPI 3.1"), 304: unchanged },
        examples: [""],
      },
    },
  },
];
