// The addresses of the server-drawn picture of what is filtered. Pure.
import type { Theme } from "../../lib/basemap/palette";
import type { Language } from "../_words/language";
import type { StillSize } from "./still-view";

export type StillSources = Readonly<Record<StillSize, Readonly<Record<Theme, string>>>>;

/**
 * `query` as MapState's `filterQuery`; `boxes` what each shows, as `writeStillBox` says it: null leaves it to the picture to fit
 * what it draws.
 */
export function stillSources(
  query: string,
  language: Language,
  boxes: Readonly<Record<StillSize, string>> | null,
): StillSources {
  const source = (size: StillSize, theme: Theme): string => {
    const parts = [query, language === "en" ? "" : `lang=${language}`, `size=${size}`, `theme=${theme}`];
    if (boxes !== null) parts.push(`box=${boxes[size]}`);
    return `/map-picture/events?${parts.filter((part) => part !== "").join("&")}`;
  };
  return {
    wide: { light: source("wide", "light"), dark: source("wide", "dark") },
    phone: { light: source("phone", "light"), dark: source("phone", "dark") },
  };
}
