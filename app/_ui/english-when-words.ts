// What times are said with where English is spoken in every language: on pictures, whose names are drawn in Latin letters.
import { wordsIn } from "../_words/words";
import type { WhenWords } from "./when-in-words";

export const englishWhenWords: WhenWords = { language: "en", t: wordsIn("en", "when") };
