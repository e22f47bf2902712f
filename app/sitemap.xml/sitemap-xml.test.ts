// What the two documents say.
import { describe, expect, it } from "vitest";
import { pagesAtOnce, sitemapIndex, urlSet } from "./sitemap-xml";

describe("a sitemap", () => {
  it("lists each page in each language, with the others beside it", () => {
    const xml = urlSet("https://map.example", ["/", "/places/a&b"]);
    expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1])).toEqual([
      "https://map.example/",
      "https://map.example/ar",
      "https://map.example/places/a&amp;b",
      "https://map.example/ar/places/a&amp;b",
    ]);
    expect(xml).toContain(
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://map.example/places/a&amp;b"/>',
    );
  });

  it("holds no more addresses than the protocol allows", () => {
    const paths = Array.from({ length: pagesAtOnce }, (_, at) => `/reports/${at}`);
    expect([...urlSet("https://map.example", paths).matchAll(/<loc>/g)].length).toBeLessThanOrEqual(50_000);
  });

  it("in parts says where they lie", () => {
    expect(sitemapIndex(["https://map.example/sitemap.xml?part=0"])).toContain(
      "<sitemap><loc>https://map.example/sitemap.xml?part=0</loc></sitemap>",
    );
  });
});
