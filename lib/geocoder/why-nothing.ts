// Why a name got no answer, in words for whoever asked: what was tried, where it was known, what came nearest.
import type { NameKeys } from "../gazetteer/name-key";
import type { NameHit } from "../gazetteer/place-index";
import type { PlaceBrief } from "../gazetteer/suggestion";
import { otherBearerOf } from "./names-of-others";
import type { SearchContext } from "./search-context";

export type Nothing = {
  readonly keys: NameKeys;
  readonly context: SearchContext;
  /** Everything the index met, before kinds, box, country and gate. */
  readonly hits: readonly NameHit<PlaceBrief>[];
  /** True where kinds or a box were asked for. */
  readonly isFiltered: boolean;
};

/** One or more sentences. Pure. */
export function whyNothing({ keys, context, hits, isFiltered }: Nothing): string {
  const { name, countryCode } = context;
  const where = countryCode === null ? "" : ` in ${countryCode}`;
  const sentences = [
    `No place called “${name}” is known${where}.`,
    `Tried ${inWords(tried(keys, countryCode))}.`,
  ];
  const bearer = otherBearerOf(name);
  if (bearer !== null && countryCode === null)
    sentences.push(`It is the name of ${bearer}; name a country to ask for a place that sounds so.`);
  const literal = hits.filter(({ tier }) => tier === "curated" || tier === "exact" || tier === "article");
  const elsewhere = [
    ...new Set(
      literal.flatMap(({ place }) =>
        place.countryCode !== null && place.countryCode !== countryCode ? [place.countryCode] : [],
      ),
    ),
  ].slice(0, 5);
  if (countryCode !== null && elsewhere.length > 0)
    sentences.push(`There are places of that name in ${inWords(elsewhere)}.`);
  else if (isFiltered && literal.length > 0)
    sentences.push("There are places of that name, but of another kind or outside the box.");
  else if (bearer === null) {
    const nearest = hits.find(({ place }) => countryCode === null || place.countryCode === countryCode);
    if (nearest !== undefined)
      sentences.push(`The nearest, “${nearest.matchedName}”, sounds too different to be taken for it.`);
    else if (countryCode === null && keys.key !== "")
      sentences.push("With a country named, more spellings are tried.");
  }
  return sentences.join(" ");
}

function tried(keys: NameKeys, countryCode: string | null): string[] {
  const steps = ["the spelling letter by letter"];
  if (keys.article !== "" && keys.article !== keys.fold.replaceAll(" ", ""))
    steps.push("without its article or the word for its kind");
  if (keys.key === "") return steps;
  steps.push("by sound", "as other languages write it");
  if (keys.key.length >= (countryCode === null ? 4 : 3)) steps.push("one consonant off");
  if (countryCode !== null && keys.article.length >= 4) steps.push(`by shared letters in ${countryCode}`);
  return steps;
}

function inWords(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
