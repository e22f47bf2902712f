// What the map room is made from, on its own page and framed in others: asked for once, drawn by page.tsx and embed/page.tsx.
import { basemapFile } from "../../lib/basemap/basemap-files";
import { openBasemap } from "../../lib/basemap/open-basemap";
import { env } from "../../lib/env";
import { formatEventFilter } from "../../lib/events/filter/format-event-filter";
import type { Audience } from "../../lib/events/event-view";
import { findBeginning } from "../../lib/events/past/store";
import { importedCredits } from "../../lib/gazetteer/datasets/listing/store";
import { aimOf } from "./aim";
import { LegendSigns } from "./legend-signs";
import { basemapChoice } from "./basemap/basemap-choice";
import { mapCredits } from "./map-credits";
import { loadMapPage } from "./map-page-data";
import { MapStill } from "./map-still";
import { sentenceIn } from "../_words/retold";
import { serverHref, serverRetold, serverWords } from "../_words/server-words";
import { misreadOf, MisreadView } from "./misread-view";
import { parseMapQuery } from "./map-url";
import { queryOfForm, type Search } from "./map-url-form";
import { stillViews } from "./still-view";

/** `shared`: the props that both rooms take. `own`: what only the map's own page shows. `path` is without the language. */
export async function loadMapParts(search: Search, path: "/" | "/embed", audience: Audience) {
  const query = queryOfForm(search);
  const parsed = parseMapQuery(query);
  const [data, since, imported, basemapCredit, t, href, retold] = await Promise.all([
    loadMapPage(parsed, audience),
    findBeginning(),
    importedCredits(),
    creditOfBasemap(),
    serverWords("legend"),
    serverHref(),
    serverRetold(),
  ]);
  const { counts, list, tray, chosen, firstView, places, ...own } = data;
  const filterQuery = formatEventFilter(parsed.filter);
  const credited = imported.map((line) => sentenceIn(retold, line));
  const written = query.toString();
  const { selection, tool, names } = parsed.view;
  const misread = misreadOf(query);
  const isChosen = selection !== null && aimOf(selection, places)?.kind !== "missing";
  const shared = {
    start: {
      search: written === "" ? "" : `?${written}`,
      path,
      filterQuery,
      counts,
      isPublic: audience === "public",
      places,
      basemapChoice: basemapChoice(),
      clock: { since, now: new Date().toISOString() },
      isMisread: misread.length > 0,
      needsMap: tool !== null || isChosen || names !== null,
    },
    list,
    tray,
    chosen,
    firstView,
    stills: stillViews(firstView),
    credits: mapCredits(
      credited.map(({ words }) => words),
      { href: href("/about#licences"), more: (count) => t("moreCredits", { count }) },
    ),
    signs: <LegendSigns />,
    picture: (
      <MapStill
        query={filterQuery}
        box={firstView}
        count={counts.total - counts.notOnMap}
        listed={list.page.events}
        credits={[...basemapCredit.map((line) => sentenceIn(retold, line)), ...credited]}
      />
    ),
  };
  return {
    shared,
    own: { ...own, misread: misread.length === 0 ? null : <MisreadView misread={misread} /> },
  };
}

/** Of our own basemap, whatever lies under the live map: the picture is drawn on it. Empty where it was not built. */
async function creditOfBasemap(): Promise<string[]> {
  try {
    return [(await openBasemap(basemapFile(env().home))).attribution];
  } catch {
    return [];
  }
}
