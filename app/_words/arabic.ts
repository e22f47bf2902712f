// Every Arabic word of the interface, by namespace.
import type { Translated } from "./translated";
import type { english } from "./english";
import { about } from "./ar/about";
import { api } from "./ar/api";
import { basemap } from "./ar/basemap";
import { embed } from "./ar/embed";
import { events } from "./ar/events";
import { filters } from "./ar/filters";
import { found } from "./ar/found";
import { keyboard } from "./ar/keyboard";
import { labels } from "./ar/labels";
import { legend } from "./ar/legend";
import { list } from "./ar/list";
import { map } from "./ar/map";
import { operations } from "./ar/operations";
import { pictures } from "./ar/pictures";
import { places } from "./ar/places";
import { read } from "./ar/read";
import { records } from "./ar/records";
import { reports } from "./ar/reports";
import { review } from "./ar/review";
import { search } from "./ar/search";
import { share } from "./ar/share";
import { site } from "./ar/site";
import { timeline } from "./ar/timeline";
import { tools } from "./ar/tools";
import { versions } from "./ar/versions";
import { view } from "./ar/view";
import { when } from "./ar/when";

export const arabic: Translated<typeof english> = {
  about,
  api,
  basemap,
  embed,
  events,
  filters,
  found,
  keyboard,
  labels,
  legend,
  list,
  map,
  operations,
  pictures,
  places,
  read,
  records,
  reports,
  review,
  search,
  share,
  site,
  timeline,
  tools,
  versions,
  view,
  when,
};
