// Lends client components below the words they use, in the page's language and no other: they travel with the page.
import type { ReactNode } from "react";
import { pageLanguage } from "./server-words";
import { WordsProvider } from "./words.client";
import { wordsOf } from "./compile-words";
import type { Namespace } from "./words";

type Props = {
  /** Beside those that a provider further up lends already. */
  readonly namespaces: readonly Namespace[];
  /** With what `titleIn` and `sentenceIn` need: once at the top, and with more of it around parts that show a reading. */
  readonly retold?: "usual" | "reading";
  readonly children: ReactNode;
};

export async function LendWords({ namespaces, retold, children }: Props) {
  const language = await pageLanguage();
  const words = wordsOf(language);
  const lent = Object.fromEntries(namespaces.map((namespace) => [namespace, words[namespace]]));
  return (
    <WordsProvider language={language} messages={lent} retold={language === "ar" ? retold : undefined}>
      {children}
    </WordsProvider>
  );
}
