// The links a reader can take along: to the view as it stands, to the chosen event, and the code that puts the view into another page. Pure.
import { writeQuery } from "../../../lib/events/filter/format-event-filter";
import { formatMapUrl } from "../map-url";
import { cameraOfHash } from "../map-url-foreign";
import { hrefIn, type Language } from "../../_words/language";
import { cardOf, cardParameter } from "./shared-view";

type Page = {
  readonly origin: string;
  readonly language: Language;
  /** As in the address bar, with "?" and "#", or "". */
  readonly search: string;
  readonly hash: string;
};

/** The same view as it was known: `asOf` as in EventFilter; null = as it is known whenever the link is opened. */
export function asKnown(page: Page, asOf: string | null): Page {
  return withParameters(page, { asof: asOf, shared: null });
}

/** The same view, saying how many events it gives now (null: not known); whoever opens it later is told where they are others. */
export function asShared(page: Page, at: string, count: number | null): Page {
  return withParameters(page, { shared: count === null ? null : `${at},${count}` });
}

function withParameters(page: Page, parameters: Readonly<Record<string, string | null>>): Page {
  const query = new URLSearchParams(page.search);
  for (const [name, value] of Object.entries(parameters))
    if (value === null) query.delete(name);
    else query.set(name, value);
  return { ...page, search: query.size === 0 ? "" : `?${writeQuery(query)}` };
}

/** The map's own address, also where the page is the framed map. Its card looks where the view does. */
export function linkToView({ origin, language, search, hash }: Page): string {
  const query = new URLSearchParams(search);
  const camera = cameraOfHash(hash);
  if (camera !== null) query.set(cardParameter, cardOf(camera));
  return `${origin}${formatMapUrl(query, null, hrefIn(language, "/"))}${hash}`;
}

/**
 * `<iframe src="https://…/embed?kind=strike#7/34.4/40.9" title="…" …></iframe>`, safe to paste into HTML whatever the title and the
 * address hold. Sizes in CSS pixels.
 */
export function codeToEmbed(
  { origin, language, search, hash }: Page,
  title: string,
  { width, height }: { width: number | string; height: number } = { width: "100%", height: 480 },
): string {
  const address = `${origin}${hrefIn(language, "/embed")}${search}${hash}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
