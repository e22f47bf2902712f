// What the job proposes, on its way into Postgres, and what it must know of before it does.
import { Prisma } from "../../db/generated/client";
import { toJson, toJsonOrNull } from "../../db/json";
import { derivedPublicId } from "../../text/public-id";
import { mentionKey } from "../choices";
import { type ClaimDraft } from "../claim";
import type { ReportDrafts } from "../draft";
import { eventKinds } from "../event-kind";
import { locationBases, locationRoles } from "../location";
import type { KnownEvent } from "./match-event";
import { parseStoredArea, parseStoredEventDraft, parseStoredWhen, parseWord } from "../stored-json";
import { precisions } from "../../geo/precision";

export type Connection = Prisma.TransactionClient;

export type DraftsToSave = {
  readonly reportId: string;
  readonly readingId: number;
  readonly drafts: ReportDrafts;
  /** The event of each draft, with how it was matched; the same for operations. */
  readonly events: readonly { readonly id: string; readonly match: unknown }[];
  readonly operations: readonly string[];
};

/** Writes the drafts and claims of one reading. Rows of older readings stay; a claim with the same words moves to this reading. */
export async function saveDrafts(
  db: Connection,
  { reportId, readingId, drafts, events, operations }: DraftsToSave,
): Promise<void> {
  for (const [ordinal, draft] of drafts.operations.entries()) {
    const id = operations[ordinal];
    if (id === undefined) throw new Error(`operation draft ${ordinal} has no operation`);
    await db.operation.createMany({
      data: [
        { id, slug: "x", name: draft.name, actor: draft.actor?.name ?? null, happened: toJson(draft.when) },
      ],
      skipDuplicates: true,
    });
  }
  const newEvents = drafts.events.map((draft, ordinal) => ({ draft, id: events[ordinal]?.id ?? "" }));
  await db.event.createMany({
    data: newEvents.map(({ draft, id }) => ({
      id,
      slug: "x",
      title: draft.title,
      kind: draft.kind,
      grade: "single_source",
      gradeReason: "",
      happened: toJson(draft.when),
    })),
    skipDuplicates: true,
  });
  const operationRows = await db.operationDraft.createManyAndReturn({
    data: drafts.operations.map((draft, ordinal) => ({
      readingId,
      ordinal,
      operationId: operations[ordinal] ?? "",
      startsAt: draft.trigger.start,
      endsAt: draft.trigger.end,
      draft: toJson(draft),
    })),
    select: { id: true, ordinal: true },
  });
  const eventRows = await db.eventDraft.createManyAndReturn({
    data: drafts.events.map((draft, ordinal) => ({
      readingId,
      ordinal,
      eventId: events[ordinal]?.id ?? "",
      startsAt: draft.trigger.start,
      endsAt: draft.trigger.end,
      draft: toJson(draft),
      match: toJson(events[ordinal]?.match ?? null),
    })),
    select: { id: true, ordinal: true },
  });
  const eventDraftId = new Map(eventRows.map((row) => [row.ordinal, row.id]));
  const operationDraftId = new Map(operationRows.map((row) => [row.ordinal, row.id]));
  const ids = await claimIds(db, reportId, drafts.claims);
  // A claim told again by a newer reading keeps its id and its decisions: the row moves.
  await db.claim.deleteMany({ where: { id: { in: ids } } });
  await db.claim.createMany({
    data: drafts.claims.map((claim, ordinal) => ({
      id: ids[ordinal] ?? "",
      reportId,
      readingId,
      ordinal,
      subject: claim.subject.kind,
      eventDraftId: claim.subject.kind === "event" ? (eventDraftId.get(claim.subject.draft) ?? null) : null,
      operationDraftId:
        claim.subject.kind === "operation" ? (operationDraftId.get(claim.subject.draft) ?? null) : null,
      period:
        claim.subject.kind === "period"
          ? { from: claim.subject.from, to: claim.subject.to, words: claim.subject.words }
          : Prisma.DbNull,
      field: claim.field,
      population: claim.population,
      unit: claim.unit,
      min: claim.min,
      max: claim.max,
      words: claim.words,
      approximation: claim.approximation,
      scope: toJsonOrNull(claim.scope),
      claimant: toJsonOrNull(claim.claimant),
      actorKey: claim.claimant?.actorKey ?? null,
      modality: claim.modality,
      startsAt: claim.span.start,
      endsAt: claim.span.end,
      sentenceStartsAt: claim.sentence.start,
      sentenceEndsAt: claim.sentence.end,
      remarks: toJson(claim.remarks),
    })),
  });
}

/** Ids from report, span, field and population, so that decisions survive a new reading; further claims with all alike count up. */
async function claimIds(db: Connection, reportId: string, claims: readonly ClaimDraft[]): Promise<string[]> {
  const taken = new Set<string>();
  const ids: string[] = [];
  for (const claim of claims) {
    for (let attempt = 0; ; attempt += 1) {
      const id = derivedPublicId(
        "claim",
        `${mentionKey(reportId, claim.span)}:${claim.field}:${claim.population}`,
        attempt,
      );
      if (taken.has(id)) continue;
      const other = await db.claim.findFirst({ where: { id, NOT: { reportId } }, select: { id: true } });
      if (other !== null) continue;
      taken.add(id);
      ids.push(id);
      break;
    }
  }
  return ids;
}

/** What earlier readings of a report called its drafts: a new draft whose trigger overlaps one keeps its event. Newest first. */
export async function loadEarlierDrafts(
  db: Connection,
  reportId: string,
): Promise<{
  events: { eventId: string; kind: string; start: number; end: number }[];
  operations: { operationId: string; start: number; end: number }[];
}> {
  const where = { reading: { reportId } };
  const events = await db.eventDraft.findMany({
    where,
    orderBy: [{ readingId: "desc" }, { ordinal: "asc" }],
  });
  const operations = await db.operationDraft.findMany({
    where,
    orderBy: [{ readingId: "desc" }, { ordinal: "asc" }],
  });
  return {
    events: events.map((row) => ({
      eventId: row.eventId,
      kind: parseStoredEventDraft(row.draft).kind,
      start: row.startsAt,
      end: row.endsAt,
    })),
    operations: operations.map((row) => ({
      operationId: row.operationId,
      start: row.startsAt,
      end: row.endsAt,
    })),
  };
}
/** Events whose days meet the given ones, give or take two, for matching. Rejected and joined ones are left out. */
export async function loadKnownEvents(
  db: Connection,
  firstDay: string,
  lastDay: string,
): Promise<KnownEvent[]> {
  const rows = await db.event.findMany({
    where: {
      status: { not: "rejected" },
      joinedToId: null,
      lastDay: { gte: shiftDay(firstDay, -2) },
      firstDay: { lte: shiftDay(lastDay, 2) },
    },
    include: { locations: { orderBy: { ordinal: "asc" } } },
    orderBy: { id: "asc" },
    take: 5_000,
  });
  return rows.map((row) => ({
    id: row.id,
    kind: parseWord(eventKinds, row.kind),
    when: parseStoredWhen(row.happened),
    actor: row.actor,
    locations: row.locations.map((location) => ({
      role: parseWord(locationRoles, location.role),
      basis: parseWord(locationBases, location.basis),
      placeId: location.placeId,
      label: location.label,
      point: location.lon === null || location.lat === null ? null : { lon: location.lon, lat: location.lat },
      radiusMeters: location.radiusMeters,
      precision: parseWord(precisions, location.precision),
      area: parseStoredArea(location.area),
      explanation: location.explanation,
    })),
  }));
}

function shiftDay(day: string, days: number): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}
