// Which framed map shows what a page of ours shows, for whoever puts its address into another page.
import { writeQuery } from "../../lib/events/filter/format-event-filter";
import { findRevision } from "../../lib/events/revisions/store";
import { findEvent, findEventPath } from "../../lib/events/store";
import type { EventView } from "../../lib/events/event-view";
import { findPlace, findPlaceBySlug } from "../../lib/gazetteer/store";
import type { Place } from "../../lib/gazetteer/place";
import { normalizePublicId } from "../../lib/text/public-id";
import { recordOf } from "../_http/kept-address";
import { queryOfForm, type Search } from "../_map/map-url-form";
import { sharedTitle } from "../_map/share/shared-title";
import { cardParameter, sharedView } from "../_map/share/shared-view";
import { localNameIn } from "../_ui/place-name";
import { readVersion } from "../_ui/version-address";
import { splitLanguage } from "../_words/language";
import { titleIn } from "../_words/retold";
import { wordsOfPictures, type SharedWords } from "../map-picture/picture-language";
import { askedSlug } from "../places/[slug]/asked-slug";

export type FramedView = {
  /** Query and hash of the map's address, with "?" and "#", or "". */
  readonly search: string;
  readonly hash: string;
  /** Null where the view has no name of its own. */
  readonly title: string | null;
  /** Path of its share picture, 1200 x 630. */
  readonly picture: string;
};

/** Of the map, of an event or one of its versions, and of a place, as the public sees them; null for every other page. */
export async function findFramedView(url: URL): Promise<(FramedView & { words: SharedWords }) | null> {
  const { language, path } = splitLanguage(url.pathname);
  const words = wordsOfPictures(language);
  const view = path === "/" || path === "/embed" ? await ofMap(url, words) : await ofRecord(path, words);
  return view === null ? null : { ...view, words };
}

async function ofMap(url: URL, words: SharedWords): Promise<FramedView> {
  const search: Search = Object.fromEntries([...url.searchParams]);
  const query = queryOfForm(search);
  const framed = new URLSearchParams(url.search);
  // What a copied link says to who draws its card and to who opens it.
  for (const name of [cardParameter, "shared"]) framed.delete(name);
  return {
    search: framed.size === 0 ? "" : `?${writeQuery(framed)}`,
    hash: url.hash,
    title: await sharedTitle(query, words),
    picture: sharedView(query).picture,
  };
}

async function ofRecord(path: string, words: SharedWords): Promise<FramedView | null> {
  const record = recordOf(path);
  if (record === null) return null;
  const { section, part } = record;
  if (section === "events" || section === "e") return ofEvent(part, words);
  if (section === "places" || section === "p") return ofPlace(await findAskedPlace(section, part), words);
  return null;
}

async function ofEvent(part: string, { retold }: SharedWords): Promise<FramedView | null> {
  const version = readVersion(part);
  const event = version === null ? await findLive(part) : await findFrozen(version.id, version.number);
  if (event === null) return null;
  const rev = version === null ? "" : `rev=${version.number}&`;
  return {
    search: `?${rev}sel=e:${event.id}`,
    hash: "",
    title: titleIn(retold, event).words,
    picture: `/map-picture?${rev}event=${event.id}&size=share`,
  };
}

/** What an event was joined to is shown in its place. */
async function findLive(part: string): Promise<EventView | null> {
  const id = normalizePublicId(part);
  const path = id === null ? null : await findEventPath(id, "public");
  return path === null ? null : findEvent(path.id, "public");
}

async function findFrozen(id: string, number: number): Promise<EventView | null> {
  return (await findRevision(id, number, "public"))?.view ?? null;
}

async function findAskedPlace(section: "places" | "p", part: string): Promise<Place | null> {
  const asked = section === "p" ? normalizePublicId(part) : askedSlug(part);
  if (asked === null) return null;
  return section === "p" ? findPlace(asked, "public") : findPlaceBySlug(asked, "public");
}

function ofPlace(place: Place | null, { language }: SharedWords): FramedView | null {
  if (place === null) return null;
  return {
    search: `?sel=p:${place.id}`,
    hash: "",
    title: localNameIn(language, place),
    picture: `/map-picture?place=${place.id}&size=share`,
  };
}
