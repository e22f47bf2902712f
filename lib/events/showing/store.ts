// Reads events and their claims from Postgres into rows for public-view. Filters what it can; who may see what is decided there.
import { prisma } from "../../db/client";
import type { Prisma } from "../../db/generated/client";
import { precisions } from "../../geo/precision";
import { applyStoredChange } from "../summary/apply-claim-choices";
import { eventKinds, weapons } from "../event-kind";
import type { ClaimRow, EventRow, PlaceRow } from "./event-rows";
import { eventStatuses, grades, type ReportCitation } from "../event-view";
import { locationBases, locationRoles } from "../location";
import { hierarchyInWords } from "./hierarchy-in-words";
import { loadClaims } from "../rows/store";
import { parseStoredArea, parseStoredClaimChange, parseStoredWhen, parseWord } from "../stored-json";

const arabicName = {
  where: { script: "Arab" },
  orderBy: { ordinal: "asc" },
  take: 1,
  select: { name: true },
} as const;

export const placeParts = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  countryCode: true,
  admin1Name: true,
  isPublic: true,
  parent: { select: { name: true, kind: true, names: arabicName } },
  names: arabicName,
} satisfies Prisma.PlaceSelect;

const tellingParts = {
  drafts: {
    select: {
      isPublic: true,
      reading: { select: { reportId: true, isCurrent: true } },
      claims: { select: { id: true, isPublic: true } },
    },
  },
} satisfies Prisma.EventSelect;

const eventParts = {
  operation: { select: { id: true, slug: true, name: true, status: true } },
  locations: { orderBy: { ordinal: "asc" }, include: { place: { select: placeParts } } },
  joined: { include: tellingParts },
  ...tellingParts,
} satisfies Prisma.EventInclude;

/** A place as pages name it. */
function toPlaceRow(place: Prisma.PlaceGetPayload<{ select: typeof placeParts }>): PlaceRow {
  return {
    id: place.id,
    slug: place.slug,
    name: place.name,
    kind: place.kind,
    nameArabic: place.names[0]?.name ?? null,
    hierarchy: hierarchyInWords(place),
    parent:
      place.parent === null
        ? null
        : { name: place.parent.name, nameArabic: place.parent.names[0]?.name ?? null },
    countryCode: place.countryCode,
    isPublic: place.isPublic,
  };
}

/** Events newest first, those without a day last. Events that no reading tells any more and nobody published are left out. */
export async function loadEventRows(
  where: Prisma.EventWhereInput,
  db: Prisma.TransactionClient = prisma(),
): Promise<EventRow[]> {
  const rows = await db.event.findMany({
    where: {
      AND: [
        where,
        { OR: [{ status: { not: "draft" } }, { drafts: { some: { reading: { isCurrent: true } } } }] },
      ],
    },
    include: eventParts,
    orderBy: [
      { firstDay: { sort: "desc", nulls: "last" } },
      { startsAt: { sort: "desc", nulls: "last" } },
      { id: "desc" },
    ],
  });
  return rows.map((row) => {
    const drafts = [row, ...row.joined].flatMap((event) => event.drafts);
    return {
      id: row.id,
      slug: row.slug,
      title: row.title,
      kind: parseWord(eventKinds, row.kind),
      weapon: row.weapon === null ? null : parseWord(weapons, row.weapon),
      actor: row.actor,
      target: row.target,
      status: parseWord(eventStatuses, row.status),
      grade: parseWord(grades, row.grade),
      gradeReason: row.gradeReason,
      when: parseStoredWhen(row.happened),
      joinedToId: row.joinedToId,
      operation:
        row.operation === null
          ? null
          : { ...row.operation, status: parseWord(eventStatuses, row.operation.status) },
      locations: row.locations.map((location) => ({
        role: parseWord(locationRoles, location.role),
        basis: parseWord(locationBases, location.basis),
        placeId: location.placeId,
        label: location.label,
        point:
          location.lon === null || location.lat === null ? null : { lon: location.lon, lat: location.lat },
        radiusMeters: location.radiusMeters,
        precision: parseWord(precisions, location.precision),
        area: parseStoredArea(location.area),
        explanation: location.explanation,
        place: location.place === null ? null : toPlaceRow(location.place),
      })),
      tellings: drafts
        .filter((draft) => draft.reading.isCurrent || draft.isPublic)
        .map((draft) => ({ reportId: draft.reading.reportId, isPublic: draft.isPublic })),
      claims: drafts.flatMap((draft) => draft.claims),
    };
  });
}

type ReportParts = {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  publishedAt: Date | null;
  publishedPrecision: string | null;
  isRetelling: boolean;
  retells: string | null;
};

/** What is cited of a report. */
export function toCitation(report: ReportParts): ReportCitation {
  return {
    id: report.id,
    title: report.title,
    publisher: report.publisher,
    url: report.url,
    publishedAt: report.publishedAt?.toISOString() ?? null,
    publishedPrecision:
      report.publishedPrecision === null ? null : parseWord(["day", "instant"], report.publishedPrecision),
    isRetelling: report.isRetelling,
    retells: report.retells,
  };
}

/** Reports by id with their text, for cutting sentences out of it. */
export async function loadTexts(
  reportIds: readonly string[],
  db: Prisma.TransactionClient,
): Promise<Map<string, { citation: ReportCitation; text: string; isPublic: boolean }>> {
  const rows = await db.report.findMany({ where: { id: { in: [...new Set(reportIds)] } } });
  return new Map(
    rows.map((row) => [row.id, { citation: toCitation(row), text: row.text, isPublic: row.isPublic }]),
  );
}

/** Citations in the order of publication, with whether the report is public at all. */
export async function loadCitations(
  reportIds: readonly string[],
  db: Prisma.TransactionClient = prisma(),
): Promise<(ReportCitation & { isPublic: boolean })[]> {
  const rows = await db.report.findMany({
    where: { id: { in: [...new Set(reportIds)] } },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...toCitation(row), isPublic: row.isPublic }));
}

/** Claims with their sentences and citations, the editor's corrections applied. Of older readings only what is public. */
export async function loadClaimRows(
  where: Prisma.ClaimWhereInput,
  db: Prisma.TransactionClient = prisma(),
): Promise<ClaimRow[]> {
  const claims = await loadClaims(db, {
    AND: [where, { OR: [{ reading: { isCurrent: true } }, { isPublic: true }] }],
  });
  const derived = await db.claim.findMany({
    where: { id: { in: claims.map((claim) => claim.id) } },
    select: { id: true, status: true, isPublic: true, change: true },
  });
  const stateOf = new Map(derived.map((row) => [row.id, row]));
  const reports = await loadTexts(
    claims.map((claim) => claim.reportId),
    db,
  );
  return claims.flatMap((claim) => {
    const report = reports.get(claim.reportId);
    const state = stateOf.get(claim.id);
    if (report === undefined || state === undefined) return [];
    const status = parseWord(["waiting", "accepted", "rejected"], state.status);
    const changed = applyStoredChange(claim, status, parseStoredClaimChange(state.change));
    return [
      {
        ...changed,
        isPublic: state.isPublic,
        report: report.citation,
        sentenceText: report.text.slice(claim.sentence.start, claim.sentence.end),
      },
    ];
  });
}
