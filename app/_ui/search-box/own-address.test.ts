// Links and ids of ours are opened; names and other people's links are not taken for them.
import { describe, expect, it } from "vitest";
import { idOf, isMarkedId, ownAddress } from "./own-address";

const origin = "https://map.example";

describe("links of ours", () => {
  it.each([
    ["https://map.example/places/abu-kamal", "/places/abu-kamal"],
    ["https://map.example/events/7kq2m4x/strikes#claims", "/events/7kq2m4x/strikes#claims"],
    ["/p/4r7k2bd", "/p/4r7k2bd"],
    ["https://map.example/go/x6JX1nFY--", "/go/x6JX1nFY--"],
    ["https://map.example/ar/places/abu-kamal", "/places/abu-kamal"],
    ["https://map.example/ar?sel=e:7kq2m4x", "/?sel=e:7kq2m4x"],
    ["https://map.example/?sel=e:7kq2m4x#7.2/34.61/40.55", "/?sel=e:7kq2m4x#7.2/34.61/40.55"],
  ])("%s opens %s", (text, href) => expect(ownAddress(text, origin)?.href).toBe(href));

  it.each([
    "https://elsewhere.example/places/abu-kamal",
    "https://map.example/api/v1/session",
    "https://map.example/",
    "//elsewhere.example/places/x",
    "javascript:alert(1)",
    "places/abu-kamal",
    "/places/",
    "Abu Kamal",
  ])("%s is none", (text) => expect(ownAddress(text, origin)).toBeNull());
});

describe("ids", () => {
  it.each([
    ["7kq2m4x", "7kq2m4x"],
    ["7KQ2M4X", "7kq2m4x"],
    ["P-4R7K2BD", "4r7k2bd"],
    ["e:7kq2m4x", "7kq2m4x"],
    ["E-baghdad", "baghdad"],
  ])("%s is the id %s", (text, id) => expect(idOf(text)).toBe(id));

  it.each(["Baghdad", "baghdad", "1234567", "7kq2m4", "7kq2m4xx", "Tower22!", "7kq 2m4x"])(
    "%s is none",
    (text) => expect(idOf(text)).toBeNull(),
  );

  it.each([
    ["E-7KQ2M4X", true],
    ["p:7kq2m4x", true],
    ["7kq2m4x", false],
    ["E-7KQ2M4", false],
    ["Al-Qaim", false],
  ])("%s is an id and nothing else: %s", (text, is) => expect(isMarkedId(text)).toBe(is));

  it("lead to the search, which knows what they stand for", () => {
    expect(ownAddress("E-7KQ2M4X", origin)).toEqual({
      href: "/search?q=E-7KQ2M4X",
      record: "id",
      id: "7KQ2M4X",
    });
  });
});
