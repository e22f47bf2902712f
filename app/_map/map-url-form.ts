// What arrives at the map's address from its form without a script, and from links of other maps: turned into an address of ours. Pure.
import { hrefIn, languages, splitLanguage } from "../_words/language";
import { formatMapUrl } from "./map-url";
import { readForeignQuery } from "./map-url-foreign";
import { withView } from "./map-url";

export type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The query as one value each: boxes that were ticked together are one list; nothing chosen is nothing said. */
export function queryOfForm(search: Search): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    const values = (typeof value === "string" ? [value] : (value ?? [])).filter((each) => each !== "");
    if (values.length > 0) query.set(name, values.join(","));
  }
  return query;
}

/**
 * Where a form or another map's link leads in our own words, null when the address is ours already. The form says the period
 * as `from` and `to`, a list as several values, and what is not chosen as nothing; a link may say its language as `lang`.
 */
export function betterAddress({ lang, ...search }: Search, path: string): string | null {
  const language = languages.find((known) => known === lang);
  if (language !== undefined) {
    const there = hrefIn(language, splitLanguage(path).path);
    return betterAddress(search, there) ?? formatMapUrl(queryOfForm(search), null, there);
  }
  const query = queryOfForm(lang === undefined ? search : { ...search, lang });
  const isForm =
    query.has("from") ||
    query.has("to") ||
    Object.values(search).some((value) => value === "" || Array.isArray(value));
  // An empty word alone is how `?@34.45,40.92,17z` arrives.
  const foreign = readForeignQuery(new URLSearchParams(pairsOf(search)));
  if (!isForm && foreign === null) return null;
  const from = query.get("from") ?? "..";
  const to = query.get("to") ?? "..";
  let clean = foreign === null ? query : queryOfForm(Object.fromEntries(foreign.rest));
  for (const name of ["from", "to"]) clean.delete(name);
  if (from !== ".." || to !== "..") clean.set("when", from === to ? from : `${from}/${to}`);
  const selection = foreign?.view.selection ?? null;
  if (selection !== null) clean = withView(clean, { selection });
  // OpenStreetMap's links say behind the # where they look, which only the browser knows: it keeps that where we name no other.
  const looksElsewhere = query.has("mlat") && !["mrad", "map", "zoom", "z"].some((name) => query.has(name));
  return formatMapUrl(clean, looksElsewhere ? null : (foreign?.view.camera ?? null), path);
}

function pairsOf(search: Search): [string, string][] {
  return Object.entries(search).flatMap(([name, value]): [string, string][] => {
    const first = typeof value === "string" ? value : value?.[0];
    return first === undefined ? [] : [[name, first]];
  });
}
