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
import { misreadOf, MisreadView } from "./misread-view";
import { parseMapQuery } from "./map-url";
import { queryOfForm, type Search } from "./map-url-form";
import { stillViews } from "./still-view";

/** `shared`: the props that both rooms take. `own`: what only the map's own page shows. `path` is without the language. */
export async function loadMapParts(search: Search, path: "/" | "/embed", audience: Audience) {
  const query = queryOfForm(search);
  const parsed = parseMapQuery(query);
  const [data, since, imported, basemapCredit] = await Promise.all([
    loadMapPage(parsed, audience),
    findBeginning(),
    importedCredits(),
    creditOfBasemap(),
  ]);
  const { counts, list, tray, chosen, firstView, places, ...own } = data;
  const filterQuery = formatEventFilter(parsed.filter);
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
    credits: mapCredits(imported),
    signs: <LegendSigns />,
    picture: (
      <MapStill
        query={filterQuery}
        box={firstView}
        count={counts.total - counts.notOnMap}
        listed={list.page.events}
        credits={[...basemapCredit, ...imported]}
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
