// What the review page needs: the waiting items in order, and one report with all it waits for.
import { prisma } from "../../db/client";
import type { EventView, OperationView } from "../../events/event-view";
import { findEvent, findOperation } from "../../events/store";
import { loadCitations } from "../../events/showing/store";
import { parseWord } from "../../events/stored-json";
import type { ReportCitation } from "../../events/event-view";
import type { ReportView } from "../../reports/report-view";
import { findReportView } from "../../reports/showing/store";
import { listDecisions, type RecordedDecision } from "../store";

export const reviewSubjects = ["mention", "event", "operation", "claim"] as const;
export type ReviewItemView = {
  readonly reportId: string;
  readonly subject: (typeof reviewSubjects)[number];
  readonly subjectId: string;
  readonly reason: string;
};

/** Reports that wait, the newest first, with how much of each kind does; failed and unread ones too. */
export async function listWaitingReports(): Promise<
  {
    report: ReportCitation & { isPublic: boolean };
    state: string;
    failure: string | null;
    waiting: Record<(typeof reviewSubjects)[number], number>;
  }[]
> {
  const [items, reports] = await Promise.all([
    prisma().reviewItem.groupBy({ by: ["reportId", "subject"], _count: true }),
    prisma().report.findMany({
      select: { id: true, state: true, failure: true },
      orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
      take: 500,
    }),
  ]);
  const citations = await loadCitations(reports.map((report) => report.id));
  return reports.flatMap(({ id, state, failure }) => {
    const report = citations.find((each) => each.id === id);
    const count = (subject: string): number =>
      items.find((item) => item.reportId === id && item.subject === subject)?._count ?? 0;
    const waiting = {
      mention: count("mention"),
      event: count("event"),
      operation: count("operation"),
      claim: count("claim"),
    };
    const total = waiting.mention + waiting.event + waiting.operation + waiting.claim;
    return report === undefined || (total === 0 && state === "read")
      ? []
      : [{ report, state, failure, waiting }];
  });
}

/** Everything that waits, report by report; mentions first, then events, operations and claims. */
export async function listReviewItems(reportId: string | null = null): Promise<ReviewItemView[]> {
  const rows = await prisma().reviewItem.findMany({
    ...(reportId === null ? {} : { where: { reportId } }),
    orderBy: [{ reportId: "asc" }, { subject: "asc" }, { subjectId: "asc" }],
  });
  const items = rows.map((row) => ({ ...row, subject: parseWord(reviewSubjects, row.subject) }));
  return items.sort((a, b) =>
    a.reportId < b.reportId
      ? -1
      : a.reportId > b.reportId
        ? 1
        : reviewSubjects.indexOf(a.subject) - reviewSubjects.indexOf(b.subject),
  );
}

export type ReviewContext = {
  /** The whole report as an editor sees it: text, mentions with candidates, claims with spans. */
  readonly report: ReportView;
  readonly items: readonly ReviewItemView[];
  /** Every event and operation the report tells of, with locations, placements and claims. */
  readonly events: readonly EventView[];
  readonly operations: readonly OperationView[];
  /** Decisions about this report's mentions, events, operations and claims and the sites they stand on, newest first; `inForce` can be undone. */
  readonly decisions: readonly RecordedDecision[];
};

/** One report with all an editor needs to decide about it; null where there is no such report. */
export async function reviewContext(reportId: string): Promise<ReviewContext | null> {
  const report = await findReportView(reportId, "editor");
  if (report === null) return null;
  const [items, events, operations, decisions] = await Promise.all([
    listReviewItems(reportId),
    Promise.all(report.events.map((event) => findEvent(event.id, "editor"))),
    Promise.all(report.operations.map((operation) => findOperation(operation.id, "editor"))),
    listDecisions(1_000),
  ]);
  const told = events.filter((event) => event !== null);
  const subjects = new Set([
    ...report.mentions.map((mention) => mention.key),
    ...report.events.map((event) => event.id),
    ...report.operations.map((operation) => operation.id),
    ...report.claims.map((claim) => claim.id),
    ...told.flatMap((event) => event.locations.flatMap((location) => location.placeId ?? [])),
  ]);
  const about = decisions.filter((decision) => subjects.has(decision.subjectId));
  const ids = new Set(about.map((decision) => decision.id));
  return {
    report,
    items,
    events: told,
    operations: operations.filter((operation) => operation !== null),
    decisions: decisions.filter(
      (decision) =>
        ids.has(decision.id) || (decision.payload.kind === "undo" && ids.has(decision.payload.decisionId)),
    ),
  };
}
