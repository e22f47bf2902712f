// A plain form that leads to /search: for that page itself and for pages that lead nowhere.
import { serverHref, serverWords } from "../_words/server-words";
import styles from "./search.module.css";

export async function SearchForm({ query }: { query: string }) {
  const [t, href] = await Promise.all([serverWords("search"), serverHref()]);
  return (
    <form action={href("/search")} className={styles.form} role="search" aria-label={t("form")}>
      <label htmlFor="search-query" className="visually-hidden">
        {t("formLabel")}
      </label>
      <input
        id="search-query"
        className="input"
        name="q"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        dir="auto"
        defaultValue={query}
        maxLength={2000}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <button type="submit" className="button button-primary">
        {t("search")}
      </button>
    </form>
  );
}
