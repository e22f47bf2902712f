// "the Qamishli-Amuda highway", "the Mosul to Kirkuk road": two names that a road runs between.
import { roads } from "./languages/en/kind-words";
import { isCapital } from "./name-spans";
import type { TokenText } from "./read-tokens";

type Stretch = { readonly first: number; readonly last: number };

/** Capitalised words a name of such a pair may have. */
const longestName = 4;

/** True where the stretch is one half of a pair with a word for a road behind it. */
export function isOfRoadPair(text: TokenText, { first, last }: Stretch): boolean {
  if (joins(text, first - 1) && isCapital(text, first - 2)) return isRoad(text, last + 1);
  if (!joins(text, last + 1) || !isCapital(text, last + 2)) return false;
  let i = last + 3;
  while (i < last + 2 + longestName && (isCapital(text, i) || text.tokens[i]?.kind === "hyphen")) i++;
  return isRoad(text, i);
}

/** A hyphen without a space, or "to". */
function joins({ tokens }: TokenText, i: number): boolean {
  const token = tokens[i];
  return (token?.kind === "hyphen" && !token.spaceBefore) || (token?.lower === "to" && !token.lineBefore);
}

function isRoad({ tokens }: TokenText, i: number): boolean {
  const token = tokens[i];
  return token !== undefined && !token.lineBefore && roads.has(token.lower);
}
