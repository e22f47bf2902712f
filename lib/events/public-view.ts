// The one place where the audience is applied: rows -> what is shown, or null for what somebody may not see.
// Pages, API, tiles, feeds and search all take what comes from here; nothing else decides who sees what.
import { findConflicts, explainNotAdded } from "./summary/conflicts";
import { kindGroupOf } from "./event-kind";
import type { ClaimRow, EventRow, OperationRow, PlacementRow } from "./showing/event-rows";
import type {
  Audience,
  ClaimView,
  EventSummary,
  EventView,
  LocationView,
  OperationView,
  PlacementView,
  ReportCitation,
} from "./event-view";
import { isOnMap } from "./showing/is-on-map";
import { listNotKnown } from "./showing/not-known";

/**
 * Metres that places of a kind are widened to before the public sees them, so that nobody is put in danger by a map.
 * No kind is protected yet; a kind added here is coarsened on every exit.
 */
const publicFloorMeters: Readonly<Record<string, number>> = {};

/** True for an event the audience may see. One that was joined to another is shown there and nowhere else. */
export function seesEvent(row: Pick<EventRow, "status" | "joinedToId">, audience: Audience): boolean {
  if (row.joinedToId !== null) return false;
  return audience === "editor" || row.status === "published";
}

/** True for an operation the audience may see. */
export function seesOperation(row: Pick<OperationRow, "status">, audience: Audience): boolean {
  return audience === "editor" || row.status === "published";
}

/** True for a place the audience may see: a site is for editors alone until a published event stands on it. */
export function seesPlace(row: { readonly isPublic: boolean }, audience: Audience): boolean {
  return audience === "editor" || row.isPublic;
}

/** True for a report the audience may see at all; what of it is decided by `seesWholeText`. */
export function seesReport(row: { readonly isPublic: boolean }, audience: Audience): boolean {
  return audience === "editor" || row.isPublic;
}

/** The whole text: to editors, and to everybody where the words are ours. A third party's text stays with its publisher. */
export function seesWholeText(
  row: { readonly isPublic: boolean; readonly isRetelling: boolean },
  audience: Audience,
): boolean {
  return audience === "editor" || (row.isPublic && row.isRetelling);
}

/** True for a claim, a telling or a placement the audience may see. */
function seesRow(row: { readonly isPublic: boolean }, audience: Audience): boolean {
  return audience === "editor" || row.isPublic;
}

/** A row of the list and a mark of the map, or null. */
export function viewSummary(row: EventRow, audience: Audience): EventSummary | null {
  if (!seesEvent(row, audience)) return null;
  const reports = new Set(
    row.tellings.filter((telling) => seesRow(telling, audience)).map((telling) => telling.reportId),
  );
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    kind: row.kind,
    kindGroup: kindGroupOf[row.kind],
    status: row.status,
    grade: row.grade,
    when: row.when,
    locations: row.locations.flatMap((location) => viewLocation(location, audience)),
    operation:
      row.operation === null || !seesOperation(row.operation, audience)
        ? null
        : { id: row.operation.id, slug: row.operation.slug, name: row.operation.name },
    reportCount: reports.size,
    claimCount: row.claims.filter((claim) => seesRow(claim, audience)).length,
  };
}

/** The row of a list, of a whole view. */
export function summaryOf(view: EventView): EventSummary {
  const { id, slug, title, kind, kindGroup, status, grade, when, locations, operation } = view;
  const { reportCount, claimCount } = view;
  return {
    id,
    slug,
    title,
    kind,
    kindGroup,
    status,
    grade,
    when,
    locations,
    operation,
    reportCount,
    claimCount,
  };
}

/** One location or none: the public does not learn of a site before an event published on it. */
function viewLocation(
  { place, ...location }: EventRow["locations"][number],
  audience: Audience,
): LocationView[] {
  if (place !== null && !seesPlace(place, audience)) return [];
  const shown = audience === "public" && place !== null ? coarsenLocation(location, place.kind) : location;
  return [
    {
      ...shown,
      place:
        place === null
          ? null
          : {
              id: place.id,
              slug: place.slug,
              name: place.name,
              nameArabic: place.nameArabic,
              hierarchy: place.hierarchy,
              parent: place.parent ?? null,
              countryCode: place.countryCode ?? null,
            },
    },
  ];
}

/** A location no sharper than its kind of place allows: the point snaps to a grid of that size, so that it cannot be taken back. */
export function coarsenLocation<T extends Pick<LocationView, "point" | "radiusMeters" | "explanation">>(
  location: T,
  placeKind: string,
  floors = publicFloorMeters,
): T {
  const floor = floors[placeKind];
  if (
    floor === undefined ||
    location.point === null ||
    (location.radiusMeters !== null && location.radiusMeters >= floor)
  )
    return location;
  const step = floor / 111_320;
  const snap = (degrees: number): number => Math.round(Math.round(degrees / step) * step * 1e5) / 1e5;
  return {
    ...location,
    point: { lon: snap(location.point.lon), lat: snap(location.point.lat) },
    radiusMeters: floor * 1.5,
    explanation: [location.explanation, `Shown to within ${Math.round((floor * 1.5) / 1000)} km on purpose.`]
      .filter((part) => part !== null)
      .join(" "),
  };
}

/** A claim with the sentence it stands in, or null. */
export function viewClaim(row: ClaimRow, audience: Audience): ClaimView | null {
  if (!seesRow(row, audience)) return null;
  return {
    id: row.id,
    subject: row.subject,
    field: row.field,
    population: row.population,
    unit: row.unit,
    min: row.min,
    max: row.max,
    words: row.words,
    approximation: row.approximation,
    scope: row.scope,
    claimant:
      row.claimant === null
        ? null
        : {
            name: row.claimant.name,
            kind: row.claimant.kind,
            actorKey: row.claimant.actorKey,
            via: row.claimant.via,
          },
    modality: row.modality,
    sentence: row.sentenceText,
    highlight: { start: row.span.start - row.sentence.start, end: row.span.end - row.sentence.start },
    remarks: row.remarks,
    report: row.report,
    status: row.status,
  };
}

/** Why a location is where it is, or null. */
export function viewPlacement(row: PlacementRow, audience: Audience): PlacementView | null {
  if (!seesRow(row, audience)) return null;
  const parsers = row.rank === null ? null : (row.candidates[row.rank] ?? null);
  const { decision } = row;
  const chosen =
    decision === null
      ? parsers
      : decision.placeId === null
        ? null
        : (row.candidates.find((each) => each.placeId === decision.placeId) ?? decision.place);
  return {
    mention: row.mention,
    sentence: row.sentenceText,
    highlight: { start: row.span.start - row.sentence.start, end: row.span.end - row.sentence.start },
    report: row.report,
    chosen,
    reason: decision?.reason ?? row.reason,
    confidence: decision === null ? row.confidence : null,
    rejected: row.candidates.filter((each) => each.placeId !== chosen?.placeId),
    decidedBy: decision === null ? null : { by: decision.by, at: decision.at, reason: decision.reason },
  };
}

/** An event with its claims, what they disagree on, how it was placed and what nobody says; or null. */
export function viewEvent(
  row: EventRow,
  parts: {
    readonly claims: readonly ClaimRow[];
    readonly placements: readonly PlacementRow[];
    readonly reports: readonly (ReportCitation & { readonly isPublic: boolean })[];
  },
  audience: Audience,
): EventView | null {
  const summary = viewSummary(row, audience);
  if (summary === null) return null;
  const claims = parts.claims.filter((claim) => seesRow(claim, audience));
  const weighed = claims.filter((claim) => claim.status !== "rejected");
  return {
    ...summary,
    weapon: row.weapon,
    actor: row.actor,
    target: row.target,
    gradeReason: row.gradeReason,
    claims: claims.flatMap((claim) => viewClaim(claim, audience) ?? []),
    conflicts: findConflicts(weighed).map(({ one, other, explanation }) => ({
      claimIds: [weighed[one]?.id, weighed[other]?.id].filter((id) => id !== undefined),
      explanation,
    })),
    notAdded: explainNotAdded(weighed),
    placements: parts.placements.flatMap((placement) => viewPlacement(placement, audience) ?? []),
    reports: parts.reports.filter((report) => seesRow(report, audience)).map(citationOf),
    notKnown: listNotKnown(summary, row, weighed),
  };
}

/** An operation with its stated totals beside what is named and mapped; or null. */
export function viewOperation(row: OperationRow, audience: Audience): OperationView | null {
  if (!seesOperation(row, audience)) return null;
  const claims = row.claims.filter((claim) => seesRow(claim, audience));
  const events = row.events
    .flatMap((event) => viewSummary(event, audience) ?? [])
    .filter((event) => event.status !== "rejected");
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    actor: row.actor,
    status: row.status,
    when: row.when,
    claims: claims.flatMap((claim) => viewClaim(claim, audience) ?? []),
    notAdded: explainNotAdded(claims.filter((claim) => claim.status !== "rejected")),
    events,
    named: events.filter((event) =>
      event.locations.some((location) => location.placeId !== null && location.role !== "statement_made"),
    ).length,
    mapped: events.filter(isOnMap).length,
    reports: row.reports,
  };
}

/** A citation and nothing else of a report row. */
export function citationOf({
  id,
  title,
  publisher,
  url,
  publishedAt,
  publishedPrecision,
  isRetelling,
  retells,
}: ReportCitation): ReportCitation {
  return { id, title, publisher, url, publishedAt, publishedPrecision, isRetelling, retells };
}
