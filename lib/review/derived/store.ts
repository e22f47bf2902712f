// Recomputes what is derived (events, locations, every status, what is public, what waits) from base rows and decisions in force.
import type { Prisma } from "../../db/generated/client";
import { toJsonOrNull } from "../../db/json";
import { applyClaimChoices } from "../../events/summary/apply-claim-choices";
import { noEventChoices, type Choices, type EventChoices } from "../../events/choices";
import { slugOf } from "../../events/summary/event-slug";
import { saveMarks } from "../../events/marks/store"; // where each event is drawn, for the map
import type { RevisionCause } from "../../events/revisions/revision";
import { saveRevisions, type SaveOptions } from "../../events/revisions/store"; // what the public saw, version by version
import {
  loadClaims,
  loadOperationDrafts,
  loadPlaceFacts,
  loadTellings,
  saveSummarizedEvent,
} from "../../events/rows/store";
import { parseStoredEventDraft } from "../../events/stored-json";
import { summarizeEvent } from "../../events/summary/summarize-event"; // pure: tellings + claims + choices -> event
import type { Telling } from "../../events/telling";
import { decisionPayload, type Decision } from "../decision";
import { foldDecisions } from "../fold-decisions"; // pure: decisions in force -> choices
import { listWaiting } from "../queue"; // pure: rows -> what waits
import { toJson } from "../../db/json";

export type Connection = Prisma.TransactionClient;
export type Scope = {
  readonly eventIds: readonly string[];
  readonly operationIds: readonly string[];
  readonly reportIds: readonly string[];
};

/** Jobs and editors take turns: derived rows are rebuilt by one writer at a time. Held until the transaction ends. */
export async function takeWritersTurn(db: Connection): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(72707371)::text`;
}

/** All decisions ever made, in order. */
export async function loadDecisions(db: Connection): Promise<Decision[]> {
  const rows = await db.decision.findMany({ orderBy: { sequence: "asc" } });
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    payload: decisionPayload.parse(row.payload),
    reason: row.reason,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt.toISOString(),
  }));
}

/** Rebuilds the derived rows in scope, and everything that hangs on them. The same base rows and decisions give the same rows. */
export async function recomputeDerived(
  db: Connection,
  decisions: readonly Decision[],
  scope: Scope,
  { cause, ...options }: SaveOptions & { readonly cause: RevisionCause },
): Promise<void> {
  const choices = foldDecisions(decisions);
  const reportIds = new Set(scope.reportIds);
  const operationIds = new Set(scope.operationIds);
  const fromReports = await db.eventDraft.findMany({
    where: { reading: { reportId: { in: scope.reportIds.slice() } } },
    select: { eventId: true },
  });
  const groups = groupsOf([...scope.eventIds, ...fromReports.map((row) => row.eventId)], choices);
  for (const [rootId, memberIds] of groups) {
    const touched = await recomputeGroup(db, rootId, memberIds, choices);
    for (const id of touched.reportIds) reportIds.add(id);
  }
  const inReports = await db.operationDraft.findMany({
    where: { reading: { reportId: { in: [...reportIds] } } },
    select: { operationId: true },
  });
  for (const { operationId } of inReports) operationIds.add(operationId);
  await recomputeOperations(db, [...operationIds], choices);
  await recomputeClaims(db, [...reportIds], choices);
  await recomputeReports(db, [...reportIds]);
  await recomputeSites(db);
  await recomputeQueue(db, [...reportIds], choices);
  // Last, because marks say what the audience sees of all the rows above.
  const eventIds = [...groups.values()].flat();
  await saveMarks(db, eventIds);
  // Pages of events name their operation, whichever report that stands in.
  const ofOperations = await db.event.findMany({
    where: { operationId: { in: [...operationIds] } },
    select: { id: true },
  });
  await saveRevisions(db, [...eventIds, ...ofOperations.map(({ id }) => id)], cause, options);
}

/** The event others lead to -> itself and all that lead to it. */
function groupsOf(eventIds: readonly string[], choices: Choices): Map<string, string[]> {
  const rootOf = (id: string): string => {
    let at = id;
    for (let step = 0; step < 100; step += 1) {
      const next = choices.events.get(at)?.joinedTo ?? null;
      if (next === null) return at;
      at = next;
    }
    return at;
  };
  const groups = new Map<string, string[]>(eventIds.map((id) => [rootOf(id), [rootOf(id)]]));
  for (const id of choices.events.keys()) {
    const root = rootOf(id);
    if (id !== root) groups.get(root)?.push(id);
  }
  return groups;
}

async function recomputeGroup(
  db: Connection,
  rootId: string,
  memberIds: readonly string[],
  choices: Choices,
): Promise<{ reportIds: string[] }> {
  const tellings = await loadTellings(db, memberIds);
  const claims = (await loadClaims(db, { eventDraft: { eventId: { in: [...memberIds] } } })).map((claim) =>
    applyClaimChoices(claim, choices.claims),
  );
  const chosen = choicesOfGroup(rootId, memberIds, choices);
  const withGroup: Choices = { ...choices, events: new Map(choices.events).set(rootId, chosen) };
  const placeIds = [
    ...[...choices.mentions.values()].map((each) => each.placeId),
    ...memberIds.flatMap((id) =>
      [...(withGroup.events.get(id)?.places.values() ?? [])].map((each) => each.placeId),
    ),
  ];
  const places = await loadPlaceFacts(
    db,
    placeIds.filter((id) => id !== null),
  );
  for (const eventId of memberIds) {
    const own =
      eventId === rootId ? memberIds.flatMap((id) => tellings.get(id) ?? []) : (tellings.get(eventId) ?? []);
    const event = summarizeEvent({
      eventId,
      tellings: own,
      claims: claims.filter((claim) => eventId === rootId || claim.eventId === eventId),
      choices: withGroup,
      places,
    });
    if (event !== null) await saveSummarizedEvent(db, eventId, event);
  }
  const confirmed = chosen.status === "published" ? [...chosen.confirmedReports] : [];
  const ofGroup = { eventId: { in: [...memberIds] } };
  await db.eventDraft.updateMany({
    where: { ...ofGroup, isPublic: false, reading: { reportId: { in: confirmed } } },
    data: { isPublic: true },
  });
  await db.eventDraft.updateMany({
    where: { ...ofGroup, isPublic: true, NOT: { reading: { reportId: { in: confirmed } } } },
    data: { isPublic: false },
  });
  return { reportIds: [...tellings.values()].flat().map((telling: Telling) => telling.origin.reportId) };
}

/** What was confirmed of an event stays confirmed of the one it was joined to. */
function choicesOfGroup(rootId: string, memberIds: readonly string[], choices: Choices): EventChoices {
  const own = choices.events.get(rootId) ?? noEventChoices;
  const confirmed = memberIds.flatMap((id) => {
    const member = choices.events.get(id);
    return member?.status === "published" ? [...member.confirmedReports] : [];
  });
  return { ...own, confirmedReports: new Set(confirmed) };
}

async function recomputeOperations(
  db: Connection,
  operationIds: readonly string[],
  choices: Choices,
): Promise<void> {
  const drafts = await loadOperationDrafts(db, operationIds);
  for (const [id, draft] of drafts) {
    const month = draft.when.firstDay === null ? "" : ` ${draft.when.firstDay.slice(0, 7)}`;
    await db.operation.update({
      where: { id },
      data: {
        slug: slugOf(`${draft.name}${month}`),
        name: draft.name,
        actor: draft.actor?.name ?? null,
        happened: toJson(draft.when),
        status: choices.operations.get(id) ?? "draft",
      },
    });
  }
}

async function recomputeClaims(
  db: Connection,
  reportIds: readonly string[],
  choices: Choices,
): Promise<void> {
  const rows = await db.claim.findMany({
    where: { reportId: { in: [...reportIds] } },
    select: {
      id: true,
      subject: true,
      status: true,
      isPublic: true,
      change: true,
      eventDraft: { select: { isPublic: true } },
      operationDraft: { select: { operation: { select: { status: true } } } },
    },
  });
  for (const row of rows) {
    const chosen = choices.claims.get(row.id);
    const status = chosen?.status ?? "waiting";
    const change = chosen === undefined || Object.keys(chosen.change).length === 0 ? null : chosen.change;
    const shown =
      row.subject === "period" ||
      row.eventDraft?.isPublic === true ||
      row.operationDraft?.operation.status === "published";
    const isPublic = status === "accepted" && shown;
    if (row.status === status && row.isPublic === isPublic && change === null && row.change === null)
      continue;
    await db.claim.update({
      where: { id: row.id },
      data: { status, isPublic, change: toJsonOrNull(change) },
    });
  }
}

/** A report is public as soon as something of it is: a telling, an operation or a claim. */
async function recomputeReports(db: Connection, reportIds: readonly string[]): Promise<void> {
  const shows: Prisma.ReportWhereInput = {
    OR: [
      { readings: { some: { events: { some: { isPublic: true } } } } },
      { readings: { some: { operations: { some: { operation: { status: "published" } } } } } },
      { claims: { some: { isPublic: true } } },
    ],
  };
  await db.report.updateMany({
    where: { id: { in: [...reportIds] }, isPublic: false, ...shows },
    data: { isPublic: true },
  });
  await db.report.updateMany({
    where: { id: { in: [...reportIds] }, isPublic: true, NOT: shows },
    data: { isPublic: false },
  });
}

/** A site is public while a published event stands on it, or on a site inside it. */
async function recomputeSites(db: Connection): Promise<void> {
  await db.$executeRaw`
    WITH RECURSIVE shown(id, parent_id) AS (
      SELECT place.id, place.parent_id FROM place
        JOIN location ON location.place_id = place.id
        JOIN event ON event.id = location.event_id AND event.status = 'published' AND event.joined_to_id IS NULL
        WHERE place.source_key = 'sites'
      UNION
      SELECT parent.id, parent.parent_id FROM place AS parent JOIN shown ON parent.id = shown.parent_id WHERE parent.source_key = 'sites'
    )
    UPDATE place SET is_public = NOT is_public
      WHERE source_key = 'sites' AND is_public <> (id IN (SELECT id FROM shown))`;
}

async function recomputeQueue(db: Connection, reportIds: readonly string[], choices: Choices): Promise<void> {
  await db.reviewItem.deleteMany({ where: { reportId: { in: [...reportIds] } } });
  const readings = await db.reading.findMany({
    where: { reportId: { in: [...reportIds] }, isCurrent: true },
    include: {
      mentions: { include: { resolution: true }, orderBy: { ordinal: "asc" } },
      events: {
        include: { event: { include: { joinedTo: { select: { id: true, status: true } } } } },
        orderBy: { ordinal: "asc" },
      },
      operations: { include: { operation: true }, orderBy: { ordinal: "asc" } },
      claims: { orderBy: { ordinal: "asc" } },
    },
  });
  for (const reading of readings) {
    const drafts = reading.events.map((row) => ({ row, draft: parseStoredEventDraft(row.draft) }));
    const carrying = new Set(drafts.flatMap(({ draft }) => draft.places.map((place) => place.mention)));
    const items = listWaiting(
      {
        reportId: reading.reportId,
        mentions: reading.mentions.map((row) => ({
          start: row.startsAt,
          end: row.endsAt,
          name: row.name,
          kind: row.kind,
          confidence: row.resolution?.confidence ?? null,
          detail: row.resolution?.detail ?? null,
          carriesEvent: carrying.has(row.ordinal),
        })),
        events: drafts.map(({ row, draft }) => ({
          id: row.event.joinedToId ?? row.eventId,
          status: row.event.joinedTo?.status ?? row.event.status,
          confirmed: row.isPublic,
          title: row.event.title,
          background: draft.status === "background",
        })),
        operations: reading.operations.map((row) => ({
          id: row.operationId,
          status: row.operation.status,
          name: row.operation.name,
        })),
        claims: reading.claims.map((row) => ({ id: row.id, status: row.status, field: row.field })),
      },
      choices,
    );
    await db.reviewItem.createMany({ data: items, skipDuplicates: true });
  }
}
