// What crawlers may read: everything public. Pages that nobody has reviewed ask not to be kept by themselves.
import type { MetadataRoute } from "next";
import { siteOrigin } from "./_http/site-origin";

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: [{ userAgent: "*", allow: "/", disallow: ["/review", "/sign-in", "/ar/review", "/ar/sign-in"] }],
    sitemap: `${await siteOrigin()}/sitemap.xml`,
  };
}
