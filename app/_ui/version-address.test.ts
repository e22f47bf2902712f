// Addresses of versions read back as what they were made of, and nothing else is one.
import { describe, expect, test } from "vitest";
import { historyPath, readVersion, versionJsonPath, versionJsonRoute, versionPath } from "./version-address";

describe("the address of a version", () => {
  test.each([1, 2, 10, 999_999_999])("comes back, version %i", (number) => {
    const version = { id: "7kq2m4x", number };
    expect(readVersion(versionPath(version).replace("/events/", ""))).toEqual(version);
    expect(versionJsonRoute(versionJsonPath(version))).toBe(`/api/v1/events/7kq2m4x/versions/${number}`);
  });

  test.each(["7KQ2M4X@2", "7kq2m4x%402", "7kq-2m4x@2"])("is read as %s too", (part) => {
    expect(readVersion(part)).toEqual({ id: "7kq2m4x", number: 2 });
  });

  test.each([
    "7kq2m4x",
    "7kq2m4x@",
    "7kq2m4x@0",
    "7kq2m4x@02",
    "7kq2m4x@-1",
    "7kq2m4x@1.5",
    "7kq2m4x@1e3",
    "u@2",
    "@2",
    "7kq2m4x@2@3",
  ])("is not %s", (part) => {
    expect(readVersion(part)).toBeNull();
    expect(versionJsonRoute(`/events/${part}.json`)).toBeNull();
  });

  test("has its line in the history", () => {
    expect(historyPath("7kq2m4x")).toBe("/events/7kq2m4x/history");
    expect(historyPath("7kq2m4x", 2)).toBe("/events/7kq2m4x/history#version-2");
  });
});
