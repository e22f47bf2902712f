// The sitemap protocol's two documents as XML. Pure.
import { hrefIn, languages } from "../_words/language";
import { escapeMarkup } from "../../lib/text/escape-markup";

/** Pages of one document: the protocol allows 50,000 addresses, and each page has one in each language. */
export const pagesAtOnce = Math.floor(50_000 / languages.length);

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Every path in each language, each with its addresses in all of them. */
export function urlSet(origin: string, paths: readonly string[]): string {
  const urls = paths.flatMap((path) => {
    const addresses = languages.map((language) => ({ language, href: `${origin}${hrefIn(language, path)}` }));
    const alternates = [...addresses, { language: "x-default", href: `${origin}${path}` }]
      .map(
        ({ language, href }) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeMarkup(href)}"/>`,
      )
      .join("");
    return addresses.map(({ href }) => `<url><loc>${escapeMarkup(href)}</loc>${alternates}</url>\n`);
  });
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("")}</urlset>\n`;
}

/** Where the parts lie. */
export function sitemapIndex(addresses: readonly string[]): string {
  const parts = addresses.map((address) => `<sitemap><loc>${escapeMarkup(address)}</loc></sitemap>\n`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts.join("")}</sitemapindex>\n`;
}
