// The routes of reports and decisions, and of this description.
import { z } from "zod";
import { decisionAnswer, decisionsAnswer, describedDecisionBody } from "./v1/decisions/decisions-schema";
import { readAnswer, readBody } from "./v1/read/read-schema";
import { reportAnswer, reportBody, reportReceived } from "./v1/reports/reports-schema";
import { sessionBody, sessionForm } from "./v1/session/session-schema";
import { json, notAllowed, nothing, ourError, unchanged, wrong, type ApiRoute } from "./api-route";

export const reportRoutes: readonly ApiRoute[] = [
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
