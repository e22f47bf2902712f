// Groups of three letters, counted as PostgreSQL's pg_trgm counts them, so that memory and database agree.

/** The set of trigrams of one word, padded with two blanks before and one after; empty for "". */
export function trigramsOf(word: string): Set<string> {
  const found = new Set<string>();
  if (word === "") return found;
  const padded = `  ${word} `;
  for (let at = 0; at + 3 <= padded.length; at += 1) found.add(padded.slice(at, at + 3));
  return found;
}
