// Asks the gazetteer what the places of a reading are called in the language of the page.
import { serverCandidateNames } from "../_ui/server-candidate-names";
import { pageLanguage } from "../_words/server-words";
import type { ReadAnswer } from "./pasted";
import type { ReadingNames } from "../_ui/reading-names";

export async function nameReading({ reading }: ReadAnswer): Promise<ReadingNames> {
  if ((await pageLanguage()) === "en") return {};
  const candidates = reading.mentions.flatMap((mention) => mention.candidates);
  const once = [...new Map(candidates.map((candidate) => [candidate.placeId, candidate])).values()];
  const namesOf = await serverCandidateNames(once);
  return Object.fromEntries(once.map((candidate) => [candidate.placeId, namesOf(candidate)]));
}
