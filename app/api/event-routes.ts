// The routes of events: lists, counts, tiles, and the GeoJSON of all.
import { z } from "zod";
import { eventsAnswer, eventsQuery } from "./v1/events.geojson/events-schema";
import {
  countsAnswer,
  eventAnswer,
  eventsPageAnswer,
  givenAnswer,
  revisionAnswer,
  withinAnswer,
} from "./v1/events/event-schemas";
import { eventsPageQuery } from "./v1/events/events-schema";
import { versionAnswer, versionsAnswer, versionsQuery } from "./v1/events/[id]/versions/versions-schema";
import { oembedAnswer, oembedQuery } from "../oembed/oembed-schema";
import { boxParameter, filterQuery } from "./v1/events/filter-query";
import { withinBody } from "./v1/events/within/within-schema";
import {
  asked,
  geoJson,
  json,
  notAllowed,
  nothing,
  ourError,
  tooOften,
  wrong,
  type Answer,
  type ApiRoute,
} from "./api-route";

const group = "Reports and events";
const bytes = (type: string, description: string): Answer => ({
  description,
  content: { [type]: z.unknown() },
});
const eventId = z.string().meta({ description: "Seven characters", example: "7kq2m4x" });
const number = (description: string, example: number) => z.int().nonnegative().meta({ description, example });
const wasWithdrawn = json(ourError, "The event was published, and was withdrawn; says since when");

export const eventRoutes: readonly ApiRoute[] = [
  {
    path: "/api/v1/events",
    operations: {
      get: {
        summary: "Events, a page at a time: of a filter, in view, or under one mark",
        group,
        query: eventsPageQuery,
        answers: { 200: json(eventsPageAnswer, "A page of summaries"), ...asked, 401: notAllowed },
        examples: ["kind=strike&limit=5", "near=34.45,40.92,25km", "shown=tray"],
      },
    },
  },
  {
    path: "/api/v1/events/{id}",
    operations: {
      get: {
        summary: "One event with its claims, and what the map draws of it",
        group,
        path: z.object({ id: eventId }),
        query: filterQuery.pick({ asof: true }),
        answers: {
          200: json(eventAnswer, "The event as far as the asker may see it"),
          ...asked,
          401: notAllowed,
          404: json(ourError, "No such event, or it is not published"),
          410: wasWithdrawn,
        },
      },
    },
  },
  {
    path: "/api/v1/events/{id}/given",
    operations: {
      get: {
        summary: "Whether a filter gives one event",
        group,
        path: z.object({ id: eventId }),
        query: filterQuery,
        answers: {
          200: json(givenAnswer, "True where it does"),
          ...asked,
          401: notAllowed,
          404: json(ourError, "No such event, or it is not published"),
          410: wasWithdrawn,
        },
      },
    },
  },
  {
    path: "/api/v1/events/{id}/versions",
    operations: {
      get: {
        summary: "When and why what is shown of an event changed, with the hash of each version",
        group,
        path: z.object({ id: eventId }),
        query: versionsQuery,
        answers: {
          200: json(versionsAnswer, "Versions, newest first"),
          ...asked,
          401: notAllowed,
          404: json(ourError, "No such event, or it is not published"),
          410: wasWithdrawn,
        },
      },
    },
  },
  {
    path: "/api/v1/events/{id}/versions/{number}",
    operations: {
      get: {
        summary: "One version of an event as it was shown, for citing; also /events/{id}@{number}.json",
        group,
        path: z.object({ id: eventId, number: number("From 1", 1) }),
        answers: {
          200: json(versionAnswer, "The version, without what the public may no longer see of it"),
          ...asked,
          401: notAllowed,
          404: json(ourError, "No such event or version; says which versions are kept"),
          410: wasWithdrawn,
        },
      },
    },
  },
  {
    path: "/api/v1/events/counts",
    operations: {
      get: {
        summary: "How many there are of each sort and day",
        group,
        query: filterQuery.extend({ bbox: boxParameter }),
        answers: { 200: json(countsAnswer, "Totals, facets and bars over time"), ...asked, 401: notAllowed },
        examples: ["", "kind=strike&bbox=38,32,49,38"],
      },
    },
  },
  {
    path: "/api/v1/events/moments",
    operations: {
      get: {
        summary: "Every event as a point in space and time, 12 bytes each",
        group,
        query: filterQuery,
        answers: {
          200: bytes(
            "application/octet-stream",
            "Little-endian: float32 x, float32 y (Web Mercator, 0 to 1), uint32 with kind, first day and length; days count from X-Origin-Day",
          ),
          ...asked,
          401: notAllowed,
        },
      },
    },
  },
  {
    path: "/api/v1/events/revision",
    operations: {
      get: {
        summary: "Which state of the data tiles and lists are made of",
        group,
        answers: { 200: json(revisionAnswer, "A word that changes with the data"), 429: tooOften },
        examples: [""],
      },
    },
  },
  {
    path: "/api/v1/events/within",
    operations: {
      post: {
        summary: "What happened within an area or a circle, certainly and possibly",
        group,
        query: filterQuery,
        body: { "application/json": withinBody },
        answers: {
          200: json(withinAnswer, "Totals, and the newest of each"),
          400: wrong,
          401: notAllowed,
          413: json(ourError, "The area has too many corners"),
          429: tooOften,
        },
      },
    },
  },
  {
    path: "/api/v1/tiles/{revision}/{z}/{x}/{y}",
    operations: {
      get: {
        summary: "A square of the map as a vector tile",
        group,
        path: z.object({
          revision: z.string().meta({ description: "As /api/v1/events/revision tells it", example: "1" }),
          z: number("Zoom, 0 to 20", 6),
          x: number("Column from the west", 39),
          y: number("Row from the north", 25),
        }),
        query: filterQuery,
        answers: {
          200: bytes("application/vnd.mapbox-vector-tile", "Layers marks, origins, rings, areas, areaMarks"),
          204: nothing("There is nothing in this square"),
          400: wrong,
          401: notAllowed,
          429: tooOften,
        },
      },
    },
  },
  {
    path: "/api/v1/events.geojson",
    operations: {
      get: {
        summary: "The events of the map, with how uncertain each place is",
        group,
        query: eventsQuery,
        answers: {
          200: geoJson(eventsAnswer, "A mark for each place, and a ring or an area"),
          ...asked,
          401: notAllowed,
        },
        examples: ["kind=strike", "when=2024-01-01/2024-12-31"],
      },
    },
  },
  {
    path: "/oembed",
    operations: {
      get: {
        summary: "The framed map of a view, an event or a place, for other sites' editors",
        group,
        query: oembedQuery,
        answers: {
          200: json(oembedAnswer, "The frame, and a picture of it"),
          400: wrong,
          404: json(ourError, "No address of a map, an event or a place here that is public"),
          429: tooOften,
          501: json(ourError, "Asked for another format than JSON"),
        },
      },
    },
  },
];
