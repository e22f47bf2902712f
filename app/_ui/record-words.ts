// What claims, places and times are said with: one bag for parts that are drawn on the server and in the browser.
import type { Language } from "../_words/language";
import type { Retold } from "../_words/retold";
import type { Words } from "../_words/words";
import type { WhenWords } from "./when-in-words";

/** `await serverRecordWords()` on the server, `useRecordWords()` in the browser. */
export type RecordWords = {
  readonly language: Language;
  readonly t: Words<"records">;
  readonly labels: Words<"labels">;
  readonly when: WhenWords;
  readonly retold: Retold | null;
  readonly href: (href: string) => string;
};
