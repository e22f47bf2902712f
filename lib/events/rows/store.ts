// The base rows events are made of (drafts, claims) in and out of Postgres, and the derived rows written back.
import { Prisma } from "../../db/generated/client";
import { prisma } from "../../db/client";
import { toJson, toJsonOrNull } from "../../db/json";
import { derivedPublicId } from "../../text/public-id";
import { mentionKey } from "../choices";
import { claimFields, modalities, populations, type ClaimDraft } from "../claim";
import { parseKnownActors, type KnownActor } from "../actor";
import type { ReportDrafts } from "../draft";
import { eventKinds } from "../event-kind";
import { locationBases, locationRoles } from "../location";
import type { KnownEvent } from "../match-event";
import {
  parseStoredArea,
  parseStoredClaimant,
  parseStoredEventDraft,
  parseStoredOperationDraft,
  parseStoredPeriod,
  parseStoredRelative,
  parseStoredRemarks,
  parseStoredScope,
  parseStoredWhen,
  parseStoredAliases,
  parseWord,
} from "../stored-json";
import type { OperationDraft } from "../draft";
import type { SummarizedEvent } from "../summarize-event";
import type { PlaceFacts, StoredClaim, Telling } from "../telling";
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

/** Tellings by event, in the order the reports came in. Of each report the current reading speaks, or the last that did. */
export async function loadTellings(
  db: Connection,
  eventIds: readonly string[],
): Promise<Map<string, Telling[]>> {
  const rows = await db.eventDraft.findMany({
    where: { eventId: { in: [...eventIds] } },
    include: {
      reading: {
        include: {
          report: {
            select: { id: true, publisher: true, copiedFromId: true, retells: true, receivedAt: true },
          },
          mentions: { select: { ordinal: true, startsAt: true, endsAt: true, relative: true } },
          operations: { select: { ordinal: true, operationId: true } },
        },
      },
    },
    orderBy: [
      { reading: { report: { receivedAt: "asc" } } },
      { reading: { reportId: "asc" } },
      { readingId: "desc" },
      { startsAt: "asc" },
      { ordinal: "asc" },
    ],
  });
  const speaking = new Map<string, number>();
  const tellings = new Map<string, Telling[]>();
  for (const row of rows) {
    const { reading } = row;
    const key = `${row.eventId} ${reading.reportId}`;
    const voice = speaking.get(key) ?? reading.id;
    speaking.set(key, voice);
    if (voice !== reading.id) continue;
    const draft = parseStoredEventDraft(row.draft);
    const needed = new Set(draft.places.map((place) => place.mention));
    const list = tellings.get(row.eventId) ?? [];
    list.push({
      origin: {
        reportId: reading.reportId,
        publisher: reading.report.publisher,
        copiedFromId: reading.report.copiedFromId,
        retells: reading.report.retells,
      },
      draft,
      mentions: new Map(
        reading.mentions
          .filter((mention) => needed.has(mention.ordinal))
          .map((mention) => [
            mention.ordinal,
            { start: mention.startsAt, end: mention.endsAt, relative: parseStoredRelative(mention.relative) },
          ]),
      ),
      operationId: reading.operations.find((each) => each.ordinal === draft.operation)?.operationId ?? null,
    });
    tellings.set(row.eventId, list);
  }
  return tellings;
}

/** Claims as the job wrote them, with `status` waiting: choices are applied by `applyClaimChoices`. */
export async function loadClaims(db: Connection, where: Prisma.ClaimWhereInput): Promise<StoredClaim[]> {
  const rows = await db.claim.findMany({
    where,
    include: { eventDraft: { select: { eventId: true } }, operationDraft: { select: { operationId: true } } },
    orderBy: [
      { report: { receivedAt: "asc" } },
      { reportId: "asc" },
      { startsAt: "asc" },
      { ordinal: "asc" },
    ],
  });
  return rows.map((row) => ({
    id: row.id,
    reportId: row.reportId,
    subject: parseWord(["event", "operation", "period"], row.subject),
    eventId: row.eventDraft?.eventId ?? null,
    operationId: row.operationDraft?.operationId ?? null,
    period: parseStoredPeriod(row.period),
    field: parseWord(claimFields, row.field),
    population: parseWord(populations, row.population),
    unit: row.unit,
    min: row.min,
    max: row.max,
    words: row.words,
    approximation: row.approximation,
    scope: parseStoredScope(row.scope),
    claimant: parseStoredClaimant(row.claimant),
    modality: parseWord(modalities, row.modality),
    span: { start: row.startsAt, end: row.endsAt },
    sentence: { start: row.sentenceStartsAt, end: row.sentenceEndsAt },
    remarks: parseStoredRemarks(row.remarks),
    status: "waiting",
  }));
}

/** The drafts of operations, newest reading last. */
export async function loadOperationDrafts(
  db: Connection,
  operationIds: readonly string[],
): Promise<Map<string, OperationDraft>> {
  const rows = await db.operationDraft.findMany({
    where: { operationId: { in: [...operationIds] } },
    orderBy: [{ readingId: "asc" }, { ordinal: "desc" }],
  });
  return new Map(rows.map((row) => [row.operationId, parseStoredOperationDraft(row.draft)]));
}

/** Places by id, as summarising needs them. */
export async function loadPlaceFacts(
  db: Connection,
  ids: readonly string[],
): Promise<Map<string, PlaceFacts>> {
  const rows = await db.place.findMany({ where: { id: { in: [...new Set(ids)] } } });
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        name: row.name,
        point: row.lon === null || row.lat === null ? null : { lon: row.lon, lat: row.lat },
        radiusMeters: row.radiusMeters,
        precision: parseWord(precisions, row.precision),
        area: parseStoredArea(row.area),
        timeZone: row.timeZone,
      },
    ]),
  );
}

/** Writes an event as summarised, and its locations anew. A place that is not in the gazetteer leaves point and words. */
export async function saveSummarizedEvent(db: Connection, id: string, event: SummarizedEvent): Promise<void> {
  const { when } = event;
  await db.event.update({
    where: { id },
    data: {
      slug: event.slug,
      title: event.title,
      kind: event.kind,
      weapon: event.weapon,
      actor: event.actor,
      target: event.target,
      status: event.status,
      grade: event.grade,
      gradeReason: event.gradeReason,
      happened: toJson(when),
      startsAt: when.start === null ? null : new Date(when.start),
      endsAt: when.end === null ? null : new Date(when.end),
      firstDay: dayOf(when.firstDay),
      lastDay: dayOf(when.lastDay),
      operationId: event.operationId,
      joinedToId: event.joinedToId,
    },
  });
  const known = await loadPlaceFacts(
    db,
    event.locations.map((location) => location.placeId).filter((placeId) => placeId !== null),
  );
  await db.location.deleteMany({ where: { eventId: id } });
  await db.location.createMany({
    data: event.locations.map((location, ordinal) => ({
      eventId: id,
      ordinal,
      role: location.role,
      basis: location.basis,
      placeId: location.placeId !== null && known.has(location.placeId) ? location.placeId : null,
      label: location.label,
      lon: location.precision === "unknown" ? null : (location.point?.lon ?? null),
      lat: location.precision === "unknown" ? null : (location.point?.lat ?? null),
      radiusMeters: location.radiusMeters,
      precision: location.point === null ? "unknown" : location.precision,
      area: toJsonOrNull(location.area),
      explanation: location.explanation,
    })),
  });
}

function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
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

/** The actors that reading knows. */
export async function listActors(db: Connection = prisma()): Promise<KnownActor[]> {
  const rows = await db.actor.findMany({ orderBy: { key: "asc" } });
  return parseKnownActors(
    rows.map(({ key, name, kind, country, aliases }) => ({
      key,
      name,
      kind,
      country,
      aliases: parseStoredAliases(aliases),
    })),
  );
}

/** Makes the known actors exactly these. */
export async function saveActors(actors: readonly KnownActor[], db: Connection = prisma()): Promise<void> {
  const rows = actors.map(({ aliases, ...actor }) => ({
    ...actor,
    aliases: aliases.map((name) => ({ name, language: null })),
  }));
  const kept = new Map((await listActors(db)).map((actor) => [actor.key, JSON.stringify(actor)]));
  const stale = rows.filter((row, at) => kept.get(row.key) !== JSON.stringify(actors[at]));
  await db.actor.deleteMany({
    where: {
      OR: [{ key: { in: stale.map((row) => row.key) } }, { key: { notIn: rows.map((row) => row.key) } }],
    },
  });
  await db.actor.createMany({ data: stale });
}
