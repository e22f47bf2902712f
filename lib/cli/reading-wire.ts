// Reading and drafts -> one line of `dateline read --jsonl`: the words and shapes the scorers know.
import { placeTold } from "../geoparser/place-told";
import type { Candidate, Mention, Reading } from "../geoparser/reading";
import type { ClaimDraft, ClaimField } from "../events/claim";
import type { EventDraft, OperationDraft, ReportDrafts } from "../events/draft";
import type { Span } from "../text/span";

type WireClaim = {
  about: string;
  group: string;
  min: number | null;
  max: number | null;
  claimant: string | null;
  start: number;
  end: number;
};
type WirePlace = {
  start: number | null;
  end: number | null;
  lat: number | null;
  lon: number | null;
  role: string;
};
export type WireEvent = {
  trigger: Span;
  mentions: Span[];
  type: string;
  weapon: string | null;
  actor: string | null;
  target: string | null;
  date: string | null;
  places: WirePlace[];
  claims: WireClaim[];
  confidence: number;
};
export type WireToponym = {
  start: number;
  end: number;
  name: string;
  kind: string;
  lat: number | null;
  lon: number | null;
  radiusMeters: number | null;
  placeId: string | null;
  confidence: number;
  candidates: {
    placeId: string;
    name: string;
    lat: number | null;
    lon: number | null;
    score: number;
    hierarchy: string;
  }[];
};
export type WireLine = {
  id: string | number;
  toponyms: WireToponym[];
  others: { start: number; end: number; name: string; kind: string }[];
  events: WireEvent[];
};

/** The line of a document that could not be read, so that a line out still answers every line in. `id` null = unreadable. */
export function faultLine(
  id: string | number | null,
  error: string,
): Omit<WireLine, "id"> & { id: string | number | null; error: string } {
  return { id, toponyms: [], others: [], events: [], error };
}

/** One line, ready for JSON.stringify. Spans are UTF-16 units, `end` exclusive; lat and lon in degrees, null where not known. */
export function wireLine(id: string | number, reading: Reading, drafts: ReportDrafts): WireLine {
  // A place inside another name is a place all the same, told by its kind; a body named whole is none.
  const asPlace = reading.mentions.filter(({ kind }) => kind !== "organisation");
  const bodies = reading.mentions.filter(({ kind }) => kind === "organisation");
  return {
    id,
    toponyms: asPlace.map((mention) => wireToponym(mention, reading)),
    others: [
      ...reading.others.map(({ start, end, name, kind }) => ({ start, end, name, kind })),
      ...bodies.map(({ start, end, name }) => ({ start, end, name, kind: "organisation" as const })),
    ].sort((one, other) => one.start - other.start),
    events: wireEvents(drafts),
  };
}

function wireToponym(mention: Mention, reading: Reading): WireToponym {
  const chosen =
    mention.resolution.kind === "resolved"
      ? (mention.candidates[mention.resolution.candidate] ?? null)
      : null;
  // The name's own place, or where the text puts a name nobody knows; the area round a known one belongs to its events.
  const told = placeTold(mention, reading);
  return {
    start: mention.start,
    end: mention.end,
    name: mention.name,
    kind: mention.kind,
    lat: told?.point.lat ?? null,
    lon: told?.point.lon ?? null,
    radiusMeters: told?.radiusMeters ?? null,
    placeId: chosen?.placeId ?? null,
    confidence: told?.confidence ?? 0,
    candidates: mention.candidates.map(wireCandidate),
  };
}

function wireCandidate(candidate: Candidate): WireToponym["candidates"][number] {
  return {
    placeId: candidate.placeId,
    name: candidate.name,
    lat: candidate.point?.lat ?? null,
    lon: candidate.point?.lon ?? null,
    score: candidate.score,
    hierarchy: candidate.hierarchy,
  };
}

/** Events and, as events of their own, operations (their totals as claims), in text order. */
export function wireEvents(drafts: ReportDrafts): WireEvent[] {
  const events = drafts.events.map((event, index) =>
    wireEvent(event, claimsOf(drafts.claims, "event", index)),
  );
  const operations = drafts.operations.map((operation, index) =>
    wireOperation(operation, claimsOf(drafts.claims, "operation", index)),
  );
  return [...events, ...operations].sort((one, other) => one.trigger.start - other.trigger.start);
}

function wireEvent(event: EventDraft, claims: WireClaim[]): WireEvent {
  return {
    trigger: event.trigger,
    mentions: [...event.mentions],
    type: event.kind,
    weapon: event.weapon,
    actor: event.actor?.name ?? null,
    target: event.target?.name ?? null,
    date: wireDate(event.when),
    places: event.places
      .filter((place) => place.role !== "statement_made")
      .map((place) => ({
        start: place.span?.start ?? null,
        end: place.span?.end ?? null,
        lat: place.point?.lat ?? null,
        lon: place.point?.lon ?? null,
        role: place.role,
      })),
    claims,
    confidence: event.confidence,
  };
}

function wireOperation(operation: OperationDraft, claims: WireClaim[]): WireEvent {
  return {
    trigger: operation.trigger,
    mentions: [...operation.mentions],
    type: operation.kind,
    weapon: operation.weapon,
    actor: operation.actor?.name ?? null,
    target: null,
    date: wireDate(operation.when),
    places: operation.scope.map((place) => ({
      start: null,
      end: null,
      lat: place.point?.lat ?? null,
      lon: place.point?.lon ?? null,
      role: place.role,
    })),
    claims,
    confidence: 0.6,
  };
}

/** ISO day, `a/b`, or null. */
function wireDate(when: EventDraft["when"]): string | null {
  if (when.firstDay === null || when.lastDay === null) return null;
  return when.firstDay === when.lastDay ? when.firstDay : `${when.firstDay}/${when.lastDay}`;
}

const about: Partial<Record<ClaimField, string>> = {
  killed: "killed",
  injured: "injured",
  casualties: "casualties",
  targets: "targets",
  facilities: "targets",
  munitions: "munitions",
  strikes: "strikes",
  attacks: "attacks",
};

function claimsOf(claims: readonly ClaimDraft[], kind: "event" | "operation", draft: number): WireClaim[] {
  const listed = claims.flatMap((claim): WireClaim[] => {
    const word = about[claim.field];
    // "including civilians" has no number of its own on the wire.
    if (
      word === undefined ||
      claim.subject.kind !== kind ||
      claim.subject.draft !== draft ||
      claim.approximation === "including"
    )
      return [];
    const harm = word === "killed" || word === "injured" || word === "casualties";
    return [
      {
        // Nobody hurt = nobody killed, in the scorers' words.
        about: word === "casualties" && claim.max === 0 ? "killed" : word,
        group: harm ? claim.population : (claim.unit ?? "unknown"),
        min: claim.min,
        max: claim.max,
        claimant: claim.claimant?.name ?? null,
        start: claim.span.start,
        end: claim.span.end,
      },
    ];
  });
  // The headline and the text often tell one number twice: once is enough where nobody else says it.
  return listed.filter(
    (claim, index) =>
      !listed.some(
        (other, at) =>
          at !== index &&
          other.about === claim.about &&
          other.min === claim.min &&
          other.max === claim.max &&
          (other.claimant === claim.claimant
            ? at < index
            : claim.claimant === null && other.claimant !== null),
      ),
  );
}
