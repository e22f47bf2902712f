// Decisions in Postgres: recorded in one transaction with everything that hangs on them.
import { prisma } from "../db/client";
import { toJson } from "../db/json";
import { AppError } from "../errors";
import type { RevisionCause } from "../events/revisions/revision";
import { randomPublicId } from "../text/public-id";
import { loadFacts, scopeOf } from "./facts/store";
import { makeSites, removeSites } from "./sites/store";
import { decide, subjectOf } from "./decide"; // pure: may it be, and what does it change
import { decisionPayload, type Decision, type DecisionPayload } from "./decision";
import { loadDecisions, recomputeDerived, takeWritersTurn } from "./derived/store";
import { decisionsInForce } from "./fold-decisions";
import { hashDecision, type HashedRow } from "./hash-decision";

export type DecisionMaker = {
  /** Who decides, for the record. */
  readonly by: string;
  readonly reason: string | null;
  /** Seeds carry their own; null = now and a random id. */
  readonly at?: string | null;
  readonly id?: string | null;
  /** True while seeds are sown: an event's first version is kept when all is decided (lib/jobs/keep-revisions.ts). */
  readonly firstVersionLater?: boolean;
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
      const decided = undone?.payload ?? record.payload;
      await recomputeDerived(db, all, await scopeOf(db, decided, decisions), {
        cause: causeOf(made, undone),
        firstLater: maker.firstVersionLater === true,
      });
      await removeSites(db, all);
      return { id: row.id, isNew: true };
    },
    { timeout: 60_000, maxWait: 60_000 },
  );
}

/** Of the versions that a decision brings. */
function causeOf({ id, payload }: Decision, undone: Decision | undefined): RevisionCause {
  const { kind } = undone?.payload ?? payload;
  if (kind === "undo") throw new Error("taking back is not taken back");
  return { kind: "decision", decisionId: id, decided: kind, isUndone: undone !== undefined };
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

/** Ids of all decisions ever made. */
export async function listDecisionIds(): Promise<string[]> {
  return (await prisma().decision.findMany({ select: { id: true } })).map((row) => row.id);
}
