// The one table from kinds of error to HTTP.
import { afterEach, describe, expect, it, vi } from "vitest";
import { AppError, type AppErrorKind } from "../../lib/errors";
import { log } from "../../lib/log";
import { answering, errorResponse } from "./error-response";
import { BodyTooLong } from "./read-body";

afterEach(() => vi.restoreAllMocks());

const table: readonly (readonly [AppErrorKind, number])[] = [
  ["invalid", 400],
  ["not_allowed", 401],
  ["not_found", 404],
  ["gone", 410],
  ["conflict", 409],
  ["busy", 503],
];

describe("errorResponse", () => {
  it.each(table)("%s is %d, with the message, kept by nobody", async (kind, status) => {
    const response = errorResponse(new AppError(kind, "Do this instead."));
    expect(response.status).toBe(status);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toEqual({ error: { kind, message: "Do this instead." } });
  });

  it("says in Arabic what a page in Arabic asked for, where that is known", async () => {
    const told = (message: string, query: string) =>
      errorResponse(
        new AppError("conflict", message),
        new Request(`http://localhost/api/v1/decisions${query}`),
      );
    const known = told("The event is published already.", "?lang=ar");
    expect(known.headers.get("content-language")).toBe("ar");
    expect(await known.json()).toEqual({ error: { kind: "conflict", message: "الحدث منشور بالفعل." } });
    for (const response of [
      told("The event is published already.", ""),
      told("Xyzzy is published already.", "?lang=ar"),
    ]) {
      expect(response.headers.get("content-language")).toBe("en");
      expect(await response.text()).toContain("is published already.");
    }
  });

  it("says when to come back, how to sign in, and that a body was too long", () => {
    expect(errorResponse(new AppError("busy", "x")).headers.get("retry-after")).toMatch(/^\d+$/);
    expect(errorResponse(new AppError("not_allowed", "x")).headers.get("www-authenticate")).toMatch(
      /^Bearer/,
    );
    expect(errorResponse(new BodyTooLong(10)).status).toBe(413);
  });

  it("logs a bug and tells nothing of it", async () => {
    const logged = vi.spyOn(log, "error").mockImplementation(() => undefined);
    const response = await answering(() => Promise.reject(new Error("password=hunter2")));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("hunter2");
    expect(logged).toHaveBeenCalledOnce();
  });
});
