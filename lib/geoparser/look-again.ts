// Looks names up once more inside the text's own countries: unknown ones, and small places of other countries in its lists.
import { isRomanised } from "../gazetteer/romanised-countries";
import type { NameHit, PlaceIndex } from "../gazetteer/place-index";
import { lookUpIn } from "./look-up-names";
import { answerOf, type NameAnswer } from "./name-answer";
import type { NameProposal } from "./name-evidence";
import type { NameFeatures } from "./name-features";

/** Log-odds a stretch must have before its sound is searched for in a whole country. */
const plausible = -2.5;
/** A name known abroad for no more than this may be another spelling of a village here. */
export const obscureProminence = 0.45;

/** What a plain word is told by. */
const isPlainWord = (features: NameFeatures): boolean =>
  features.has("common word") || features.has("calendar word") || features.has("small letters elsewhere");

/**
 * Answers to the names of `proposed` that may be spelled otherwise in `country` (ISO alpha-2; `countries` = all the text is about),
 * by query, together with what was known of them before. One batch; empty where no name is open.
 */
export async function lookAgainIn(
  index: PlaceIndex,
  proposed: readonly (NameProposal | null)[],
  country: string,
  countries: readonly string[],
): Promise<Map<string, NameAnswer>> {
  const open = proposed.filter((p): p is NameProposal => p !== null && mayBeIn(p, country, countries));
  if (open.length === 0) return new Map();
  const found = await lookUpIn(
    index,
    open.map((p) => p.span.asked),
    country,
  );
  const answers = new Map<string, NameAnswer>();
  for (const { span, answer } of open) {
    const here = found.get(span.query);
    if (here === undefined || here.hits.length === 0 || answers.has(span.query)) continue;
    answers.set(span.query, answerOf(together(here.hits, answer.hits)));
  }
  return answers;
}

function mayBeIn(
  { person, organisation, features, answer }: NameProposal,
  country: string,
  countries: readonly string[],
): boolean {
  if (person !== null || organisation !== null) return false;
  const isListed = features.has("listed after in, at, near");
  if (features.score <= plausible && !isListed) return false;
  if (answer.strong.length > 0) {
    if (!features.has("known run is whole") || !isRomanised(country)) return false;
    for (const code of countries) if (answer.countries.get(code)?.holdsSpelled === true) return false;
    // Who is well known abroad is meant, unless the name stands among villages.
    return (
      (answer.prominence <= obscureProminence || isListed || features.has("list neighbour")) &&
      !isPlainWord(features) &&
      !features.has("given name")
    );
  }
  return features.has("unknown run is whole") && !answer.countries.has(country) && !isPlainWord(features);
}

/** Kept beside the hits, as an index gives the same hits for the same name: what is worked out of both holds for every text. */
const joined = new WeakMap<readonly NameHit[], WeakMap<readonly NameHit[], readonly NameHit[]>>();

/** The hits of two answers, each place once: as `first` has it. */
function together(first: readonly NameHit[], second: readonly NameHit[]): readonly NameHit[] {
  if (second.length === 0) return first;
  let joinedToFirst = joined.get(first);
  if (joinedToFirst === undefined) joined.set(first, (joinedToFirst = new WeakMap()));
  let both = joinedToFirst.get(second);
  if (both === undefined) {
    const known = new Set(first.map(({ place }) => place.id));
    const others = second.filter(({ place }) => !known.has(place.id));
    both = others.length === 0 ? first : [...first, ...others];
    joinedToFirst.set(second, both);
  }
  return both;
}
