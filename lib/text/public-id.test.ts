// Ids: short, readable aloud, the same everywhere for imported places, and never two for one GeoNames id.
import { describe, expect, it } from "vitest";
import { derivedPublicId, isPublicId, normalizePublicId, randomPublicId } from "./public-id";

describe("derivedPublicId", () => {
  it("is seven characters, and the same every time, so these never change", () => {
    expect(derivedPublicId("geonames", "174448")).toBe("kjj4qfc");
    expect(derivedPublicId("starter", "akashat")).toBe(derivedPublicId("starter", "akashat"));
    for (const id of [
      derivedPublicId("geonames", "1"),
      derivedPublicId("wof", "85678381"),
      derivedPublicId("x", "", 3),
    ]) {
      expect(isPublicId(id)).toBe(true);
    }
  });

  it("gives no two GeoNames ids the same id, and keeps hashed ones out of their part of the space", () => {
    const serials = Array.from({ length: 30_000 }, (_, at) => 174_000 + at).concat(
      Array.from({ length: 30_000 }, (_, at) => 1_000_000 + at * 397),
    );
    const geonames = new Set(serials.map((serial) => derivedPublicId("geonames", String(serial))));
    expect(geonames.size).toBe(serials.length);
    const others = serials
      .map((serial) => derivedPublicId("wof", String(serial)))
      .concat(serials.slice(0, 1000).map(() => randomPublicId()));
    expect(others.filter((id) => geonames.has(id))).toEqual([]);
  });

  it("gives another id for another attempt, for a row whose id is taken", () => {
    expect(derivedPublicId("wof", "1", 1)).not.toBe(derivedPublicId("wof", "1"));
  });
});

describe("normalizePublicId", () => {
  it.each([
    ["7KQ2M4X", "7kq2m4x"],
    ["7kq-2m4x", "7kq2m4x"],
    [" 0OIl111 ", "0011111"],
    ["7kq2m4", null],
    ["7kq2m4u", null],
    ["../../x", null],
    ["", null],
    ["7".repeat(1000), null],
  ])("%s -> %s", (text, id) => expect(normalizePublicId(text)).toBe(id));
});
