// Every published page with its canonical addresses in both languages: events, their places, operations and reports.
import type { MetadataRoute } from "next";
import { listPublicPaths } from "../lib/events/store";
import { siteOrigin } from "./_http/site-origin";
import { hrefIn, languages } from "./_words/language";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin();
  const { events, operations, places, reports } = await listPublicPaths();
  const paths = [
    "/",
    "/about",
    "/read",
    ...events.map(({ id, slug }) => `/events/${id}/${slug}`),
    ...operations.map(({ id, slug }) => `/operations/${id}/${slug}`),
    ...places.map(({ slug }) => `/places/${encodeURIComponent(slug)}`),
    ...reports.map(({ id }) => `/reports/${id}`),
  ];
  return paths.flatMap((path) => {
    const [en, ar] = [`${origin}${path}`, `${origin}${hrefIn("ar", path)}`];
    return languages.map((language) => ({
      url: language === "ar" ? ar : en,
      alternates: { languages: { en, ar, "x-default": en } },
    }));
  });
}
