// Names in scripts without capitals (Arabic, Hebrew): short runs of words, asked of the gazetteer as they stand.
import type { NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";

const maxWords = 3;
/** Conjunctions and prepositions written onto the next word: و ف ب ل ك in Arabic, ו ב ל מ ה ש in Hebrew. */
const joined = /^(?:[وفبلك](?=[\u0621-\u064A]{3})|[ובלמהש](?=[\u05D0-\u05EA]{3}))/u;

/** Stretches of one to three words without case, each also without a joined particle. Token indexes inclusive. */
export function findForeignNames(text: TokenText, firstChunk: number): NameSpan[] {
  const spans: NameSpan[] = [];
  const { tokens } = text;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.shape !== "caseless" || token.text.length < 2 || text.boilerplate[i] === true) continue;
    if (!/[\u0590-\u06FF]/u.test(token.text)) continue;
    let query = "";
    let words = 0;
    for (let last = i; last < tokens.length && words < maxWords; last++) {
      const next = tokens[last];
      if (next === undefined || (last > i && next.lineBefore)) break;
      if (next.kind === "hyphen") continue;
      if (next.shape !== "caseless") break;
      words++;
      query += (query === "" ? "" : " ") + next.text;
      if (query.length > 60) break;
      spans.push({ first: i, last, start: token.start, end: next.end, chunk: firstChunk + i, query, countryCode: null });
      const bare = query.replace(joined, "");
      if (bare !== query) spans.push({ first: i, last, start: token.start + (query.length - bare.length), end: next.end, chunk: firstChunk + i, query: bare, countryCode: null });
    }
  }
  return spans;
}
