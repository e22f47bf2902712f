// What is typed so far -> places it may become, best first: one answer for each place, under the spelling that met best.
import { AppError } from "../errors";
import type { LonLat, LonLatBox } from "../geo/coordinates";
import { distanceMeters } from "../geo/distance";
import type { CompletionHit, CompletionLookup } from "../gazetteer/completion/completion-lookup"; // names, in a file or in Postgres
import { typedKeys, type WordPlace } from "../gazetteer/completion/typed-keys"; // the keys of an unfinished name
import type { PlaceKind } from "../gazetteer/place";
import type { Suggestion, SuggestionMatch } from "../gazetteer/suggestion";
import { fold } from "../text/fold";
import { longestQuery } from "./check-query";

export type AutocompleteOptions = {
  /** Places near here come earlier. */
  readonly near?: LonLat | null;
  /** ISO 3166 alpha-2: only places there. */
  readonly country?: string | null;
  /** Only these kinds; [] and left out = all. */
  readonly kinds?: readonly PlaceKind[];
  /** Only places whose point lies in it. */
  readonly bbox?: LonLatBox | null;
  /** At most this many suggestions, 1 to 50; 10 unless told. */
  readonly limit?: number;
};

/**
 * What a way of meeting weighs. A whole name beats a beginning, letters beat sound, sound beats a slip; prominence (0..1
 * times its weight) may lift a known town's beginning above a hamlet's whole name, never a slip above letters of its like.
 */
const matchWeights: Readonly<Record<SuggestionMatch, number>> = {
  whole: 1,
  prefix: 0.8,
  sound: 0.62,
  typo: 0.68,
};
const whereWeights: Readonly<Record<WordPlace, number>> = {
  start: 0,
  behind_article: -0.01,
  later_word: -0.08,
};
/** How much of the weight of sound and slip hangs on how near they are. */
const closenessWeight = 0.6;
const prominenceWeight = 0.5;
/** Of its weight, what prominence keeps where letters did not meet: else a slip would make everything a capital. */
const unsureProminence = 0.7;
/** Wider than one screen of the map: half of the weight is left 350 km away. */
const nearWeight = 0.5;
const nearScaleMeters = 500_000;
const fullScore = matchWeights.whole + prominenceWeight + nearWeight;
/** The place's own name weighs this much more than a spelling listed with it. */
const ownNameWeight = 0.02;

/** Above this a beginning outweighs the best guess at the most prominent place. */
const sureProminence =
  (Math.max(matchWeights.sound, matchWeights.typo) +
    prominenceWeight * unsureProminence +
    ownNameWeight -
    matchWeights.prefix -
    whereWeights.behind_article) /
  prominenceWeight;

/** Each further place of the same spelling weighs so much less: ten hamlets named Sadat are one guess, not ten. */
const namesakeWeight = 0.05;
/** Where letters met, so many namesakes are told unweakened: which of them is meant is the question then. */
const sureNamesakes = 5;
/** What stands below so many cannot come up among the first. */
const mostWeighedAgain = 80;

/** Where letters met, a guess by sound is told only when it comes this near to the best. */
const worthwhileGuess = 0.55;

/** Share of the answers that slips may claim. */
const slipRoom = 0.4;

const mostSuggestions = 50;

/**
 * The places that `text` may become, best first; [] for a text without letters. Any script, articles, hyphens, apostrophes and
 * case do not matter. Throws `invalid` for an overlong text, a country that is no two letters, and a limit out of range.
 */
export async function autocomplete(
  text: string,
  options: AutocompleteOptions & { readonly lookup: CompletionLookup },
): Promise<Suggestion[]> {
  if (text.length > longestQuery)
    throw new AppError(
      "invalid",
      `A name has at most ${longestQuery} characters here; this one has ${text.length}.`,
    );
  const limit = options.limit ?? 10;
  if (!Number.isInteger(limit) || limit < 1 || limit > mostSuggestions)
    throw new AppError("invalid", `limit must be a whole number from 1 to ${mostSuggestions}; got ${limit}.`);
  const country = options.country ?? null;
  if (country !== null && !/^[A-Za-z]{2}$/.test(country))
    throw new AppError("invalid", `country must be two letters (ISO 3166), such as SY; got "${country}".`);
  const typed = typedKeys(text);
  if (typed.letters.length === 0) return [];
  const near = options.near ?? null;
  const hits = await options.lookup({
    typed,
    country: country?.toUpperCase() ?? null,
    kinds: options.kinds === undefined || options.kinds.length === 0 ? null : options.kinds,
    bbox: options.bbox ?? null,
    near,
    weights: {
      prominence: prominenceWeight,
      near: nearWeight,
      nearScaleMeters,
      laterWord: -whereWeights.later_word,
    },
    ...(near === null ? { enough: { places: limit, prominence: sureProminence } } : {}),
    most: limit + 6,
  });
  return keepRoomForSlips(rankCompletions(hits, near), limit);
}

/**
 * The first `limit`, the last of them kept for slips where there are any: whoever mistyped a name that many others begin with
 * finds it under the eighth of its namesakes, not behind the fiftieth.
 */
function keepRoomForSlips(ranked: readonly Suggestion[], limit: number): Suggestion[] {
  const head = ranked.slice(0, limit);
  const room = Math.floor(limit * slipRoom) - head.filter(({ match }) => match === "typo").length;
  if (room <= 0) return head;
  const slips = ranked.slice(limit).filter(({ match }) => match === "typo");
  const kept = slips.slice(0, room);
  return [...head.slice(0, limit - kept.length), ...kept];
}

/** Every place once with its best spelling, best first. Pure. */
export function rankCompletions(hits: readonly CompletionHit[], near: LonLat | null): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const hit of hits) {
    const { place, matchedName, match } = hit;
    const distance = near === null || place.point === null ? null : distanceMeters(near, place.point);
    const score = rounded(weigh(hit, distance));
    const known = best.get(place.id);
    if (known !== undefined && !(score > known.score)) continue;
    best.set(place.id, { place, matchedName, match, score, distanceMeters: distance });
  }
  return withoutIdleGuesses(lowerNamesakes([...best.values()].sort(byScore)).sort(byScore));
}

/** A name met letter by letter makes what merely sounds a little like it noise; a slip may hide behind any beginning. */
function withoutIdleGuesses(sorted: readonly Suggestion[]): Suggestion[] {
  const sure = sorted.find(({ match }) => isSure(match));
  if (sure === undefined) return [...sorted];
  return sorted.filter(({ match, score }) => match !== "sound" || score >= sure.score * worthwhileGuess);
}

function byScore(a: Suggestion, b: Suggestion): number {
  return (
    b.score - a.score ||
    b.place.prominence - a.place.prominence ||
    (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0)
  );
}

function lowerNamesakes(sorted: readonly Suggestion[]): Suggestion[] {
  const seen = new Map<string, number>();
  return sorted.slice(0, mostWeighedAgain).map((suggestion) => {
    const name = fold(suggestion.matchedName).replaceAll(" ", "");
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    const extra = isSure(suggestion.match) ? before - sureNamesakes + 1 : before;
    return extra <= 0
      ? suggestion
      : { ...suggestion, score: rounded(Math.max(0, suggestion.score - extra * namesakeWeight)) };
  });
}

function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}

function isSure(match: SuggestionMatch): boolean {
  return match === "whole" || match === "prefix";
}

function weigh(
  { place, matchedName, match, where, closeness }: CompletionHit,
  distance: number | null,
): number {
  const met = matchWeights[match] + whereWeights[where] - (1 - closeness) * closenessWeight;
  const nearby = distance === null ? 0 : nearWeight * Math.exp(-distance / nearScaleMeters);
  const own = matchedName === place.name ? ownNameWeight : 0;
  const known = prominenceWeight * place.prominence * (isSure(match) ? 1 : unsureProminence);
  return Math.max(0, Math.min(1, (met + own + known + nearby) / fullScore));
}
