// What an address may hold where a slug belongs.
import { describe, expect, it } from "vitest";
import { askedSlug } from "./asked-slug";

describe("the slug of an address", () => {
  it.each([
    ["Abu-Kamal", "abu-kamal"],
    ["%C3%A9vry", "\u00e9vry"],
    ["e%CC%81vry", "\u00e9vry"],
    ["%FF", null],
    ["a%", null],
    ["a%00b", null],
  ])("%s is %s", (part, slug) => {
    expect(askedSlug(part)).toBe(slug);
  });
});
