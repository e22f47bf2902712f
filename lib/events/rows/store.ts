// The base rows events are made of (drafts, claims) in and out of Postgres, and the derived rows written back.
import type { Prisma } from "../../db/generated/client";
import { toJson, toJsonOrNull } from "../../db/json";
import { claimFields, modalities, populations } from "../claim";
import {
  parseStoredArea,
  parseStoredClaimant,
  parseStoredEventDraft,
  parseStoredOperationDraft,
  parseStoredPeriod,
  parseStoredRelative,
  parseStoredRemarks,
  parseStoredScope,
  parseWord,
} from "../stored-json";
import type { OperationDraft } from "../draft";
import type { SummarizedEvent } from "../summary/summarize-event";
import type { PlaceFacts, StoredClaim, Telling } from "../telling";
import { precisions } from "../../geo/precision";

export type Connection = Prisma.TransactionClient;

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
