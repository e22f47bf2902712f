// Every English word of the interface, by namespace.
import { about } from "./en/about";
import { api } from "./en/api";
import { basemap } from "./en/basemap";
import { embed } from "./en/embed";
import { events } from "./en/events";
import { filters } from "./en/filters";
import { found } from "./en/found";
import { keyboard } from "./en/keyboard";
import { labels } from "./en/labels";
import { legend } from "./en/legend";
import { list } from "./en/list";
import { map } from "./en/map";
import { operations } from "./en/operations";
import { pictures } from "./en/pictures";
import { places } from "./en/places";
import { read } from "./en/read";
import { records } from "./en/records";
import { reports } from "./en/reports";
import { review } from "./en/review";
import { search } from "./en/search";
import { share } from "./en/share";
import { site } from "./en/site";
import { timeline } from "./en/timeline";
import { tools } from "./en/tools";
import { versions } from "./en/versions";
import { view } from "./en/view";
import { when } from "./en/when";

export const english = {
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
} as const;
