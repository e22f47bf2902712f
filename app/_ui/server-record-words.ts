// The words of records for parts that are drawn on the server.
import { hrefIn } from "../_words/language";
import { pageLanguage, serverRetold } from "../_words/server-words";
import { wordsIn } from "../_words/words";
import type { RecordWords } from "./record-words";

export async function serverRecordWords(): Promise<RecordWords> {
  const language = await pageLanguage();
  return {
    language,
    t: wordsIn(language, "records"),
    labels: wordsIn(language, "labels"),
    when: { language, t: wordsIn(language, "when") },
    retold: await serverRetold(),
    href: (href) => hrefIn(language, href),
  };
}
