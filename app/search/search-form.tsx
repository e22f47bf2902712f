// A plain form that leads to /search: for that page itself and for pages that lead nowhere.
import styles from "./search.module.css";

export function SearchForm({ query }: { query: string }) {
  return (
    <form action="/search" className={styles.form} role="search" aria-label="All spellings">
      <label htmlFor="search-query" className="visually-hidden">
        A place in any spelling or script, coordinates, or a link
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
        Search
      </button>
    </form>
  );
}
