// A namespace of words in one language. Pure: the same for pages and for tests.
import { createTranslator } from "use-intl/core";
import { arabic } from "./arabic";
import { english } from "./english";
import { localeOf, type Language } from "./language";

export type Namespace = keyof typeof english;
/** What turns a key into words: `t("count", { count: 3 })`. */
export type Words<Name extends Namespace> = ReturnType<typeof createTranslator<typeof english, Name>>;

/** All words of a language. The cast tells what `Translated` checked: the same keys, so the same shape. */
export function wordsOf(language: Language): typeof english {
  return language === "ar" ? (arabic as typeof english) : english;
}

export function wordsIn<Name extends Namespace>(language: Language, namespace: Name): Words<Name> {
  return createTranslator({ locale: localeOf(language), messages: wordsOf(language), namespace });
}
