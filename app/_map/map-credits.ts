// The lines that imported sources ask for, beside the basemap's own in the corner of the map.
import { escapeMarkup } from "../../lib/text/escape-markup";

/** No room in the corner for more; /about names them all. */
const most = 4;

/** Where /about names the rest, and how a page says how many those are. */
type Rest = { readonly href: string; readonly more: (count: number) => string };

/** One line of HTML for MapLibre's corner, or null where nothing is owed. The lines come from files: they are escaped. */
export function mapCredits(attributions: readonly string[], rest: Rest): string | null {
  if (attributions.length === 0) return null;
  const lines = attributions.slice(0, most).map(escapeMarkup);
  const more = attributions.length - lines.length;
  if (more > 0) lines.push(`<a href="${rest.href}">${escapeMarkup(rest.more(more))}</a>`);
  return lines.join(" · ");
}
