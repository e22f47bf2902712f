// What one claimant says in one report, with the span it stands in.
import type { Span } from "../text/span";

export const claimFields = [
  "killed",
  "injured",
  "casualties",
  "missing",
  "targets",
  "facilities",
  "munitions",
  "strikes",
  "attacks",
  "aircraft",
  "responsibility",
  "weapon",
  "target_use",
  "place",
  "date",
] as const;
export type ClaimField = (typeof claimFields)[number];

export const populations = ["civilian", "combatant", "other", "unknown"] as const;
export type Population = (typeof populations)[number];

export const modalities = ["states", "denies", "estimates", "attributes"] as const;
export type Modality = (typeof modalities)[number];

export const claimantKinds = ["official", "armed_group", "monitor", "medical", "witness", "media"] as const;
export type Claimant = {
  /** As the text names it ("the Pentagon"). */
  readonly name: string;
  readonly span: Span;
  readonly kind: (typeof claimantKinds)[number] | null;
  /** Key of a known actor (seeds/actors), null when none. */
  readonly actorKey: string | null;
  /** Publisher it was said through ("told CNN"), null when none. */
  readonly via: string | null;
};

/** What the claim is about. `period` = "165 attacks since 7 October": no single event. */
export type ClaimSubject =
  | { readonly kind: "event"; readonly draft: number }
  | { readonly kind: "operation"; readonly draft: number }
  | {
      readonly kind: "period";
      readonly from: string | null;
      readonly to: string | null;
      readonly words: string;
    };

export type ClaimDraft = {
  readonly subject: ClaimSubject;
  readonly field: ClaimField;
  readonly population: Population;
  /** What is counted or who, as the text has it ("soldiers", "drones", "militants"); null when not named. */
  readonly unit: string | null;
  /** Both null for a claim without a number; max null = open above. */
  readonly min: number | null;
  readonly max: number | null;
  /** Words of a claim that is no number ("houses used as depots"); null for numbers. */
  readonly words: string | null;
  /** Hedge or number word kept as written ("at least", "dozens", "more than"); null when bare. */
  readonly approximation: string | null;
  /** Country or place the number is about; `inferred` when the text does not say so itself. */
  readonly scope: {
    readonly placeId: string | null;
    readonly name: string;
    readonly inferred: boolean;
    readonly reason: string | null;
  } | null;
  readonly claimant: Claimant | null; // null = nobody in particular
  readonly modality: Modality;
  /** Span of the number or phrase, and of the sentence it stands in. */
  readonly span: Span;
  readonly sentence: Span;
  /** Remarks for people: "garbled 'one 24' read as 24". Empty when none. */
  readonly remarks: readonly string[];
};
