// The pages that the public may find, for the sitemap: counted, and listed in parts, since there may be millions.
import { prisma } from "../../db/client";

const pageKinds = ["event", "operation", "place", "report"] as const;
export type PublicPage =
  | { readonly kind: "event" | "operation"; readonly id: string; readonly slug: string }
  | { readonly kind: "place"; readonly slug: string }
  | { readonly kind: "report"; readonly id: string };

export type PageCounts = Readonly<Record<(typeof pageKinds)[number], number>>;

const shownEvents = { joinedToId: null, status: "published" } as const;
const shownOperations = { status: "published" };
const shownPlaces = { isPublic: true, locations: { some: { event: shownEvents } } };
const shownReports = { isPublic: true };

/** How many pages of each kind there are. */
export async function countPublicPages(): Promise<PageCounts> {
  const [event, operation, place, report] = await Promise.all([
    prisma().event.count({ where: shownEvents }),
    prisma().operation.count({ where: shownOperations }),
    prisma().place.count({ where: shownPlaces }),
    prisma().report.count({ where: shownReports }),
  ]);
  return { event, operation, place, report };
}

/** The report with the least id among the public ones, null where there is none: a page to show how reading works. */
export async function findPublicReportId(): Promise<string | null> {
  const row = await prisma().report.findFirst({
    where: shownReports,
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return row?.id ?? null;
}

/** Pages from `offset` on: events, operations, places, reports, each kind in the order of ids or slugs. */
export async function listPublicPages({
  offset,
  limit,
}: {
  readonly offset: number;
  readonly limit: number;
}): Promise<PublicPage[]> {
  const counts = await countPublicPages();
  const pages: PublicPage[] = [];
  let before = 0;
  for (const kind of pageKinds) {
    const skip = Math.max(0, offset - before);
    const take = Math.min(counts[kind] - skip, limit - pages.length);
    if (take > 0) pages.push(...(await listOf(kind, { skip, take })));
    before += counts[kind];
  }
  return pages;
}

async function listOf(
  kind: (typeof pageKinds)[number],
  part: { readonly skip: number; readonly take: number },
): Promise<PublicPage[]> {
  const byId = { orderBy: { id: "asc" }, ...part } as const;
  switch (kind) {
    case "event": {
      const rows = await prisma().event.findMany({
        where: shownEvents,
        select: { id: true, slug: true },
        ...byId,
      });
      return rows.map((row) => ({ kind, ...row }));
    }
    case "operation": {
      const rows = await prisma().operation.findMany({
        where: shownOperations,
        select: { id: true, slug: true },
        ...byId,
      });
      return rows.map((row) => ({ kind, ...row }));
    }
    case "place": {
      const rows = await prisma().place.findMany({
        where: shownPlaces,
        select: { slug: true },
        orderBy: { slug: "asc" },
        ...part,
      });
      return rows.map((row) => ({ kind, ...row }));
    }
    case "report": {
      const rows = await prisma().report.findMany({ where: shownReports, select: { id: true }, ...byId });
      return rows.map((row) => ({ kind, ...row }));
    }
  }
}
