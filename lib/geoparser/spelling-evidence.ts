// What the gazetteer has for the words of a stretch: spelled so, sounding so, or nothing.
import type { NameFeatures } from "./name-features";
import type { Stretch } from "./name-evidence";
import type { TokenText } from "./read-tokens";

export function addSpellingEvidence(features: NameFeatures, text: TokenText, stretch: Stretch): void {
  const { span, answer, firstToken, wordCount } = stretch;
  const { hits, strong, prominence } = answer;
  const isKnown = strong.length > 0;
  const abbreviation = span.countryCode !== null;
  if (isKnown) {
    const { kinds } = answer;
    features.add("tier exact", answer.isExact);
    features.add("tier curated", answer.isCurated);
    features.add("tier article", !answer.isExact);
    const isCountry = kinds.has("country");
    features.add("is country", isCountry);
    features.add("is governorate", !isCountry && kinds.has("governorate"));
    features.add("is district", kinds.has("district") && !kinds.has("governorate") && !isCountry);
    features.add("is sea or region", kinds.has("sea") || kinds.has("strait") || kinds.has("region"));
    features.add("prominence high", prominence > 0.6);
    features.add("two words known", wordCount >= 2);
    features.add("three words known", wordCount >= 3);
  } else {
    if (hits.length > 0) {
      features.add("tier key", answer.sounds);
      features.add("tier far", !answer.sounds);
      features.add("tier far similarity", answer.similarity);
    } else features.add("unknown", true);
    features.add("two words unknown", wordCount >= 2);
  }
  if (hits.length > 0) features.add("prominence", prominence);
  features.add("abbreviation", abbreviation);
  features.add(
    "short capitals",
    span.first === span.last &&
      firstToken.shape === "upper" &&
      text.lineCase[span.first] !== "upper" &&
      !abbreviation &&
      firstToken.text.length <= 5,
  );
}
