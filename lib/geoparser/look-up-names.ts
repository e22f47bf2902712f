// Asks the gazetteer for the names of a text: one batch for the whole world, one for each of the text's countries.
import type { NameHit, PlaceIndex } from "../gazetteer/place-index";
import { askedNameOf, type AskedName } from "./asked-name";
import type { NameSpan } from "./name-spans";

/** The answer where nothing was found. */
export const noHits: readonly NameHit[] = [];

/** Hits of every name asked, and of the places demonyms among them are made from, by query: one batch. */
export async function lookUpWorldwide(
  index: PlaceIndex,
  spans: readonly NameSpan[],
): Promise<Map<string, readonly NameHit[]>> {
  const hits = new Map<string, readonly NameHit[]>();
  const asked: AskedName[] = [];
  const ask = (name: AskedName): void => {
    if (hits.has(name.query)) return;
    hits.set(name.query, noHits);
    asked.push(name);
  };
  for (const span of spans) {
    ask(span.asked);
    if (span.asked.demonymOf !== null) ask(askedNameOf(span.asked.demonymOf));
  }
  if (asked.length === 0) return hits;
  const answers = await index.byNames(asked.map((name) => name.worldwide));
  asked.forEach(({ query }, i) => hits.set(query, answers[i] ?? noHits));
  return hits;
}

/** Hits of names inside one country, by query, down to those that share most letters: one batch. */
export async function lookUpIn(
  index: PlaceIndex,
  names: readonly AskedName[],
  countryCode: string,
): Promise<Map<string, readonly NameHit[]>> {
  const asked = [...new Set(names)];
  const answers = await index.byNames(asked.map(({ worldwide }) => ({ keys: worldwide.keys, countryCode })));
  return new Map(asked.map(({ query }, i) => [query, answers[i] ?? noHits]));
}
