// What is copied says what it says, and code for other pages cannot break out of its attributes.
import { describe, expect, test } from "vitest";
import { asKnown, asShared, codeToEmbed, linkToView } from "./share-links";

const shared = {
  origin: "https://map.example",
  language: "en" as const,
  search: "?kind=strike&sel=e:3dwc2yz",
  hash: "#7.2/34.4/40.9",
};

describe("links to a view", () => {
  test.each([
    [shared, "https://map.example/?card=7.2/34.4/40.9&kind=strike&sel=e:3dwc2yz#7.2/34.4/40.9"],
    [
      { ...shared, language: "ar" as const },
      "https://map.example/ar?card=7.2/34.4/40.9&kind=strike&sel=e:3dwc2yz#7.2/34.4/40.9",
    ],
    [{ ...shared, search: "", hash: "" }, "https://map.example/"],
  ])("%#", (from, link) => {
    expect(linkToView(from)).toBe(link);
  });
});

describe("a view as it was known", () => {
  test.each([
    ["?kind=strike", "2024-02-04T09:00:00Z", "?asof=2024-02-04T09:00:00Z&kind=strike"],
    ["?asof=2024-02-04&kind=strike", null, "?kind=strike"],
    ["?asof=2024-02-04", null, ""],
    ["", "2024-02-04", "?asof=2024-02-04"],
  ])("%s as of %s", (search, asOf, pinned) => {
    expect(asKnown({ ...shared, search }, asOf)).toEqual({ ...shared, search: pinned });
  });
});

describe("a view that says what it gave", () => {
  test.each([
    ["?kind=strike", 10, "?kind=strike&shared=2026-11-23T10:00:00Z,10"],
    ["?shared=2024-02-04T09:00:00Z,7", 0, "?shared=2026-11-23T10:00:00Z,0"],
    ["?kind=strike&shared=2024-02-04T09:00:00Z,7", null, "?kind=strike"],
  ])("%s of %s events", (search, count, said) => {
    const page = { ...shared, search };
    expect(asShared(page, "2026-11-23T10:00:00Z", count)).toEqual({ ...shared, search: said });
    expect(asKnown(asShared(page, "2026-11-23T10:00:00Z", count), null).search).not.toContain("shared");
  });
});

describe("code for another page", () => {
  test("frames the same state, with a title for those who hear the page", () => {
    expect(codeToEmbed(shared, "Air strikes")).toBe(
      '<iframe src="https://map.example/embed?kind=strike&amp;sel=e:3dwc2yz#7.2/34.4/40.9" title="Air strikes" width="100%" height="480" loading="lazy" style="border:0"></iframe>',
    );
    expect(codeToEmbed({ ...shared, language: "ar" }, "")).toContain('src="https://map.example/ar/embed?');
  });
  test("holds quotes and tags of a title or an address as text", () => {
    const code = codeToEmbed({ ...shared, search: '?q="><script>' }, 'The "depot" <b>');
    expect(code.match(/[<>]/g)).toEqual(["<", ">", "<", ">"]);
    expect(code).toContain('title="The &quot;depot&quot; &lt;b&gt;"');
  });
});
