// What one clause says took place, before anything is joined: the words the steps of drafting hand on.
import type { Span } from "../../text/span";
import type { EventKind, Weapon } from "../event-kind";
import type { PlaceHere } from "../places/place-here";
import type { NamedActor } from "../actors/find-actors";
import type { DateInWords } from "../dates/date-in-words";
import type { Trigger } from "../attacks/find-triggers";
import type { Days } from "../dates/resolve-when";

export type Dated = { readonly date: DateInWords; readonly days: Days | null };

export type Happening = {
  readonly trigger: Trigger;
  readonly mentions: Span[];
  readonly clause: Span;
  readonly sentence: Span;
  readonly sentenceIndex: number;
  readonly paragraph: number;
  readonly kind: EventKind | null;
  readonly weapon: Weapon | null;
  readonly actor: NamedActor | null;
  readonly target: NamedActor | null;
  readonly places: readonly PlaceHere[];
  /** How the places were found when not in the clause itself; null when they stand in it. */
  readonly placesFrom: string | null;
  readonly dated: Dated | null;
  /** Where the day is not told in the sentence: why it is taken all the same. */
  readonly datedFrom: string | null;
  /** What told the day: the sentence, its paragraph, the head of its list, or only the report as a whole. */
  readonly datedBy: "sentence" | "paragraph" | "list" | "report" | null;
  readonly ongoing: boolean;
  /** Past perfect, "earlier": lies before what the paragraph tells. */
  readonly earlier: boolean;
  /** The subject is a pronoun or the noun has "the", "these": tells more of something told already. */
  readonly pointsBack: boolean;
  /** "another", "a second", "elsewhere": tells of a new one even in the same place. */
  readonly another: boolean;
  /** Sentence is a headline, kicker or caption of its own. */
  readonly headline: boolean;
  /** Stands in an entry of a list. */
  readonly listed: boolean;
  readonly caption: boolean;
  /** A number of dead, targets or rounds stands in the clause. */
  readonly counted: boolean;
  /** A time of day stands in the sentence. */
  readonly clocked: boolean;
  /** "The attack happened on ...": says where what was told before took place. */
  readonly locates: boolean;
};
