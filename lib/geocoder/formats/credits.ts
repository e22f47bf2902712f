// The licences and lines owed for an answer: those of its rows, and of sources whose licence reaches what was made with them.

type Credited = { readonly licence: string; readonly attribution: string };

/**
 * The sources behind an answer, each once: those of `used` (keys) in that order, then all under the ODbL that lie here, since
 * every search also goes through their spellings. None for an answer without rows.
 */
export function creditsOf(used: readonly string[], sources: ReadonlyMap<string, Credited>): Credited[] {
  if (used.length === 0) return [];
  const keys = new Set(used);
  for (const [key, { licence }] of sources) if (licence.startsWith("ODbL")) keys.add(key);
  return [...keys].flatMap((key) => sources.get(key) ?? []);
}

/** "A; B": each line once, those of a line that was joined so before as well. */
export function creditLine(lines: readonly string[]): string {
  return [...new Set(lines.flatMap((line) => line.split("; ")))].join("; ");
}
