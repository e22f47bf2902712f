// What to ask of each route of app/ as the public: the exits through which something unconfirmed could leave.
import { hrefIn } from "../app/_words/language";
import { numberOfPlaceId } from "../lib/geocoder/formats/place-number";

/** What a journey has sent and nobody has confirmed. */
export type Unconfirmed = {
  reportId: string;
  eventIds: string[];
  operationId: string;
  siteSlug: string;
  siteId: string;
};

/** `data` is sent as JSON. */
export type Ask = {
  url: string;
  method?: "GET" | "POST" | "DELETE";
  data?: unknown;
  form?: Record<string, string>;
};

/** What is published: the first run's own. */
export type Seeded = { eventId: string; operationId: string; placeId: string };

/** Of the app under test, as addresses of it are written. */
const origin = process.env.E2E_BASE_URL ?? "";

/** Where the site is made. */
const atSite = "lat=34.4&lon=40.9";

/** What to ask of each route; a route that is missing here fails the test, so that no exit is added unwatched. */
export const exits: Record<string, (it: Unconfirmed, seeded: Seeded) => Ask[]> = {
  "/": (_it, seeded) => [
    { url: "/" },
    { url: "/?kind=strike&when=2024-01-01/2024-12-31" },
    { url: "/?asof=2999-01-01" },
    { url: `/?sel=e:${seeded.eventId}` },
  ],
  "/embed": (it, seeded) => [
    { url: "/embed" },
    ...[...it.eventIds, seeded.eventId].map((id) => ({ url: `/embed?sel=e:${id}` })),
  ],
  "/oembed": (it, seeded) =>
    [
      ...[...it.eventIds, seeded.eventId].flatMap((id) => [`/e/${id}`, `/events/${id}@1`]),
      `/places/${it.siteSlug}`,
      `/p/${it.siteId}`,
      `/?report=${it.reportId}`,
      `/?place=${it.siteId}`,
    ].map((path) => ({ url: `/oembed?url=${encodeURIComponent(`${origin}${path}`)}` })),
  "/go/[code]": () => ["x6JX1nFY--", "no-code"].map((code) => ({ url: `/go/${code}` })),
  "/about": () => [{ url: "/about" }],
  "/search": () => ["Vexhollm", "quarry", "34.4,40.9"].map((text) => ({ url: `/search?q=${text}` })),
  "/read": () => [{ url: "/read" }],
  "/review": () => [{ url: "/review" }],
  "/review/[reportId]": (it) => [{ url: `/review/${it.reportId}` }],
  "/sign-in": () => [{ url: "/sign-in" }, { url: "/sign-in?wrong=1" }],
  "/e/[id]": (it, seeded) => [...it.eventIds, seeded.eventId].map((id) => ({ url: `/e/${id}` })),
  "/p/[id]": (it, seeded) => [it.siteId, seeded.placeId].map((id) => ({ url: `/p/${id}` })),
  "/events/[id]": (it, seeded) =>
    [...it.eventIds, seeded.eventId].flatMap((id) =>
      ["", "@1", "@2", "@1.json"].map((version) => ({ url: `/events/${id}${version}` })),
    ),
  "/events/[id]/history": (it, seeded) =>
    [...it.eventIds, seeded.eventId].map((id) => ({ url: `/events/${id}/history` })),
  "/events/[id]/[slug]": (it, seeded) =>
    [...it.eventIds, seeded.eventId].map((id) => ({ url: `/events/${id}/any-words` })),
  "/operations/[id]": (it, seeded) =>
    [it.operationId, seeded.operationId].map((id) => ({ url: `/operations/${id}` })),
  "/operations/[id]/[slug]": (it, seeded) =>
    [it.operationId, seeded.operationId].map((id) => ({ url: `/operations/${id}/any-words` })),
  "/places/[slug]": (it) =>
    ["al-qaim", "abu-kamal", "iraq", it.siteSlug].map((slug) => ({ url: `/places/${slug}` })),
  "/reports/[id]": (it) => [it.reportId, "9mt3xqe"].map((id) => ({ url: `/reports/${id}` })),
  "/map-picture": (it) =>
    [
      `report=${it.reportId}`,
      `place=${it.siteId}`,
      ...it.eventIds.flatMap((id) => [`event=${id}`, `event=${id}&rev=1`]),
      "",
    ].map((query) => ({ url: `/map-picture?${query}` })),
  "/map-picture/events": () => [{ url: "/map-picture/events" }],
  "/map-picture/candidates": (it, seeded) => [
    { url: `/map-picture/candidates?chosen=${it.siteId}&others=${seeded.placeId}` },
  ],
  "/robots.txt": () => [{ url: "/robots.txt" }],
  "/sitemap.xml": () => [{ url: "/sitemap.xml" }],
  "/api/v1/geocode": () => [
    { url: "/api/v1/geocode?q=Vexhollm" },
    { url: "/api/v1/geocode?q=quarry%20depot" },
    { url: "/api/v1/geocode?q=34.4,40.9" },
    { url: "/api/v1/geocode", method: "POST", data: { queries: [{ q: "Vexhollm" }, { q: "34.4,40.9" }] } },
    { url: "/api/v1/geocode?q=Al-Qaim&limit=50" },
  ],
  "/api/v1/autocomplete": () =>
    ["vexh", "Vexhollm", "quarry", "Al-Q"].map((text) => ({
      url: `/api/v1/autocomplete?q=${text}&limit=50`,
    })),
  "/api/v1/reverse": () => [{ url: `/api/v1/reverse?${atSite}&limit=50` }],
  "/photon/api": () => ["vexh", "Vexhollm", "quarry"].map((text) => ({ url: `/photon/api?q=${text}` })),
  "/photon/reverse": () => [{ url: `/photon/reverse?${atSite}&limit=50` }],
  "/nominatim/search": () => [
    { url: "/nominatim/search?q=Vexhollm&addressdetails=1&extratags=1&namedetails=1" },
    { url: "/nominatim/search?city=Vexhollm&country=Iraq" },
  ],
  "/nominatim/reverse": () => [{ url: `/nominatim/reverse?${atSite}&namedetails=1&extratags=1` }],
  "/nominatim/lookup": (it) => [
    { url: `/nominatim/lookup?osm_ids=N-${numberOfPlaceId(it.siteId)}&namedetails=1&extratags=1` },
  ],
  "/nominatim/status": () => [{ url: "/nominatim/status?format=json" }],
  "/api": () => [{ url: "/api" }],
  "/api/[...unknown]": (it) => [{ url: `/api/v1/places/${it.siteId}` }],
  "/api/openapi.json": () => [{ url: "/api/openapi.json" }],
  "/api/v1/events.geojson": () => [
    { url: "/api/v1/events.geojson" },
    { url: "/api/v1/events.geojson?kind=strike,attack&when=2024-01-01/2024-12-31" },
  ],
  "/api/v1/events": (it) =>
    ["", "?shown=tray", "?q=vexholm", "?q=quarry", `?report=${it.reportId}`, `?place=${it.siteId}`].map(
      (query) => ({
        url: `/api/v1/events${query}`,
      }),
    ),
  "/api/v1/events/[id]": (it, seeded) =>
    [...it.eventIds, seeded.eventId].map((id) => ({ url: `/api/v1/events/${id}` })),
  "/api/v1/events/[id]/given": (it, seeded) =>
    [...it.eventIds, seeded.eventId].map((id) => ({ url: `/api/v1/events/${id}/given?q=Vexhollm` })),
  "/api/v1/events/[id]/versions": (it, seeded) =>
    [...it.eventIds, seeded.eventId].map((id) => ({ url: `/api/v1/events/${id}/versions` })),
  "/api/v1/events/[id]/versions/[number]": (it, seeded) =>
    [...it.eventIds, seeded.eventId].map((id) => ({ url: `/api/v1/events/${id}/versions/1` })),
  "/api/v1/events/counts": (it) => [
    { url: "/api/v1/events/counts" },
    { url: `/api/v1/events/counts?report=${it.reportId}` },
    { url: "/api/v1/events/counts?claimant=quenneville" },
  ],
  "/api/v1/events/moments": () => [{ url: "/api/v1/events/moments" }],
  "/api/v1/events/revision": () => [{ url: "/api/v1/events/revision" }],
  "/api/v1/events/within": () => [
    {
      url: "/api/v1/events/within",
      method: "POST",
      data: { circle: { lon: 40.9, lat: 34.4, radiusMeters: 100_000 } },
    },
  ],
  "/api/v1/tiles/[revision]/[z]/[x]/[y]": () => [
    { url: "/api/v1/tiles/any/0/0/0" },
    { url: "/api/v1/tiles/any/6/39/25" },
    { url: "/api/v1/tiles/any/12/2513/1637" },
  ],
  "/api/v1/read": () => [
    {
      url: "/api/v1/read",
      method: "POST",
      data: { text: "Shelling was reported near Abu Kamal on Friday.", publishedAt: "2024-02-03" },
    },
  ],
  "/api/v1/reports": () => [
    { url: "/api/v1/reports", method: "POST", data: { text: "Nobody may send this." } },
  ],
  "/api/v1/reports/[id]": (it) => [it.reportId, "9mt3xqe"].map((id) => ({ url: `/api/v1/reports/${id}` })),
  "/api/v1/decisions": (it) => [
    { url: "/api/v1/decisions" },
    {
      url: "/api/v1/decisions",
      method: "POST",
      data: { payload: { kind: "publish_event", eventId: it.eventIds[0] } },
    },
  ],
  "/api/v1/session": () => [
    { url: "/api/v1/session", method: "POST", form: { key: "no-key" } },
    { url: "/api/v1/session", method: "DELETE" },
  ],
};

/** A page stands under /ar as well; a file and an answer for machines have no language. */
export function inBothLanguages(ask: Ask): Ask[] {
  const isMachine = /^\/(api\/|photon|nominatim|map-picture|robots|sitemap)/.test(ask.url);
  return isMachine ? [ask] : [ask, { ...ask, url: hrefIn("ar", ask.url) }];
}
