// The server-drawn map: what stands without a script, without WebGL, and until the live map is drawn.
import { pageLanguage, serverRetold, serverWords } from "../_words/server-words";
import { titleIn } from "../_words/title-in";
import type { ListedEvent } from "./ask-for-events";

/** Titles in its words for those who do not see it; the list beside it has them all. */
const mostTold = 10;

/** `query` is the filter as in the page's address, without a question mark; `count` are the events on the map. */
export async function MapStill({
  query,
  count,
  listed,
}: {
  query: string;
  count: number;
  listed: readonly ListedEvent[];
}) {
  const [t, retold, language] = await Promise.all([serverWords("map"), serverRetold(), pageLanguage()]);
  const shown = [query, language === "en" ? "" : `lang=${language}`].filter((part) => part !== "").join("&");
  const src = (theme: "light" | "dark"): string =>
    `/map-picture/events?${shown === "" ? "" : `${shown}&`}theme=${theme}`;
  const titles = listed.slice(0, mostTold).map(({ event }) => titleIn(retold, event).words);
  if (count > titles.length) titles.push(t("picture.more", { count: count - titles.length }));
  const words = count === 0 ? t("picture.none") : t("picture.some", { count, titles: titles.join("; ") });
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={src("dark")} />
      <img src={src("light")} alt={words} width={1200} height={800} fetchPriority="low" />
    </picture>
  );
}
