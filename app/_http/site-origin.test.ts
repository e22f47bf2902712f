// The origin is the request's own, and never words somebody put into a header.
import { describe, expect, it } from "vitest";
import { originOf } from "./site-origin";

describe("the origin of a request", () => {
  it.each([
    ["127.0.0.1:3000", null, "http://127.0.0.1:3000"],
    ["localhost:3000", null, "http://localhost:3000"],
    ["map.example.org", null, "http://map.example.org"],
    ["map.example.org", "http", "http://map.example.org"],
    ["map.example.org", "https,http", "https://map.example.org"],
    ['evil"><script>', null, "http://localhost"],
    [null, null, "http://localhost"],
  ])("%s, %s: %s", (host, proto, expected) => {
    expect(originOf(host, proto)).toBe(expected);
  });
});
