// What times are said with on a page drawn on the server.
import { pageLanguage } from "../_words/server-words";
import { wordsIn } from "../_words/words";
import type { WhenWords } from "./when-in-words";

export async function serverWhenWords(): Promise<WhenWords> {
  const language = await pageLanguage();
  return { language, t: wordsIn(language, "when") };
}
