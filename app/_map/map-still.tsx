// The server-drawn map: what stands without a script, without WebGL, and until the live map is drawn.
import type { EventRow } from "./event-row";

/** `query` is the filter as in the page's address, without a question mark. */
export function MapStill({ query, rows }: { query: string; rows: readonly EventRow[] }) {
  const src = (theme: "light" | "dark"): string =>
    `/map-picture/events?${query === "" ? "" : `${query}&`}theme=${theme}`;
  return (
    <picture>
      <source media="(prefers-color-scheme: dark)" srcSet={src("dark")} />
      <img src={src("light")} alt={pictureInWords(rows)} width={1200} height={800} fetchPriority="low" />
    </picture>
  );
}

/** "Map with 7 events: strike near Abu Kamal; …": the first ten titles; the list has them all. */
export function pictureInWords(rows: readonly EventRow[]): string {
  const onMap = rows.filter(({ notOnMap }) => notOnMap === null);
  if (onMap.length === 0) return "Map without events";
  const titles = onMap.slice(0, 10).map(({ title }) => title);
  const more = onMap.length > titles.length ? `; and ${onMap.length - titles.length} more` : "";
  return `Map with ${onMap.length} event${onMap.length === 1 ? "" : "s"}: ${titles.join("; ")}${more}`;
}
