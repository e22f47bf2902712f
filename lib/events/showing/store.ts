// Reads events, claims and placements from Postgres into rows for public-view. Filters what it can; who may see what is decided there.
import { prisma } from "../../db/client";
import type { Prisma } from "../../db/generated/client";
import { precisions } from "../../geo/precision";
import { mentionKey } from "../choices";
import { applyStoredChange } from "../summary/apply-claim-choices";
import { eventKinds, weapons } from "../event-kind";
import type { ClaimRow, EventRow, PlaceRow, PlacementRow } from "./event-rows";
import { grades, type CandidateView, type ReportCitation } from "../event-view";
import { locationBases, locationRoles } from "../location";
import { hierarchyInWords } from "./hierarchy-in-words";
import { loadClaims } from "../rows/store";
import {
  parseStoredArea,
  parseStoredCandidatePlace,
  parseStoredChosenPlace,
  parseStoredClaimChange,
  parseStoredEventDraft,
  parseStoredEvidence,
  parseStoredSpans,
  parseStoredWhen,
  parseWord,
} from "../stored-json";

const statuses = ["draft", "published", "rejected"] as const;

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
export function toPlaceRow(place: Prisma.PlaceGetPayload<{ select: typeof placeParts }>): PlaceRow {
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
      status: parseWord(statuses, row.status),
      grade: parseWord(grades, row.grade),
      gradeReason: row.gradeReason,
      when: parseStoredWhen(row.happened),
      joinedToId: row.joinedToId,
      operation:
        row.operation === null
          ? null
          : { ...row.operation, status: parseWord(statuses, row.operation.status) },
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
async function loadTexts(
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

/**
 * The mentions that the places of these events stand on, with candidates, the parser's choice and the editor's. One that several
 * drafts stand on is told once; for many events at once, once for each that `groupOf` names (by the draft's event).
 */
export async function loadPlacementRows(
  where: Prisma.EventDraftWhereInput,
  db: Prisma.TransactionClient = prisma(),
  groupOf: (eventId: string) => string = () => "",
): Promise<PlacementRow[]> {
  const drafts = await db.eventDraft.findMany({
    where: { AND: [where, { OR: [{ reading: { isCurrent: true } }, { isPublic: true }] }] },
    orderBy: [{ reading: { report: { receivedAt: "asc" } } }, { readingId: "asc" }, { startsAt: "asc" }],
    include: { reading: { select: { id: true, reportId: true, sentences: true } } },
  });
  const wanted = drafts.flatMap((row) =>
    parseStoredEventDraft(row.draft)
      .places.filter((place) => place.role !== "statement_made")
      .flatMap((place) => (place.mention === null ? [] : [{ row, ordinal: place.mention }])),
  );
  const mentions = await loadMentions(
    wanted.map(({ row, ordinal }) => ({ readingId: row.readingId, ordinal })),
    db,
  );
  const mentionOf = new Map(mentions.map((each) => [`${each.readingId} ${each.ordinal}`, each]));
  const slugs = await loadVisibleSlugs(
    mentions.flatMap((mention) => mention.candidates.map((candidate) => candidate.placeId)),
    db,
  );
  const decisions = await loadMentionChoices(
    wanted.flatMap(({ row, ordinal }) => {
      const mention = mentionOf.get(`${row.readingId} ${ordinal}`);
      return mention === undefined
        ? []
        : [mentionKey(row.reading.reportId, { start: mention.startsAt, end: mention.endsAt })];
    }),
    db,
  );
  const reports = await loadTexts(
    drafts.map((row) => row.reading.reportId),
    db,
  );
  const seen = new Set<string>();
  return wanted.flatMap(({ row, ordinal }) => {
    const mention = mentionOf.get(`${row.readingId} ${ordinal}`);
    const report = reports.get(row.reading.reportId);
    if (mention === undefined || report === undefined) return [];
    const span = { start: mention.startsAt, end: mention.endsAt };
    const key = mentionKey(row.reading.reportId, span);
    const told = `${groupOf(row.eventId)} ${key}`;
    if (seen.has(told)) return [];
    seen.add(told);
    const sentence =
      parseStoredSpans(row.reading.sentences).find(
        (each) => each.start <= span.start && span.end <= each.end,
      ) ?? span;
    const resolution = mention.resolution;
    return [
      {
        eventId: row.eventId,
        isPublic: row.isPublic,
        mention: mention.name,
        span,
        sentence,
        sentenceText: report.text.slice(sentence.start, sentence.end),
        report: report.citation,
        candidates: mention.candidates.map((candidate) => toCandidateView(candidate, slugs)),
        rank: resolution?.rank ?? null,
        confidence: resolution?.confidence ?? null,
        reason:
          resolution === null
            ? ""
            : (resolution.detail ??
              parseStoredEvidence(resolution.evidence)
                .map((each) => each.text)
                .join("; ")),
        decision: decisions.get(key) ?? null,
      },
    ];
  });
}

type AskedMention = { readonly readingId: number; readonly ordinal: number };

async function loadMentions(asked: readonly AskedMention[], db: Prisma.TransactionClient) {
  const ordinalsOf = new Map<number, Set<number>>();
  for (const { readingId, ordinal } of asked)
    ordinalsOf.set(readingId, (ordinalsOf.get(readingId) ?? new Set()).add(ordinal));
  if (ordinalsOf.size === 0) return [];
  return db.mention.findMany({
    where: {
      OR: [...ordinalsOf].map(([readingId, ordinals]) => ({ readingId, ordinal: { in: [...ordinals] } })),
    },
    include: { candidates: { orderBy: { rank: "asc" } }, resolution: true },
  });
}

/** A stored candidate as pages show it; `slugs` has those whose page may be linked. */
export function toCandidateView(
  candidate: { placeId: string; score: number; evidence: unknown; place: unknown },
  slugs: ReadonlyMap<string, string>,
): CandidateView {
  const place = parseStoredCandidatePlace(candidate.place);
  return {
    placeId: candidate.placeId,
    slug: slugs.get(candidate.placeId) ?? null,
    name: place.name,
    hierarchy: place.hierarchy,
    lon: place.point?.lon ?? null,
    lat: place.point?.lat ?? null,
    radiusMeters: place.radiusMeters,
    score: candidate.score,
    evidence: parseStoredEvidence(candidate.evidence),
  };
}

/** Slugs of the public places among these. */
export async function loadVisibleSlugs(
  placeIds: readonly string[],
  db: Prisma.TransactionClient = prisma(),
): Promise<Map<string, string>> {
  const rows = await db.place.findMany({
    where: { id: { in: [...new Set(placeIds)] }, isPublic: true },
    select: { id: true, slug: true },
  });
  return new Map(rows.map((row) => [row.id, row.slug]));
}

/** The choice in force for each mention that has one, by `mentionKey`. */
export async function loadMentionChoices(
  keys: readonly string[],
  db: Prisma.TransactionClient = prisma(),
): Promise<Map<string, NonNullable<PlacementRow["decision"]>>> {
  const rows = await db.decision.findMany({
    where: { subject: "mention", kind: "resolve_mention", subjectId: { in: [...keys] }, undone: null },
    orderBy: { sequence: "asc" },
  });
  const chosen = rows.map((row) => ({ row, placeId: parseStoredChosenPlace(row.payload) }));
  const places = await db.place.findMany({
    where: { id: { in: chosen.map((each) => each.placeId).filter((id) => id !== null) } },
    select: { ...placeParts, lon: true, lat: true, radiusMeters: true },
  });
  return new Map(
    chosen.map(({ row, placeId }) => {
      const place = places.find((each) => each.id === placeId);
      return [
        row.subjectId,
        {
          placeId,
          by: row.decidedBy,
          at: row.decidedAt.toISOString(),
          reason: row.reason,
          place:
            place === undefined
              ? null
              : {
                  placeId: place.id,
                  slug: place.isPublic ? place.slug : null,
                  name: place.name,
                  hierarchy: hierarchyInWords(place),
                  lon: place.lon,
                  lat: place.lat,
                  radiusMeters: place.radiusMeters,
                  score: 1,
                  evidence: [{ text: "chosen by an editor", weight: 1 }],
                },
        },
      ];
    }),
  );
}
