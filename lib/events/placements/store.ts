// How places of events were found: the mentions they stand on, with candidates, the parser's choice and the editor's, read from Postgres.
import { prisma } from "../../db/client";
import type { Prisma } from "../../db/generated/client";
import { mentionKey } from "../choices";
import type { CandidateView } from "../event-view";
import type { PlacementRow } from "../showing/event-rows";
import { hierarchyInWords } from "../showing/hierarchy-in-words";
import { loadTexts, placeParts } from "../showing/store";
import {
  parseStoredCandidatePlace,
  parseStoredChosenPlace,
  parseStoredEventDraft,
  parseStoredEvidence,
  parseStoredSpans,
} from "../stored-json";

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
