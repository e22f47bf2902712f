// A name as it is asked of the gazetteer, worked out once: the same capitalised words come in every text.
import { nameKeys } from "../gazetteer/name-key";
import type { NameQuery } from "../gazetteer/place-index";
import { speltLike } from "./spelt-like";
import { demonyms } from "./languages/en/demonyms";

export type AskedName = {
  readonly query: string;
  readonly lower: string;
  /** Opens with al-, el- or their kin. */
  readonly hasArticle: boolean;
  /** Name of the place the word is made from ("Syrian"), null when it is none. */
  readonly demonymOf: string | null;
  /** The country or great city this one word is a slip of the pen away from, null when none. */
  readonly speltLike: string | null;
  /** Asked of the whole world, the cheap tiers alone. */
  readonly worldwide: NameQuery;
};

const article = /^(?:al|el|as|ash|at|ad|an|ar|az)[- ]/u;
const askedNames = new Map<string, AskedName>();
const mostAskedNames = 30_000;

export function askedNameOf(query: string): AskedName {
  const known = askedNames.get(query);
  if (known !== undefined) return known;
  const lower = query.toLowerCase();
  const made: AskedName = {
    query,
    lower,
    hasArticle: article.test(lower),
    demonymOf: demonyms.get(lower) ?? null,
    speltLike: speltLike(lower),
    worldwide: { keys: nameKeys(query), countryCode: null, worstTier: "key" },
  };
  if (askedNames.size >= mostAskedNames) askedNames.clear();
  askedNames.set(query, made);
  return made;
}
