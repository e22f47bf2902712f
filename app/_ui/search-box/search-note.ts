// What the search box says instead of places: why nothing was searched, or why nothing was found. Pure.
import type { Words } from "../../_words/words";
import type { Retold } from "../../_words/retold";

export type SearchNote =
  | { readonly kind: "offline" | "silent" | "late" | "broken" | "notUnderstood" | "noSuchPlace" }
  | { readonly kind: "tooMany"; readonly seconds: number | null }
  /** What the server said in its own words, which are English: what was tried, or what is wrong with the coordinates. */
  | { readonly kind: "server" | "tried"; readonly words: string };

/** In the page's language, but for what only the server can say. */
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
