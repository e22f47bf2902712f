// A namespace of words in one language. Pure: the same for pages and for tests.
import { createTranslator } from "use-intl/core";
import { wordsOf } from "./compile-words";
import type { english } from "./english";
import { localeOf, type Language } from "./language";

export type Namespace = keyof typeof english;
/** What turns a key into words: `t("count", { count: 3 })`. */
export type Words<Name extends Namespace> = ReturnType<typeof createTranslator<typeof english, Name>>;

export function wordsIn<Name extends Namespace>(language: Language, namespace: Name): Words<Name> {
  return createTranslator({ locale: localeOf(language), messages: wordsOf(language), namespace });
}
