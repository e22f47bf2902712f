// Every published page with its canonical address: events, their places, operations and reports.
import type { MetadataRoute } from "next";
import { listPublicPaths } from "../lib/events/store";
import { siteOrigin } from "./_http/site-origin";

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
  return paths.map((path) => ({ url: `${origin}${path}` }));
}
