// Reads a report with its current reading, claims and events out of Postgres, for one audience.
import { prisma } from "../../db/client";
import { mentionKey } from "../../events/choices";
import { eventStatuses, type Audience } from "../../events/event-view";
import {
  loadMentionChoices,
  loadPlacementRows,
  loadVisibleSlugs,
  toCandidateView,
} from "../../events/placements/store";
import { seesEvent, seesOperation, viewClaim, viewSummary } from "../../events/public-view";
import { loadClaimRows, loadEventRows, toCitation } from "../../events/showing/store";
import {
  parseStoredEvidence,
  parseStoredNotEvents,
  parseStoredRelative,
  parseWord,
} from "../../events/stored-json";
import { mentionKinds } from "../../geoparser/reading";
import { viewReport, type MentionView, type ReportView } from "../report-view";
import { reportStates } from "../store";

/** A report as the audience may see it, or null where there is none for it. */
export async function findReportView(id: string, audience: Audience): Promise<ReportView | null> {
  const report = await prisma().report.findUnique({ where: { id } });
  if (report === null || (audience === "public" && !report.isPublic)) return null;
  const reading = await prisma().reading.findFirst({ where: { reportId: id, isCurrent: true } });
  const [mentions, claims, placements, drafts, operations] = await Promise.all([
    reading === null ? [] : loadMentionViews(id, reading.id),
    loadClaimRows({ reportId: id }),
    loadPlacementRows({ reading: { reportId: id } }),
    prisma().eventDraft.findMany({
      where: { reading: { reportId: id, isCurrent: true } },
      orderBy: { ordinal: "asc" },
      select: { isPublic: true, event: { select: { id: true, joinedToId: true } } },
    }),
    prisma().operation.findMany({
      where: { drafts: { some: { reading: { reportId: id, isCurrent: true } } } },
      select: { id: true, slug: true, name: true, status: true },
      orderBy: { id: "asc" },
    }),
  ]);
  const eventIds = drafts
    .filter((draft) => audience === "editor" || draft.isPublic)
    .map((draft) => draft.event.joinedToId ?? draft.event.id);
  const rows = await loadEventRows({ id: { in: eventIds } });
  const inOrder = [...new Set(eventIds)].flatMap((eventId) => rows.find((row) => row.id === eventId) ?? []);
  const seenClaims = claims.flatMap((claim) => {
    const view = viewClaim(claim, audience);
    return view === null
      ? []
      : [
          {
            ...view,
            span: claim.span,
            eventId: claim.eventId,
            operationId: claim.operationId,
            sentenceSpan: claim.sentence,
          },
        ];
  });
  return viewReport(
    {
      report: { ...toCitation(report), isPublic: report.isPublic },
      text: report.text,
      language: report.language,
      licence: report.licence,
      state: parseWord(reportStates, report.state),
      failure: report.failure,
      isPublic: report.isPublic,
      mentions,
      claims: seenClaims.map(({ sentenceSpan: _sentenceSpan, ...claim }) => claim),
      quoted: [
        ...seenClaims.map((claim) => claim.sentenceSpan),
        ...placements
          .filter((placement) => audience === "editor" || placement.isPublic)
          .map((placement) => placement.sentence),
      ],
      events: inOrder
        .filter((row) => seesEvent(row, audience))
        .flatMap((row) => viewSummary(row, audience) ?? []),
      operations: operations.filter((row) =>
        seesOperation({ status: parseWord(eventStatuses, row.status) }, audience),
      ),
      notEvents: reading === null ? [] : parseStoredNotEvents(reading.notEvents),
    },
    audience,
  );
}

async function loadMentionViews(reportId: string, readingId: number): Promise<MentionView[]> {
  const rows = await prisma().mention.findMany({
    where: { readingId },
    orderBy: { ordinal: "asc" },
    include: { candidates: { orderBy: { rank: "asc" } }, resolution: true },
  });
  const slugs = await loadVisibleSlugs(
    rows.flatMap((row) => row.candidates.map((candidate) => candidate.placeId)),
  );
  const keyOf = (row: { startsAt: number; endsAt: number }): string =>
    mentionKey(reportId, { start: row.startsAt, end: row.endsAt });
  const choices = await loadMentionChoices(rows.map(keyOf));
  return rows.map((row) => {
    const key = keyOf(row);
    const choice = choices.get(key) ?? null;
    const candidates = row.candidates.map((candidate) => toCandidateView(candidate, slugs));
    const rank = row.resolution?.rank ?? null;
    const parsers = rank === null ? null : (candidates[rank] ?? null);
    const chosen =
      choice === null
        ? parsers
        : choice.placeId === null
          ? null
          : (candidates.find((each) => each.placeId === choice.placeId) ?? choice.place);
    const relative = parseStoredRelative(row.relative);
    return {
      key,
      start: row.startsAt,
      end: row.endsAt,
      name: row.name,
      kind: parseWord(mentionKinds, row.kind),
      candidates,
      chosen,
      confidence: choice === null ? (row.resolution?.confidence ?? null) : null,
      reason:
        choice?.reason ??
        row.resolution?.detail ??
        (row.resolution === null
          ? ""
          : parseStoredEvidence(row.resolution.evidence)
              .map((each) => each.text)
              .join("; ")),
      relative:
        relative === null
          ? null
          : {
              span: relative.span,
              ...relative.point,
              radiusMeters: relative.radiusMeters,
              explanation: relative.explanation,
            },
      decidedBy: choice === null ? null : { by: choice.by, at: choice.at, reason: choice.reason },
    };
  });
}
