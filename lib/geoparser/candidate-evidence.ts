// What the words beside one mention say of the places it may mean.
import type { Place, PlaceKind } from "../gazetteer/place";
import type { CandidateFeatures } from "./candidate-set";
import { appositionKind } from "./kind-word-beside";
import { directions, kindWords } from "./languages/en";
import type { NameProposal } from "./name-evidence";
import type { TokenText } from "./read-tokens";

/** What stands beside a mention and speaks of kinds of places; null where nothing does, as beside most. */
export type KindAsked = {
  /** The kinds the word beside it speaks of ("village of X"). */
  readonly beside: readonly PlaceKind[];
  /** The kinds the name itself ends in ("Boone County"). */
  readonly inName: readonly PlaceKind[];
  /** "western X", "rural X", "the north of X". */
  readonly wide: boolean;
};

const noKinds: readonly PlaceKind[] = [];

export function kindAsked(text: TokenText, proposal: NameProposal): KindAsked | null {
  if (proposal.demonymOf !== null) return null;
  const { tokens } = text;
  const { first, last } = proposal.span;
  const word = proposal.kindWord ?? facilityAt(text, first) ?? appositionKind(text, last);
  const beside = kindWords.get(word ?? "") ?? noKinds;
  const inName = first === last ? noKinds : (kindWords.get(tokens[last]?.lower ?? "") ?? noKinds);
  const before = tokens[first - 1]?.lower ?? "";
  const wide =
    (directions.has(before) && tokens[first]?.lineBefore === false) ||
    (before === "of" && isPartOf(text, first - 2)) ||
    before === "rural" ||
    tokens[last + 1]?.lower === "countryside";
  return beside.length === 0 && inName.length === 0 && !wide ? null : { beside, inName, wide };
}

/** "the north of X" is a part of it, "north of X" lies beyond. */
function isPartOf({ tokens }: TokenText, at: number): boolean {
  if (!directions.has(tokens[at]?.lower ?? "")) return false;
  const word = tokens[at - 1]?.kind === "hyphen" ? at - 3 : at - 1;
  return tokens[word]?.lower === "the";
}

const facilities = new Set(
  "base airbase airfield airport camp crossing checkpoint dam refinery oilfield prison barracks garrison outpost".split(
    " ",
  ),
);

/** "base" of "a base at X" and "the bases at X"; null where no such word stands there. */
function facilityAt({ tokens }: TokenText, first: number): string | null {
  if (tokens[first - 1]?.lower !== "at" || tokens[first]?.lineBefore === true) return null;
  const word = tokens[first - 2]?.lower.replace(/s$/u, "") ?? "";
  return facilities.has(word) ? word : null;
}

export function addKindFeatures(asked: KindAsked, place: Place, features: CandidateFeatures): void {
  if (asked.beside.length > 0)
    features.set(asked.beside.includes(place.kind) ? "kind word agrees" : "kind word disagrees", 1);
  if (asked.inName.length > 0)
    features.set(
      asked.inName.includes(place.kind) ? "kind in the name agrees" : "kind in the name disagrees",
      1,
    );
  if (asked.wide && (place.kind === "governorate" || place.kind === "country" || place.kind === "region"))
    features.set("wide words beside a wide place", 1);
}
