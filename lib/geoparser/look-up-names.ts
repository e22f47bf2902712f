// Asks the gazetteer for the names of a text: one batch for the whole world, one for each of the text's countries.
import type { NameHit, PlaceIndex } from "../gazetteer/place-index";
import { askedNameOf, type AskedName } from "./asked-name";
import { answerOf, isStrong, noAnswer, type NameAnswer } from "./name-answer";
import type { NameSpan } from "./name-spans";

/** Answers to every name asked, and of the places demonyms among them are made from, by query: one batch. */
export async function lookUpWorldwide(
  index: PlaceIndex,
  spans: readonly NameSpan[],
): Promise<Map<string, NameAnswer>> {
  const answers = new Map<string, NameAnswer>();
  const asked: AskedName[] = [];
  const ask = (name: AskedName): void => {
    if (answers.has(name.query)) return;
    answers.set(name.query, noAnswer);
    asked.push(name);
  };
  for (const span of spans) {
    ask(span.asked);
    if (span.asked.demonymOf !== null) ask(askedNameOf(span.asked.demonymOf));
  }
  if (asked.length === 0) return answers;
  const found = await index.byNames(asked.map((name) => name.worldwide));
  for (let i = 0; i < asked.length; i++) {
    const hits = found[i];
    const query = asked[i]?.query ?? "";
    if (hits !== undefined && hits.length > 0) answers.set(query, answerOf(ofThatKind(query, hits)));
  }
  return answers;
}

/** Answers to names inside one country, by query, down to those that share most letters: one batch. */
export async function lookUpIn(
  index: PlaceIndex,
  names: readonly AskedName[],
  countryCode: string,
): Promise<Map<string, NameAnswer>> {
  const asked = [...new Set(names)];
  const found = await index.byNames(asked.map(({ worldwide }) => ({ keys: worldwide.keys, countryCode })));
  return new Map(asked.map(({ query }, i) => [query, answerOf(ofThatKind(query, found[i] ?? []))]));
}

/** "road" of "Amuda road", "refugee camp" of a camp's name: written small, so it says what the place is. */
const smallKind = /\s(\p{Ll}+)$/u;

/** Names that only sound like the one asked must say what it is too: "Amuda road" sounds like Madrid, and is no city. */
function ofThatKind(query: string, hits: readonly NameHit[]): readonly NameHit[] {
  const kind = smallKind.exec(query)?.[1];
  if (kind === undefined) return hits;
  return hits.filter((hit) => isStrong(hit) || hit.matchedName.toLowerCase().endsWith(kind));
}
