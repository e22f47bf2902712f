// What pages, tiles, feeds and the API get to see of events and places. Made only by public-view.ts.
import type { EventKind, KindGroup, Weapon } from "./event-kind";
import type { Location } from "./location";
import type { When } from "./when";
import type { Claimant, ClaimDraft, ClaimSubject } from "./claim";

/** The public sees what was published; an editor sees everything. */
export type Audience = "public" | "editor";

export const grades = ["acknowledged", "corroborated", "single_source", "contested", "discounted"] as const;
export type Grade = (typeof grades)[number];
export const eventStatuses = ["draft", "published", "rejected"] as const;
export type EventStatus = (typeof eventStatuses)[number];

export type ReportCitation = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  /** "day" when only the day of publication is known. */
  readonly publishedPrecision: "day" | "instant" | null;
  /** True: told in our own words; `retells` cites what it retells. Never quoted under a newspaper's name. */
  readonly isRetelling: boolean;
  readonly retells: string | null;
};

export type ClaimView = Pick<
  ClaimDraft,
  | "field"
  | "population"
  | "unit"
  | "min"
  | "max"
  | "words"
  | "approximation"
  | "scope"
  | "modality"
  | "remarks"
> & {
  readonly id: string;
  readonly subject: ClaimSubject["kind"];
  readonly claimant: Pick<Claimant, "name" | "kind" | "actorKey" | "via"> | null;
  /** The sentence it stands in, and where in it the number or phrase is (UTF-16, relative to the sentence). */
  readonly sentence: string;
  readonly highlight: { readonly start: number; readonly end: number };
  readonly report: ReportCitation;
  readonly status: "waiting" | "accepted" | "rejected";
};

/** A place that a location stands on. */
export type PlaceOfEvent = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameArabic: string | null;
  /** "Abu Kamal, Deir ez-Zor, Syria". */
  readonly hierarchy: string;
  /** What it directly lies in; left out or null where nothing is known. */
  readonly parent?: { readonly name: string; readonly nameArabic: string | null } | null;
  /** ISO 3166 alpha-2. */
  readonly countryCode?: string | null;
};

/** A location with the place it stands on, ready to show. */
export type LocationView = Location & { readonly place: PlaceOfEvent | null };

/** One row of the list, one mark of the map. */
export type EventSummary = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly kindGroup: KindGroup;
  readonly status: EventStatus;
  readonly grade: Grade;
  readonly when: When;
  readonly locations: readonly LocationView[];
  readonly operation: { readonly id: string; readonly slug: string; readonly name: string } | null;
  readonly reportCount: number;
  readonly claimCount: number;
};

/** Why a location is where it is: the mention, its sentence, what was chosen and what was rejected. */
export type PlacementView = {
  readonly mention: string;
  readonly sentence: string;
  readonly highlight: { readonly start: number; readonly end: number };
  readonly report: ReportCitation;
  readonly chosen: CandidateView | null;
  readonly reason: string;
  readonly confidence: number | null;
  readonly rejected: readonly CandidateView[];
  /** The editor's decision on it, null when the parser's choice stands. */
  readonly decidedBy: { readonly by: string; readonly at: string; readonly reason: string | null } | null;
};
export type CandidateView = {
  readonly placeId: string;
  readonly slug: string | null;
  readonly name: string;
  readonly hierarchy: string;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly radiusMeters: number | null;
  readonly score: number;
  readonly evidence: readonly { readonly text: string; readonly weight: number }[];
};

export type EventView = EventSummary & {
  readonly weapon: Weapon | null;
  readonly actor: string | null;
  readonly target: string | null;
  readonly gradeReason: string;
  readonly claims: readonly ClaimView[];
  /** Pairs of claims that conflict, and sums that were not made, in words. */
  readonly conflicts: readonly { readonly claimIds: readonly string[]; readonly explanation: string }[];
  readonly notAdded: readonly string[];
  readonly placements: readonly PlacementView[];
  readonly reports: readonly ReportCitation[];
  /** What no source says, written and not left blank ("No source gives the hour."). */
  readonly notKnown: readonly string[];
};

export type OperationView = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly actor: string | null;
  readonly status: EventStatus;
  readonly when: When;
  readonly claims: readonly ClaimView[];
  readonly notAdded: readonly string[];
  readonly events: readonly EventSummary[];
  /** "85 targets · 7 facilities stated; 2 named, 2 mapped" as numbers. Totals are never counted from the children. */
  readonly named: number;
  readonly mapped: number;
  readonly reports: readonly ReportCitation[];
};

/** Events of a place in three lists that are never merged. */
export type EventsOfPlace = {
  readonly at: readonly EventSummary[];
  readonly within: readonly EventSummary[];
  readonly possiblyHere: readonly EventSummary[];
};
