// What a reader would see change from one version to the next: field by field, as data for words. Pure.
import { canonicalJson } from "../../text/canonical-json";
import type { EventKind, Weapon } from "../event-kind";
import type { ClaimView, EventView, Grade, LocationView, ReportCitation } from "../event-view";
import type { When } from "../when";

type FromTo<Field extends string, Value> = {
  readonly field: Field;
  readonly before: Value;
  readonly after: Value;
};

export type Change =
  /** The event was not shown before; null where it is not shown any more. */
  | { readonly field: "shown"; readonly isShown: boolean }
  | FromTo<"title", EventView>
  | FromTo<"kind", EventKind>
  | FromTo<"grade", Grade>
  | FromTo<"time", When>
  /** Only what the other does not have. */
  | FromTo<"place", readonly LocationView[]>
  | FromTo<"actor" | "target" | "operation", string | null>
  | FromTo<"weapon", Weapon | null>
  | { readonly field: "claimsAdded" | "claimsTaken"; readonly claims: readonly ClaimView[] }
  | FromTo<"claimChanged", ClaimView>
  | { readonly field: "reportsAdded" | "reportsTaken"; readonly reports: readonly ReportCitation[] }
  /** How the places were found: sentences, candidates, who decided. */
  | { readonly field: "placing" }
  /** Something else that stands on the page. */
  | { readonly field: "rest" };

/** In the order a page tells them; empty where both are the same. Null is a time when the public was shown nothing. */
export function whatChanged(before: EventView | null, after: EventView | null): Change[] {
  if (before === null || after === null)
    return before === after ? [] : [{ field: "shown", isShown: after !== null }];
  const changes: Change[] = [
    ...(before.title === after.title ? [] : [{ field: "title", before, after } as const]),
    ...fromTo("kind", before.kind, after.kind),
    ...fromTo("time", before.when, after.when),
    ...places(before.locations, after.locations),
    ...fromTo("actor", before.actor, after.actor),
    ...fromTo("target", before.target, after.target),
    ...fromTo("weapon", before.weapon, after.weapon),
    ...fromTo("operation", before.operation?.name ?? null, after.operation?.name ?? null),
    ...fromTo("grade", before.grade, after.grade),
    ...claims(before.claims, after.claims),
    ...reports(before.reports, after.reports),
    ...(isSame(before.placements, after.placements) ? [] : [{ field: "placing" } as const]),
  ];
  return changes.length > 0 || isSame(before, after) ? changes : [{ field: "rest" }];
}

function fromTo<Field extends string, Value>(
  field: Field,
  before: Value,
  after: Value,
): FromTo<Field, Value>[] {
  return isSame(before, after) ? [] : [{ field, before, after }];
}

function places(before: readonly LocationView[], after: readonly LocationView[]): Change[] {
  const gone = before.filter((old) => !after.some((each) => stands(each) === stands(old)));
  const come = after.filter((each) => !before.some((old) => stands(old) === stands(each)));
  return gone.length + come.length === 0 ? [] : [{ field: "place", before: gone, after: come }];
}

/** Where something is and how well that is known, without the words that explain it. */
function stands({ role, placeId, label, point, radiusMeters, precision, area }: LocationView): string {
  return canonicalJson({ role, placeId, label, point, radiusMeters, precision, area });
}

function claims(before: readonly ClaimView[], after: readonly ClaimView[]): Change[] {
  const old = new Map(before.map((claim) => [claim.id, claim]));
  const ids = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !old.has(id));
  const taken = before.filter(({ id }) => !ids.has(id));
  return [
    ...(added.length === 0 ? [] : [{ field: "claimsAdded", claims: added } as const]),
    ...(taken.length === 0 ? [] : [{ field: "claimsTaken", claims: taken } as const]),
    ...after.flatMap((claim) => {
      const earlier = old.get(claim.id);
      return earlier === undefined || saysAs(earlier) === saysAs(claim)
        ? []
        : [{ field: "claimChanged", before: earlier, after: claim } as const];
    }),
  ];
}

function saysAs({ field, population, unit, min, max, words, scope, claimant, modality }: ClaimView): string {
  return canonicalJson({ field, population, unit, min, max, words, scope, claimant, modality });
}

function reports(before: readonly ReportCitation[], after: readonly ReportCitation[]): Change[] {
  const without = (all: readonly ReportCitation[], other: readonly ReportCitation[]): ReportCitation[] =>
    all.filter(({ id }) => !other.some((each) => each.id === id));
  const [added, taken] = [without(after, before), without(before, after)];
  return [
    ...(added.length === 0 ? [] : [{ field: "reportsAdded", reports: added } as const]),
    ...(taken.length === 0 ? [] : [{ field: "reportsTaken", reports: taken } as const]),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
