// What the search box says instead of places: why nothing was searched, or why nothing was found. Pure.
import type { Words } from "../../_words/words";
import type { Retold, Said } from "../../_words/retold";

export type SearchNote =
  | { readonly kind: "offline" | "silent" | "late" | "broken" | "notUnderstood" | "noSuchPlace" }
  | { readonly kind: "tooMany"; readonly seconds: number | null }
  /** What was tried, in the server's words, which are English. */
  | { readonly kind: "tried"; readonly words: string }
  /** What is wrong with what was typed, in words of its own. */
  | ({ readonly kind: "server" } & Said);

/** In the page's language, but for what only the server can say and did not say in it. */
export function noteInWords(note: SearchNote, t: Words<"search">, retold: Retold | null): string {
  switch (note.kind) {
    case "noSuchPlace":
      return t("noSuchPlace");
    case "tried":
      return retold === null ? note.words : t("noSuchPlace");
    case "server":
      return note.words;
    case "tooMany":
      return note.seconds === null
        ? t("refused.tooMany")
        : t("refused.tooManyFor", { seconds: note.seconds });
    default:
      return t(`refused.${note.kind}`);
  }
}
