// Decisions, what waits, and the editor's keys in Postgres.
import { prisma } from "../db/client";
import { toJson } from "../db/json";
import { AppError } from "../errors";
import { mentionKey } from "../events/choices";
import { loadClaims } from "../events/rows/store";
import { nameKeys } from "../gazetteer/name-key";
import { randomPublicId } from "../text/public-id";
import { decide, subjectOf, type DecisionFacts } from "./decide"; // pure: may it be, and what does it change
import { decisionPayload, type Decision, type DecisionPayload } from "./decision";
import {
  loadDecisions,
  recomputeDerived,
  takeWritersTurn,
  type Connection,
  type Scope,
} from "./derived/store";
import { decisionsInForce, foldDecisions } from "./fold-decisions";
import { hashDecision, type HashedRow } from "./hash-decision";

export type DecisionMaker = {
  /** Who decides, for the record. */
  readonly by: string;
  readonly reason: string | null;
  /** Seeds carry their own; null = now and a random id. */
  readonly at?: string | null;
  readonly id?: string | null;
};

/**
 * Appends a decision and rebuilds what hangs on it, in one transaction. Throws `invalid`, `not_found` or `conflict`
 * (see `decide`) and then nothing is changed. An id that is given and known already is left as it is.
 */
export async function recordDecision(
  payload: unknown,
  maker: DecisionMaker,
): Promise<{ id: string; isNew: boolean }> {
  const parsed = decisionPayload.safeParse(payload);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AppError(
      "invalid",
      `The decision is not understood${issue === undefined || issue.path.length === 0 ? "" : ` at ${issue.path.join(".")}`}: ${issue?.message ?? ""}.`,
    );
  }
  return prisma().$transaction(
    async (db) => {
      await takeWritersTurn(db);
      const decisions = await loadDecisions(db);
      const known = typeof maker.id !== "string" ? undefined : decisions.find((each) => each.id === maker.id);
      if (known !== undefined) return { id: known.id, isNew: false };
      const record = decide(parsed.data, await loadFacts(db, parsed.data, decisions));
      const last = await db.decision.findFirst({
        orderBy: { sequence: "desc" },
        select: { sequence: true, hash: true },
      });
      const row: HashedRow = {
        id: maker.id ?? randomPublicId(),
        sequence: (last?.sequence ?? 0) + 1,
        kind: record.payload.kind,
        subject: record.subject,
        subjectId: record.subjectId,
        payload: plain(record.payload),
        reason: maker.reason,
        decidedBy: maker.by,
        decidedAt: new Date(maker.at ?? Date.now()).toISOString(),
        before: plain(record.before),
        after: plain(record.after),
        undoesId: record.payload.kind === "undo" ? record.payload.decisionId : null,
      };
      const previousHash = last?.hash ?? null;
      await db.decision.create({
        data: {
          ...row,
          payload: toJson(row.payload),
          before: toJson(row.before),
          after: toJson(row.after),
          decidedAt: new Date(row.decidedAt),
          previousHash,
          hash: hashDecision(row, previousHash),
        },
      });
      const made: Decision = {
        id: row.id,
        sequence: row.sequence,
        payload: record.payload,
        reason: row.reason,
        decidedBy: row.decidedBy,
        decidedAt: row.decidedAt,
      };
      const undone =
        record.payload.kind === "undo" ? decisions.find((each) => each.id === row.undoesId) : undefined;
      const all = [...decisions, made];
      await makeSites(db, all);
      await recomputeDerived(db, all, await scopeOf(db, undone?.payload ?? record.payload, decisions));
      await removeSites(db, all);
      return { id: row.id, isNew: true };
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

/** Takes a decision back by appending another. The public bytes become what they would be without it. */
export async function undoDecision(
  decisionId: string,
  maker: DecisionMaker,
): Promise<{ id: string; isNew: boolean }> {
  return recordDecision({ kind: "undo", decisionId }, maker);
}

export type RecordedDecision = Decision & {
  readonly kind: DecisionPayload["kind"];
  readonly subject: string;
  readonly subjectId: string;
  readonly inForce: boolean;
  readonly hash: string;
};

/** Decisions, newest first, with whether they still hold. */
export async function listDecisions(limit = 200): Promise<RecordedDecision[]> {
  const all = await loadDecisions(prisma());
  const inForce = new Set(decisionsInForce(all).map((each) => each.id));
  const rows = await prisma().decision.findMany({
    orderBy: { sequence: "desc" },
    take: limit,
    select: { id: true, hash: true },
  });
  return rows.flatMap(({ id, hash }) => {
    const decision = all.find((each) => each.id === id);
    return decision === undefined
      ? []
      : [
          {
            ...decision,
            kind: decision.payload.kind,
            ...subjectOf(decision.payload),
            inForce: inForce.has(id),
            hash,
          },
        ];
  });
}

/** The rows of the chain in order, for `findBrokenLink`. */
export async function listChain(): Promise<(HashedRow & { previousHash: string | null; hash: string })[]> {
  const rows = await prisma().decision.findMany({ orderBy: { sequence: "asc" } });
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() }));
}

/** JSON as the column gives it back, so that the hash is of what can be read. */
function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

async function loadFacts(
  db: Connection,
  payload: DecisionPayload,
  decisions: readonly Decision[],
): Promise<DecisionFacts> {
  const placeIds =
    payload.kind === "make_site"
      ? [payload.place.id, payload.place.parentId]
      : "placeId" in payload && payload.placeId !== null
        ? [payload.placeId]
        : [];
  const eventIds =
    payload.kind === "join_events"
      ? [payload.eventId, payload.intoEventId]
      : "eventId" in payload
        ? [payload.eventId]
        : [];
  const operationId =
    payload.kind === "change_event"
      ? payload.change.operationId
      : "operationId" in payload
        ? payload.operationId
        : null;
  const joined = [...foldDecisions(decisions).events].flatMap(([id, choice]) =>
    choice.joinedTo !== null && eventIds.includes(choice.joinedTo) ? [{ id, into: choice.joinedTo }] : [],
  );
  const places = await db.place.findMany({
    where: { id: { in: placeIds } },
    select: { id: true, name: true },
  });
  const slugs =
    payload.kind === "make_site"
      ? await db.place.findMany({ where: { slug: payload.place.slug }, select: { slug: true } })
      : [];
  const aliases =
    payload.kind === "make_site"
      ? await db.alias.findMany({
          where: { subject: "place", old: payload.place.slug },
          select: { old: true },
        })
      : [];
  const events = await db.event.findMany({
    where: { id: { in: eventIds } },
    select: { id: true, title: true, _count: { select: { locations: true } } },
  });
  const drafts = await db.eventDraft.findMany({
    where: { eventId: { in: [...eventIds, ...joined.map((each) => each.id)] }, reading: { isCurrent: true } },
    select: { eventId: true, reading: { select: { reportId: true } } },
  });
  const operations =
    typeof operationId === "string"
      ? await db.operation.findMany({ where: { id: operationId }, select: { id: true } })
      : [];
  const claims = "claimId" in payload ? await loadClaims(db, { id: payload.claimId }) : [];
  const mentions =
    payload.kind === "resolve_mention"
      ? await db.mention.findMany({
          where: {
            startsAt: payload.mention.start,
            endsAt: payload.mention.end,
            reading: { reportId: payload.mention.reportId },
          },
          select: { id: true },
          take: 1,
        })
      : [];
  const tellers = (id: string): string[] =>
    drafts
      .filter(
        (draft) =>
          draft.eventId === id || joined.some((each) => each.into === id && each.id === draft.eventId),
      )
      .map((draft) => draft.reading.reportId);
  return {
    decisions,
    mentions: new Set(
      payload.kind === "resolve_mention" && mentions.length > 0
        ? [mentionKey(payload.mention.reportId, payload.mention)]
        : [],
    ),
    places: new Map(places.map((place) => [place.id, place])),
    slugsTaken: new Set([...slugs.map((each) => each.slug), ...aliases.map((each) => each.old)]),
    events: new Map(
      events.map((event) => [
        event.id,
        { title: event.title, locations: event._count.locations, reportIds: [...new Set(tellers(event.id))] },
      ]),
    ),
    operations: new Set(operations.map((each) => each.id)),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
  };
}

/** Which derived rows a decision can move. */
async function scopeOf(
  db: Connection,
  payload: DecisionPayload,
  decisions: readonly Decision[],
): Promise<Scope> {
  const nothing: Scope = { eventIds: [], operationIds: [], reportIds: [] };
  switch (payload.kind) {
    case "resolve_mention":
      return { ...nothing, reportIds: [payload.mention.reportId] };
    case "make_site":
      return nothing;
    case "join_events":
      return { ...nothing, eventIds: [payload.eventId, payload.intoEventId] };
    case "place_event":
    case "change_event":
    case "publish_event":
    case "reject_event":
      return { ...nothing, eventIds: [payload.eventId] };
    case "publish_operation":
    case "reject_operation": {
      const drafts = await db.operationDraft.findMany({
        where: { operationId: payload.operationId },
        select: { reading: { select: { reportId: true } } },
      });
      return {
        ...nothing,
        operationIds: [payload.operationId],
        reportIds: drafts.map((draft) => draft.reading.reportId),
      };
    }
    case "accept_claim":
    case "reject_claim":
    case "change_claim": {
      const claim = await db.claim.findUnique({ where: { id: payload.claimId }, select: { reportId: true } });
      return { ...nothing, reportIds: claim === null ? [] : [claim.reportId] };
    }
    case "undo": {
      const target = decisions.find((each) => each.id === payload.decisionId);
      return target === undefined ? nothing : scopeOf(db, target.payload, decisions);
    }
  }
}

async function makeSites(db: Connection, decisions: readonly Decision[]): Promise<void> {
  const sites = sitesInForce(decisions);
  const known = new Set(
    (
      await db.place.findMany({ where: { id: { in: sites.map((site) => site.id) } }, select: { id: true } })
    ).map((row) => row.id),
  );
  const missing = sites.filter((site) => !known.has(site.id));
  if (missing.length === 0) return;
  await db.source.createMany({
    data: [
      {
        key: "sites",
        name: "Sites made by the editors of this map",
        licence: "CC0-1.0",
        licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/",
        url: null,
        attribution: "Sites: the editors of this map",
        version: "1",
      },
    ],
    skipDuplicates: true,
  });
  for (const site of missing) {
    const parent = await db.place.findUniqueOrThrow({ where: { id: site.parentId } });
    await db.place.create({
      data: {
        id: site.id,
        slug: site.slug,
        name: site.name,
        kind: "site",
        origin: "ours",
        lon: site.lon,
        lat: site.lat,
        radiusMeters: site.radiusMeters,
        precision: site.precision,
        countryCode: parent.countryCode,
        admin1Name: parent.admin1Name,
        parentId: parent.id,
        prominence: 0,
        timeZone: parent.timeZone,
        coordinateStatus: "approximate",
        coordinateNote: site.note,
        sourceKey: "sites",
        sourceRef: site.id,
        isPublic: false,
      },
    });
    const names = [
      { name: site.name, language: "en", script: "Latn" },
      ...site.names.filter((each) => each.name !== site.name),
    ];
    await db.placeName.createMany({
      data: names.map(({ name, language, script }, ordinal) => {
        const keys = nameKeys(name);
        return {
          placeId: site.id,
          ordinal,
          name,
          language,
          script,
          kind: "common",
          usedBy: null,
          fold: keys.fold,
          article: keys.article,
          nameKey: keys.key,
          looseKey: keys.loose,
        };
      }),
    });
  }
}

/** Sites whose making was taken back go, once nothing derived stands on them any more. */
async function removeSites(db: Connection, decisions: readonly Decision[]): Promise<void> {
  await db.place.deleteMany({
    where: { sourceKey: "sites", id: { notIn: sitesInForce(decisions).map((site) => site.id) } },
  });
}

function sitesInForce(
  decisions: readonly Decision[],
): Extract<DecisionPayload, { kind: "make_site" }>["place"][] {
  return decisionsInForce(decisions).flatMap(({ payload }) =>
    payload.kind === "make_site" ? [payload.place] : [],
  );
}

/** Number of keys ever given out and not revoked. */
export async function countKeys(): Promise<number> {
  return prisma().editorKey.count({ where: { revokedAt: null } });
}

/** Hashes of the keys in force, lower-case hex. */
export async function listKeyHashes(): Promise<string[]> {
  return (await prisma().editorKey.findMany({ where: { revokedAt: null }, select: { hash: true } })).map(
    (row) => row.hash,
  );
}

export async function saveKeyHash(hash: string, label: string): Promise<void> {
  await prisma().editorKey.create({ data: { hash, label } });
}

/** Ids of all decisions ever made. */
export async function listDecisionIds(): Promise<string[]> {
  return (await prisma().decision.findMany({ select: { id: true } })).map((row) => row.id);
}
