// The same for parts that show a reading and what is wrong with a text.
import type { RetoldWords } from "../retell/retold-words";
import { retoldWords } from "./retold-words";
import { joinedSentences } from "./retold/joined-sentences";
import { readingSentences } from "./retold/reading-sentences";

export const retoldWordsOfReading: RetoldWords = {
  ...retoldWords,
  sentences: [...retoldWords.sentences, ...readingSentences, ...joinedSentences],
};
