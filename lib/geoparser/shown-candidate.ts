// A candidate and a choice as they are shown: plain values at once, the reasons in words when somebody asks for them.
import type { NameHit } from "../gazetteer/place-index";
import { explainCandidate, explainName, hierarchyOf } from "./explain";
import type { NameFeatures } from "./name-features";
import type { CandidateDescription } from "./candidate-set";
import type { RankedName } from "./rank-candidates";
import type { Candidate, Evidence, Resolution } from "./reading";

export function describeHit({ place, tier, matchedName }: NameHit): CandidateDescription {
  return {
    placeId: place.id,
    name: place.name,
    placeKind: place.kind,
    countryCode: place.countryCode,
    hierarchy: hierarchyOf(place, null),
    point: place.point,
    radiusMeters: place.radiusMeters,
    precision: place.precision,
    tier,
    matchedName,
  };
}

/** Reasons are found again from the numbers that were weighed; most readers of a text ask for few of them, or none. */
export class ShownCandidate implements Candidate {
  readonly placeId: string;
  readonly name: string;
  readonly placeKind: string;
  readonly countryCode: string | null;
  readonly hierarchy: string;
  readonly point: Candidate["point"];
  readonly radiusMeters: number | null;
  readonly precision: Candidate["precision"];
  readonly score: number;
  readonly tier: string;
  readonly matchedName: string;
  readonly #hit: NameHit;
  readonly #at: number;
  readonly #ranked: RankedName;
  #evidence: readonly Evidence[] | null = null;

  /** `at` is the index of the hit among those of the ranked name. */
  constructor(hit: NameHit, described: CandidateDescription, score: number, ranked: RankedName, at: number) {
    this.placeId = described.placeId;
    this.name = described.name;
    this.placeKind = described.placeKind;
    this.countryCode = described.countryCode;
    this.hierarchy = described.hierarchy;
    this.point = described.point;
    this.radiusMeters = described.radiusMeters;
    this.precision = described.precision;
    this.score = score;
    this.tier = described.tier;
    this.matchedName = described.matchedName;
    this.#hit = hit;
    this.#at = at;
    this.#ranked = ranked;
  }

  get evidence(): readonly Evidence[] {
    return (this.#evidence ??= explainCandidate(this.#hit, this.#ranked.besideOf(this.#at)));
  }

  toJSON(): Candidate {
    const { placeId, name, placeKind, countryCode, hierarchy, point, radiusMeters, precision } = this;
    const { score, tier, matchedName, evidence } = this;
    return {
      placeId,
      name,
      placeKind,
      countryCode,
      hierarchy,
      point,
      radiusMeters,
      precision,
      score,
      tier,
      matchedName,
      evidence,
    };
  }
}

type Resolved = Extract<Resolution, { kind: "resolved" }>;

/** The choice of a mention's first candidate; its reasons are that candidate's and those for the words being a name. */
export class FirstChosen implements Resolved {
  readonly kind = "resolved";
  readonly candidate = 0;
  readonly confidence: number;
  readonly #chosen: Candidate | undefined;
  readonly #features: NameFeatures;
  #evidence: readonly Evidence[] | null = null;

  constructor(confidence: number, chosen: Candidate | undefined, features: NameFeatures) {
    this.confidence = confidence;
    this.#chosen = chosen;
    this.#features = features;
  }

  get evidence(): readonly Evidence[] {
    return (this.#evidence ??= [...(this.#chosen?.evidence ?? []), ...explainName(this.#features)]);
  }

  toJSON(): Resolved {
    const { kind, candidate, confidence, evidence } = this;
    return { kind, candidate, confidence, evidence };
  }
}
