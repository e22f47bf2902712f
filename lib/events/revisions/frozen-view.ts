// A frozen view as it may be shown today: a link to an old version shows no place more finely than the event is shown now, and
// nothing of sources and places that are no longer public. Pure.
import { precisions } from "../../geo/precision";
import type { EventView, LocationView } from "../event-view";
import { coarsenLocation } from "../public-view";
import type { Withheld } from "./revision";

/** What is so today. */
export type Today = {
  /** The event as the public sees it now; null where it does not, and only an editor is looking. */
  readonly view: EventView | null;
  /** Kinds of the places that the public may see, by id. One that is missing is shown to nobody. */
  readonly placeKinds: ReadonlyMap<string, string>;
  /** Reports and operations that are public. */
  readonly reportIds: ReadonlySet<string>;
  readonly operationIds: ReadonlySet<string>;
};

/**
 * Where a place was finer than it is now, the words that could name it are those of today's view: the headline, and of sentences and
 * explanations only what is public anyway. `withheld` says what is missing, so that the page can say it too.
 */
export function frozenView(
  frozen: EventView,
  today: Today,
  /** As in public-view; given by tests. */
  floors?: Readonly<Record<string, number>>,
): { view: EventView; withheld: Withheld } {
  if (today.view === null) return { view: frozen, withheld: { places: false, sources: false } };
  const locations = frozen.locations.flatMap((location) => locationToday(location, today, floors));
  const isCoarser =
    locations.length < frozen.locations.length ||
    locations.some((location, index) => location.point !== frozen.locations[index]?.point) ||
    !locations.every((location) => mayBeAsFine(location, frozen, today.view));
  const ofPublicReports = withoutReports(frozen, today);
  const view = isCoarser ? inTodaysWords(ofPublicReports, locations, today.view) : ofPublicReports;
  return { view, withheld: { places: isCoarser, sources: ofPublicReports !== frozen } };
}

/** None where the place is no longer seen by the public; on today's grid where its kind is protected by now. */
function locationToday(
  location: LocationView,
  { placeKinds }: Today,
  floors: Readonly<Record<string, number>> | undefined,
): LocationView[] {
  if (location.place === null) return [location];
  const kind = placeKinds.get(location.place.id);
  return kind === undefined ? [] : [coarsenLocation(location, kind, floors)];
}

/**
 * A location may be shown where the event stands today just so, or stands elsewhere as finely: then it was corrected, not coarsened.
 * Whoever takes the only place away, or puts a larger one in its stead, may have meant to hide it.
 */
function mayBeAsFine(location: LocationView, frozen: EventView, now: EventView | null): boolean {
  if (location.point === null && location.area === null) return true;
  const shown = now?.locations ?? [];
  if (shown.some((each) => isSame(each, location))) return true;
  const instead = shown.filter((each) => !frozen.locations.some((old) => isSame(old, each)));
  return instead.length > 0 && instead.every((each) => isAsFine(each, location));
}

function isSame(one: LocationView, other: LocationView): boolean {
  return (
    one.placeId === other.placeId &&
    one.label === other.label &&
    one.precision === other.precision &&
    one.radiusMeters === other.radiusMeters &&
    one.point?.lon === other.point?.lon &&
    one.point?.lat === other.point?.lat
  );
}

/** True where `now` says as much of where it is as `then` did: of one place by its radius, else by its class. */
function isAsFine(now: LocationView, then: LocationView): boolean {
  if (now.point === null && now.area === null) return false;
  if (now.placeId !== null && now.placeId === then.placeId)
    return (now.radiusMeters ?? Infinity) <= (then.radiusMeters ?? Infinity);
  return precisions.indexOf(now.precision) <= precisions.indexOf(then.precision);
}

/** The same view where all its reports are public still. */
function withoutReports(view: EventView, { reportIds, operationIds }: Today): EventView {
  const isPublic = ({ report }: { report: { id: string } }): boolean => reportIds.has(report.id);
  const hasAll =
    view.reports.every((report) => isPublic({ report })) &&
    view.claims.every(isPublic) &&
    view.placements.every(isPublic) &&
    (view.operation === null || operationIds.has(view.operation.id));
  if (hasAll) return view;
  return {
    ...withClaims(view, view.claims.filter(isPublic)),
    placements: view.placements.filter(isPublic),
    reports: view.reports.filter((report) => isPublic({ report })),
    operation: view.operation !== null && operationIds.has(view.operation.id) ? view.operation : null,
  };
}

function inTodaysWords(view: EventView, locations: readonly LocationView[], now: EventView): EventView {
  const sentences = new Set([...now.claims, ...now.placements].map(({ sentence }) => sentence));
  const claims = view.claims
    .filter(({ sentence }) => sentences.has(sentence))
    .map((claim) => {
      // The place a claim is about, and what is remarked on it, as it is said now.
      const said = now.claims.find(({ id }) => id === claim.id);
      return { ...claim, scope: said?.scope ?? null, remarks: said?.remarks ?? [] };
    });
  const explained = new Set(now.conflicts.map(({ explanation }) => explanation));
  const left = withClaims(view, claims);
  return {
    ...left,
    conflicts: left.conflicts.filter(({ explanation }) => explained.has(explanation)),
    notAdded: left.notAdded.filter((line) => now.notAdded.includes(line)),
    title: now.title,
    slug: now.slug,
    target: view.target === now.target ? view.target : null,
    when: view.when.asStated === now.when.asStated ? view.when : { ...view.when, asStated: null },
    locations: locations.filter((location) => now.locations.some((each) => isSame(each, location))),
    placements: view.placements.flatMap(
      (old) =>
        now.placements.find(
          ({ report, mention, sentence }) =>
            report.id === old.report.id && mention === old.mention && sentence === old.sentence,
        ) ?? [],
    ),
    notKnown: view.notKnown.filter((line) => now.notKnown.includes(line)),
  };
}

/** With these of its claims alone, and what is said of how they go together as far as it is about them. */
function withClaims(view: EventView, claims: EventView["claims"]): EventView {
  const left = new Set(claims.map(({ id }) => id));
  return {
    ...view,
    claims,
    conflicts: view.conflicts.filter(({ claimIds }) => claimIds.every((id) => left.has(id))),
    notAdded: claims.length === view.claims.length ? view.notAdded : [],
  };
}
