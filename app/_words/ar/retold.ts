// Arabic for all that is stored in English, for what the server draws: sentences that pages alone say do not travel with them.
import { retell } from "../retell/retell";
import { retoldWords } from "./retold-words";
import { apiSentences } from "./retold/api-sentences";
import { coordinateSentences } from "./retold/coordinate-sentences";
import { creditLines } from "./retold/credit-lines";
import { editorSentences } from "./retold/editor-sentences";
import { joinedSentences } from "./retold/joined-sentences";
import { nameReasons } from "./retold/name-reasons";
import { placeNotes } from "./retold/place-notes";
import { readingSentences } from "./retold/reading-sentences";
import { requestSentences } from "./retold/request-sentences";
import { searchSentences } from "./retold/search-sentences";
import { shapeSentences } from "./retold/shape-sentences";

const drawnSentences = [
  ...editorSentences,
  ...readingSentences,
  ...joinedSentences,
  ...nameReasons,
  ...placeNotes,
  ...searchSentences,
  ...coordinateSentences,
  ...requestSentences,
  ...shapeSentences,
  ...apiSentences,
  ...creditLines,
];

export const retold = retell({
  ...retoldWords,
  sentences: [...retoldWords.sentences, ...drawnSentences],
});
