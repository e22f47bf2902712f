// What the words beside one mention say of the places it may mean.
import type { PlaceKind } from "../gazetteer/place";
import type { CandidateFeatures } from "./candidate-set";
import { appositionKind } from "./kind-word-beside";
import { directions } from "./languages/en/directions";
import { kindWords } from "./languages/en/kind-words";
import { mark } from "./languages/word-marks";
import type { NameProposal } from "./name-evidence";
import { rankingWeights } from "./ranking-weights";
import type { TokenText } from "./read-tokens";

/** What stands beside a mention and speaks of kinds of places; null where nothing does, as beside most. */
export type KindAsked = {
  /** The kinds the word beside it speaks of ("village of X"). */
  readonly beside: readonly PlaceKind[];
  /** The kinds the name itself ends in ("Boone County"). */
  readonly inName: readonly PlaceKind[];
  /** "western X", "rural X", "the north of X". */
  readonly wide: boolean;
  /** "near X", "the outskirts of X", "the city of X", "30 km north of X": said of a town, not of the division of its name. */
  readonly narrow: boolean;
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
    wideOpeners.has(before) ||
    (before === "of" && tokens[first - 2]?.lower === "countryside") ||
    tokens[last + 1]?.lower === "countryside";
  const narrow =
    !wide && (isCalledTown(text, last, before, beside) || isTakenByTown(text, first, last, before));
  return beside.length === 0 && inName.length === 0 && !wide && !narrow
    ? null
    : { beside, inName, wide, narrow };
}

const wideOpeners = new Set(["across", "throughout"]);
const townOpeners = new Set(["near", "nearby", "outside", "downtown"]);
/** What has "of" or "to" and a town after it: a division has no streets. */
const townNounsOf = new Set(
  "outskirts edge edges suburbs suburb periphery fringes centre center streets downtown gates entrance entrances mayor".split(
    " ",
  ),
);
const townNounsTo = new Set(["road", "highway", "close", "next"]);
const townEnds = new Set(["outskirts", "suburbs"]);

/** "the city of X", "X city", "X, a town in Y"; but "a Texas city" and "the Idlib town of Sarmin" lie in what they name. */
function isCalledTown(
  { tokens }: TokenText,
  last: number,
  before: string,
  beside: readonly PlaceKind[],
): boolean {
  if (!beside.includes("town")) return false;
  const next = tokens[last + 1];
  if (next?.kind !== "word" || !kindWords.has(next.lower.replace(/ies$/u, "y").replace(/s$/u, "")))
    return true;
  return next.lower === "city" && tokens[last + 2]?.lower !== "of" && before !== "a" && before !== "an";
}

function isTakenByTown(text: TokenText, first: number, last: number, before: string): boolean {
  const { tokens } = text;
  if (tokens[first]?.lineBefore === true) return false;
  if (townOpeners.has(before) || townEnds.has(tokens[last + 1]?.lower ?? "")) return true;
  const second = tokens[first - 2]?.lower ?? "";
  // "north of X" is counted from the town; "the north of X" is a part of what is wide.
  if (before === "of") return townNounsOf.has(second) || directions.has(second);
  return before === "to" && townNounsTo.has(second);
}

/** "the north of X" is a part of it, "north of X" lies beyond. */
function isPartOf({ tokens }: TokenText, at: number): boolean {
  if (tokens[at]?.is(mark.direction) !== true) return false;
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

/** Tells `tell` what the words beside a mention say of a candidate of this kind. */
function tellKind(asked: KindAsked, kind: PlaceKind, tell: (statement: string, value: number) => void): void {
  if (asked.beside.length > 0)
    tell(asked.beside.includes(kind) ? "kind word agrees" : "kind word disagrees", 1);
  if (asked.inName.length > 0)
    tell(asked.inName.includes(kind) ? "kind in the name agrees" : "kind in the name disagrees", 1);
  if (asked.wide && (kind === "governorate" || kind === "country" || kind === "region"))
    tell("wide words beside a wide place", 1);
}

export function addKindFeatures(asked: KindAsked, kind: PlaceKind, features: CandidateFeatures): void {
  tellKind(asked, kind, (statement, value) => features.set(statement, value));
}

/** `scores` of candidates of these kinds with what the words beside a mention weigh. */
export function withKindScores(
  asked: KindAsked,
  kinds: readonly PlaceKind[],
  scores: readonly number[],
): number[] {
  // There are few kinds and many candidates.
  const weights = new Map<PlaceKind, number>();
  let weight = 0;
  const weigh = (statement: string, value: number): void => {
    weight += (rankingWeights[statement] ?? 0) * value;
  };
  return scores.map((score, j) => {
    const kind = kinds[j];
    if (kind === undefined) return score;
    let known = weights.get(kind);
    if (known === undefined) {
      weight = 0;
      tellKind(asked, kind, weigh);
      weights.set(kind, (known = weight));
    }
    return score + known;
  });
}
