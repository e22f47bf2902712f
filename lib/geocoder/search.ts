// The geocoder: a name in any spelling or script -> ranked places with reasons, or an honest nothing.
import { AppError } from "../errors";
import type { LonLat } from "../geo/coordinates";
import { readCoordinates } from "../geo/read-coordinates"; // "34.45, 40.92" is an answer of its own
import { nameKeys } from "../gazetteer/name-key"; // the keys a name is found by
import type { NameHit, NameQuery, PlaceIndex } from "../gazetteer/place-index"; // places, in Postgres or in memory
import type { PlaceKind } from "../gazetteer/place";
import { rankHits, type SearchHit } from "./rank"; // reasons, weights, the gate
import type { RankedPlace } from "./ranked-place";

export type SearchOptions = {
  readonly index: PlaceIndex;
  /** ISO 3166 alpha-2: answers lie there. */
  readonly country?: string | null;
  /** Answers nearer to here weigh more. */
  readonly near?: LonLat | null;
  /** Only these kinds. */
  readonly kinds?: readonly PlaceKind[];
  /** At most this many answers; 10 unless told. */
  readonly limit?: number;
};

/** Longest name that is looked up; the longest official name of a place has 168 letters. */
export const longestQuery = 200;
const nearestToPointMeters = 50_000;

/**
 * Finds the places a name may mean, best first, each with score, tier and evidence; [] for a name it does not know, never a
 * far-fetched one. "X, Y" asks for an X in Y. Coordinates give the places around them.
 * Throws `invalid` for an empty or overlong text, control characters and a country that is no two letters.
 */
export async function search(text: string, options: SearchOptions): Promise<RankedPlace[]> {
  const [answers = []] = await searchAll([{ text, country: options.country ?? null }], options);
  return answers;
}

/** One name of a batch, with the country it is asked in. */
export type BatchQuery = { readonly text: string; readonly country: string | null };

/** As `search`, for many names with few queries of the index; answers stand in the order asked. */
export async function searchAll(
  queries: readonly BatchQuery[],
  options: Omit<SearchOptions, "country">,
): Promise<RankedPlace[][]> {
  const asked = queries.map(({ text, country }) => ({
    text: checkText(text),
    country: checkCountry(country),
  }));
  const limit = options.limit ?? 10;

  // Every query asks for its whole text; "X, Y" asks for X and for Y as well.
  const lookups: NameQuery[] = [];
  const plans = asked.map(({ text, country }) => {
    const comma = /^([^,،]+)[,،]\s*(.+)$/u.exec(text);
    const [, name, container] = comma ?? [];
    const first = lookups.length;
    const whole = nameKeys(text);
    lookups.push({ keys: whole, countryCode: country });
    if (name === undefined || container === undefined) return { first, keys: whole, nameKeys: null };
    const part = nameKeys(name);
    lookups.push({ keys: part, countryCode: country }, { keys: nameKeys(container), countryCode: null });
    return { first, keys: whole, nameKeys: part };
  });
  const hits = await options.index.byNames(lookups);

  return Promise.all(
    asked.map(async ({ text, country }, number) => {
      const plan = plans[number];
      if (plan === undefined) return [];
      const typed = readCoordinates(text);
      if (typed !== null) return around(typed.point, options.index, limit);

      let found: readonly NameHit[] = hits[plan.first] ?? [];
      let within: string[] = [];
      let kinds = plan.keys.kinds;
      if (plan.nameKeys !== null && !found.some(({ tier }) => tier === "curated" || tier === "exact")) {
        found = hits[plan.first + 1] ?? [];
        within = (hits[plan.first + 2] ?? [])
          .filter(({ tier }) => tier === "curated" || tier === "exact" || tier === "article")
          .map(({ place }) => place.id);
        kinds = plan.nameKeys.kinds;
      }
      if (options.kinds !== undefined)
        found = found.filter(({ place }) => options.kinds?.includes(place.kind));
      const withParents = await addParents(found, within, options.index);
      const context = {
        name: plan.nameKeys?.name ?? text,
        countryCode: country,
        near: options.near ?? null,
        kinds,
        within,
      };
      return rankHits(withParents, context).slice(0, limit);
    }),
  );
}

async function addParents(
  hits: readonly NameHit[],
  within: readonly string[],
  index: PlaceIndex,
): Promise<SearchHit[]> {
  if (within.length === 0) return hits.map((hit) => ({ ...hit, parentIds: [] }));
  return Promise.all(
    hits.map(async (hit) => ({ ...hit, parentIds: (await index.parents(hit.place.id)).map(({ id }) => id) })),
  );
}

async function around(point: LonLat, index: PlaceIndex, limit: number): Promise<RankedPlace[]> {
  const near = await index.near(point, nearestToPointMeters, limit);
  return near.map(({ place, distanceMeters }) => {
    const closeness = Math.round((1 - distanceMeters / nearestToPointMeters) * 1000) / 1000;
    const km = (distanceMeters / 1000).toFixed(1);
    return {
      place,
      score: closeness,
      tier: "exact",
      matchedName: place.name,
      evidence: [{ text: `${km} km from the coordinates asked for`, weight: closeness }],
    };
  });
}

function checkText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new AppError("invalid", "Give the name of a place; the query is empty.");
  if (trimmed.length > longestQuery) {
    throw new AppError(
      "invalid",
      `Give the name of one place, at most ${longestQuery} characters; got ${trimmed.length.toLocaleString("en")}. To read a whole text, use the reader.`,
    );
  }
  if (/[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/u.test(trimmed)) {
    throw new AppError(
      "invalid",
      "The query holds control characters or broken ones; give a name in plain text.",
    );
  }
  return trimmed;
}

function checkCountry(country: string | null): string | null {
  if (country === null || country.trim() === "") return null;
  const code = country.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code)) return code;
  throw new AppError(
    "invalid",
    `country must be two letters of ISO 3166, e.g. SY; got "${country.slice(0, 40)}".`,
  );
}
