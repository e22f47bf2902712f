// The weighing in columns against the rule said plainly: every name compared, every place once, all sorted, sixty told.
import { describe, expect, it } from "vitest";
import { aPlaceBrief } from "../testing/a-place-brief";
import { chanceFrom } from "../testing/chance";
import { nameKeys } from "./name-key";
import type { MatchTier } from "./place-index";
import { matchTiers } from "./place-index";
import { soundSimilarity } from "./sound";
import { floors, mostHits, otherScriptFactor, tierWeight, type WeighedPlace } from "./weigh-hits";
import { weighMatches, type NameMatch } from "./weigh-matches";

const tiers = ["key", "loose", "edit", "article", "exact"] as const;
const spellings = ["Rusk", "Rosik", "Arsuk", "Risq", "Raasek", "روسك", "Ruzik", "Rushk", "Barsik"] as const;

function matchesOf(count: number): NameMatch<WeighedPlace>[] {
  const chance = chanceFrom(3);
  return Array.from({ length: count }, (_, number) => {
    const matchedName = chance.oneOf(spellings);
    const place: WeighedPlace = {
      ...aPlaceBrief(number % 5 === 0 ? matchedName : "Rask", {
        id: `p${chance.below(Math.ceil(count / 2))}`,
        countryCode: "IQ",
      }),
      origin: "gazetteer",
    };
    // All of a place but its spelling hangs on its id.
    const own = Number(place.id.slice(1));
    return {
      place: { ...place, name: "Rask", prominence: (own % 8) / 8, countryCode: own % 3 === 0 ? "SY" : "IQ" },
      matchedName,
      tier: chance.oneOf(tiers),
      sound: nameKeys(matchedName).sound,
    };
  });
}

const isArabic = (name: string): boolean => /[\u0600-\u06ff]/u.test(name);

/** Place, tier, spelling and similarity of what is told, by the rule alone. */
function plainly(
  asked: string,
  matches: readonly NameMatch<WeighedPlace>[],
  country: string | null,
): unknown[] {
  const keys = nameKeys(asked);
  const best = new Map<string, NameMatch<WeighedPlace> & { similarity: number }>();
  const worth = (tier: MatchTier, similarity: number): number => tierWeight[tier] + similarity;
  for (const match of matches) {
    const heard = soundSimilarity(keys.sound, match.sound);
    const similarity =
      match.tier === "exact" ? 1 : isArabic(match.matchedName) ? heard * otherScriptFactor : heard;
    if (similarity < floors[match.tier][keys.key.length <= 2 ? 1 : 0]) continue;
    const known = best.get(match.place.id);
    const gain =
      known === undefined ? 1 : worth(match.tier, similarity) - worth(known.tier, known.similarity);
    if (gain > 0 || (gain === 0 && match.matchedName < (known?.matchedName ?? "")))
      best.set(match.place.id, { ...match, similarity });
  }
  const rank = (tier: MatchTier): number => matchTiers.indexOf(tier);
  const sorted = [...best.values()].sort(
    (a, b) =>
      rank(a.tier) - rank(b.tier) ||
      b.similarity + b.place.prominence - (a.similarity + a.place.prominence) ||
      (a.place.id < b.place.id ? -1 : 1),
  );
  const isHere = ({ place }: NameMatch<WeighedPlace>): boolean => place.countryCode === country;
  const told = new Set([
    ...sorted.filter(isHere).slice(0, mostHits),
    ...sorted.filter((each) => !isHere(each)).slice(0, mostHits),
  ]);
  return sorted
    .filter((each) => told.has(each))
    .map(({ place, tier, matchedName, similarity }) => [place.id, tier, matchedName, similarity]);
}

describe("NameWeighing", () => {
  it.each([
    ["Rusik", "SY", 30],
    ["Rusik", "SY", 900],
    ["Rusik", null, 900],
    ["Rask", "IQ", 900],
    ["Rasu", null, 200],
  ])("tells of %s asked in %s among %i names what the rule does", (asked, country, count) => {
    const matches = matchesOf(count);
    const expected = plainly(asked, matches, country);
    expect(expected.length).toBeGreaterThan(0);
    expect(
      weighMatches(nameKeys(asked), matches, country).map(({ place, tier, matchedName, similarity }) => [
        place.id,
        tier,
        matchedName,
        similarity,
      ]),
    ).toEqual(expected);
  });
});
