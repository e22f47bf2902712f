// Reads a text: which words name places, which place each means, and why. The import block is the pipeline.
import { readTokens } from "./read-tokens"; // 1. words, sentences, headlines, boilerplate
import { findMentions, shareOfAttacks, type FoundName } from "./find-mentions"; // 2. names of places, and names of other things
import { gatherCandidates } from "./gather-candidates"; // 3. the places each name may mean
import { rankCandidates, type RankedName } from "./rank-candidates"; // 4. the likeliest first
import { resolve, type Resolved, type ShownNames } from "./resolve"; // 5. one of them, or the reason for none
import { mentionKindOf } from "./mention-kind"; // 6. ground, actor, adjective or part of another name
import { findRelativePlace } from "./relative-places"; // 7. "near", "30 km east of", "western"
import { tellPlaces } from "./tell-places"; // and where the text puts what no gazetteer knows
import type { PlacedName } from "./relative-phrase";
import { chosenByModel, openQuestions, validChoices, type SecondOpinion } from "./second-opinion"; // 8. where the rules could not choose
import type { PlaceIndex } from "../gazetteer/place-index";
import type { Span } from "../text/span";
import type { Mention, Reading } from "./reading";

/** Named in every reading: changes whenever rules or weights change. */
export const parserVersion = "13";

export type GeoparseOptions = {
  readonly index: PlaceIndex;
  /** ISO instant or day the text was published; kept in the reading for whoever counts dates from it. Null when not known. */
  readonly publishedAt: string | null;
  /** Asked once about names that are too close to call; absent = the rules alone. */
  readonly secondOpinion?: SecondOpinion;
};

/**
 * Reads the places out of a text (any length, UTF-16 offsets). Pure but for the index, which is asked in a few batches;
 * time grows linearly with the text. Odd text is no error: what cannot be placed comes back unresolved with the reason.
 * The same text, index and version give the same reading.
 */
export async function geoparse(
  text: string,
  { index, publishedAt, secondOpinion }: GeoparseOptions,
): Promise<Reading> {
  const tokens = readTokens(text);
  const found = await findMentions(tokens, index);
  const gathered = gatherCandidates(found.names, found.input);
  const ranked = rankCandidates(tokens, found.names, gathered);

  const placed: PlacedName[] = [];
  const shown: ShownNames = {
    attacks: shareOfAttacks(found.input),
    asRanked: new Map(),
    townFirst: new Map(),
  };
  const drafts = found.names.map((name, i) => {
    const names = ranked[i] ?? null;
    const resolved = resolve(name, names, shown);
    const { place } = resolved;
    const { kind, reason } = mentionKindOf(
      tokens,
      name.proposal,
      place,
      found.names[i + 1]?.proposal ?? null,
    );
    placed.push({ span: name.proposal.span, place });
    return { name, kind, resolved: kind === "organisation" ? notLocated(resolved, reason) : resolved };
  });
  const choices = await askSecondOpinion(text, tokens.sentences, drafts, ranked, secondOpinion);
  for (const [i, resolved] of choices) {
    const draft = drafts[i];
    if (draft === undefined) continue;
    drafts[i] = { ...draft, resolved };
    placed[i] = { span: draft.name.proposal.span, place: resolved.place };
  }
  const told = tellPlaces(tokens, drafts, placed);
  const mentions = drafts.map(({ name, kind, resolved }, i): Mention => {
    const { start, end } = name.proposal.span;
    const relative =
      told[i] ?? (kind === "literal" || isBorderPart(kind) ? findRelativePlace(tokens, placed, i) : null);
    return {
      start,
      end,
      kind,
      name: text.slice(start, end),
      kindWord: name.proposal.kindWord,
      candidates: resolved.candidates,
      resolution: resolved.resolution,
      relative: kind === "literal" || relative?.relation === "border" ? relative : null,
    };
  });
  return {
    parserVersion:
      secondOpinion === undefined || choices.size === 0
        ? parserVersion
        : `${parserVersion} with ${secondOpinion.model}`,
    gazetteerVersion: await index.version(),
    publishedAt,
    textLength: text.length,
    mentions,
    others: found.others,
    sentences: tokens.sentences,
  };
}

/** Names that are too close to call and what was chosen for them, by number; none without a second opinion. */
async function askSecondOpinion(
  text: string,
  sentences: readonly Span[],
  drafts: readonly { readonly name: FoundName; readonly resolved: Resolved }[],
  ranked: readonly (RankedName | null)[],
  secondOpinion: SecondOpinion | undefined,
): Promise<Map<number, Resolved>> {
  const chosen = new Map<number, Resolved>();
  if (secondOpinion === undefined) return chosen;
  const names = drafts.map(({ name, resolved }) => ({ ...name.proposal.span, ...resolved }));
  const questions = openQuestions(text, sentences, names);
  if (questions.length === 0) return chosen;
  for (const [i, choice] of validChoices(questions, await secondOpinion.ask(questions))) {
    const candidates = drafts[i]?.resolved.candidates ?? [];
    const resolution = chosenByModel(secondOpinion.model, candidates, choice);
    const placeId = candidates[choice]?.placeId;
    const place = ranked[i]?.thing.hits.find((hit) => hit.place.id === placeId)?.place ?? null;
    if (resolution !== null && place !== null) chosen.set(i, { candidates, resolution, place });
  }
  return chosen;
}

/** A body is named, not mapped: its candidates stay for people to see. */
function notLocated({ candidates }: Resolved, reason: string): Resolved {
  return {
    candidates,
    resolution: { kind: "unresolved", reason: "not_a_location", detail: `Not mapped: ${reason}.` },
    place: null,
  };
}

/** "the Iraqi-Syrian border" is told with names that elsewhere only describe. */
const isBorderPart = (kind: Mention["kind"]): boolean => kind === "demonym" || kind === "embedded";
