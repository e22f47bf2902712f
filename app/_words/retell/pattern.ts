// English as the house makes it, with gaps: "$" for any words, "#" for a number, "@" for any words that the asker must know. Pure.

const compiled = new Map<string, RegExp>();

/**
 * What stands in the gaps; null where the text is another one.
 * @example partsOfPattern("# km from $", "30 km from Homs") // ["30", "Homs"]
 */
export function partsOfPattern(pattern: string, text: string): string[] | null {
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    const escaped = pattern.replace(/[.*+?^{}()|[\]\\]/g, "\\$&");
    regex = new RegExp(
      `^${escaped.replace(/[$#@]/g, (part) => (part === "#" ? "([\\d.,]+)" : "(.+?)"))}$`,
      "u",
    );
    compiled.set(pattern, regex);
  }
  return regex.exec(text)?.slice(1) ?? null;
}
