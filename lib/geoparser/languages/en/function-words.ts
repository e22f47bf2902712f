// Words that only hold a sentence together: capital by their place alone, and no part of a name they open.
import { placePrepositions, weakPrepositions } from "./small-words";

const functionWords = new Set([
  ...placePrepositions,
  ...weakPrepositions,
  ...`the a an this that these those it its he his she her they their them we our i my you your who what when where why how which if but so as to is are was were be been has have had do does did not no yes there here then also all some any each both more most many much such only just even still yet while although though because since until unless once whether mr mrs ms`.split(
    " ",
  ),
]);
/** "I'll", "We've", "It's": short forms with a verb, capital by their place alone. */
const shortForm = /^([a-z]+)['’](?:ll|m|ve|d|re|s|t)$/u;

export function isFunctionWord(lower: string): boolean {
  if (functionWords.has(lower)) return true;
  const opener = shortForm.exec(lower)?.[1];
  return opener !== undefined && (functionWords.has(opener) || functionWords.has(opener.replace(/n$/u, "")));
}
