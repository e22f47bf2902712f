// An asker that holds the answer is known by its tag.
import { describe, expect, it } from "vitest";
import { etagOf, holdsEtag } from "./etag";

const tag = etagOf("a");
const asking = (header?: string): Request =>
  new Request("http://localhost/", header === undefined ? {} : { headers: { "If-None-Match": header } });

describe("tags", () => {
  it("follow the content", () => {
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    expect(etagOf("a")).toBe(tag);
    expect(etagOf("b")).not.toBe(tag);
  });
  it.each([
    [undefined, false],
    ["", false],
    [tag, true],
    [`"x", W/${tag}`, true],
    ["*", true],
    [etagOf("b"), false],
  ])("%s: %s", (header, held) => {
    expect(holdsEtag(asking(header), tag)).toBe(held);
  });
});
