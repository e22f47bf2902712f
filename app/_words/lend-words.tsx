// Lends client components below the words they use, in the page's language and no other: they travel with the page.
import type { ReactNode } from "react";
import { retoldWords } from "./ar/retold";
import { pageLanguage } from "./server-words";
import { WordsProvider } from "./words.client";
import { wordsOf } from "./compile-words";
import type { Namespace } from "./words";

type Props = {
  /** Beside those that a provider further up lends already. */
  readonly namespaces: readonly Namespace[];
  /** True once, at the top: with what `titleIn` and `sentenceIn` need. */
  readonly withRetold?: boolean;
  readonly children: ReactNode;
};

export async function LendWords({ namespaces, withRetold = false, children }: Props) {
  const language = await pageLanguage();
  const words = wordsOf(language);
  const lent = Object.fromEntries(namespaces.map((namespace) => [namespace, words[namespace]]));
  return (
    <WordsProvider
      language={language}
      messages={lent}
      retold={withRetold ? (language === "ar" ? retoldWords : null) : undefined}
    >
      {children}
    </WordsProvider>
  );
}
