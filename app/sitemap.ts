// Every published page with its canonical address: events, their places, their operations, their reports.
import type { MetadataRoute } from "next";
import { listEventSummaries } from "../lib/events/store";
import { siteOrigin } from "./_http/site-origin";

export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin();
  const events = await listEventSummaries({ kinds: null, from: null, to: null }, "public");
  const paths = new Set<string>(["/", "/about", "/read"]);
  for (const event of events) {
    paths.add(`/events/${event.id}/${event.slug}`);
    if (event.operation !== null) paths.add(`/operations/${event.operation.id}/${event.operation.slug}`);
    for (const { place } of event.locations) if (place !== null) paths.add(`/places/${place.slug}`);
  }
  return [...paths].map((path) => ({ url: `${origin}${path}` }));
}
