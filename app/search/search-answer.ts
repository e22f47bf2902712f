// What /search has to say about a query: a record of ours, a point, places with reasons, or what was tried in vain.
import { isAppError } from "../../lib/errors";
import type { Audience } from "../../lib/events/event-view";
import { findEventPath, findOperation } from "../../lib/events/store";
import type { LonLat } from "../../lib/geo/coordinates";
import { interpretCoordinates, type CoordinateForm } from "../../lib/geo/read-coordinates"; // 34.45, 40.92 · 37S FU 762 139 · map links
import { expandPlusCode } from "../../lib/geo/plus-code"; // FW2G+4C near the place named behind it
import { hierarchyOf } from "../../lib/gazetteer/hierarchy/store";
import { gazetteerStamp } from "../../lib/gazetteer/stamp/store";
import { findPlace, postgresPlaceIndex } from "../../lib/gazetteer/store";
import type { NearbyPlace, Suggestion } from "../../lib/gazetteer/suggestion";
import type { PlaceParent } from "../../lib/geocoder/formats/shown-place";
import type { RankedPlace } from "../../lib/geocoder/ranked-place";
import { search, searchAndTell } from "../../lib/geocoder/search"; // a name in any spelling
import { completePlaces, reverseGeocode } from "../../lib/geocoder/store"; // the beginning of a name; what is near a point
import { findReportView } from "../../lib/reports/showing/store";
import { namedSpots } from "../_ui/nearby-places";
import { idOf, isMarkedId, ownAddress } from "../_ui/search-box/own-address";

export type ReadPoint = {
  readonly point: LonLat;
  readonly form: CoordinateForm;
  readonly precisionMeters: number | null;
  readonly note: string | null;
};

/** By place id: the places it lies in, smallest first. */
export type Parents = ReadonlyMap<string, readonly PlaceParent[]>;

export type SearchAnswer =
  | { readonly kind: "empty" }
  /** The page of the record or the address of ours that was asked for. */
  | { readonly kind: "own"; readonly href: string }
  /** An id as ours are, which no record has that this reader may see. */
  | { readonly kind: "unknown-id"; readonly id: string }
  /** The query is none; in words for whoever typed it. */
  | { readonly kind: "refused"; readonly reason: string }
  | {
      readonly kind: "point";
      readonly read: ReadPoint;
      /** "3 km east of Abu Kamal"; null where no place is known. */
      readonly label: string | null;
      readonly nearby: readonly NearbyPlace[];
      readonly parents: Parents;
    }
  | {
      readonly kind: "places";
      /** Best first, each with its reasons. */
      readonly ranked: readonly RankedPlace[];
      /** Names that begin as the query does or come near it, without those above. */
      readonly beginnings: readonly Suggestion[];
      /** What was tried, where else the name is known, what came nearest; null where a place is called so. */
      readonly nothing: string | null;
      readonly parents: Parents;
    };

const mostRanked = 10;
const mostBeginnings = 12;
const mostNearby = 12;

export async function answerSearch(query: string, origin: string, audience: Audience): Promise<SearchAnswer> {
  const text = query.trim();
  if (text === "") return { kind: "empty" };
  const href = await ownHref(text, origin, audience);
  if (href !== null) return { kind: "own", href };
  if (isMarkedId(text)) return { kind: "unknown-id", id: text };
  try {
    const reading = interpretCoordinates(text);
    if (reading?.kind === "refused") return { kind: "refused", reason: reading.reason };
    if (reading?.kind === "point") return await answerPoint(reading);
    if (reading?.kind === "near_place") {
      const [best] = await search(reading.nearPlace, { index: postgresPlaceIndex({ audience }), limit: 1 });
      const near = best?.place.point ?? null;
      const code = near === null ? null : expandPlusCode(reading.code, near);
      if (code !== null && best !== undefined)
        return await answerPoint({
          point: code.point,
          form: "plus_code",
          precisionMeters: code.precisionMeters,
          note: `Counted from ${best.place.name}`,
        });
    }
    return await answerName(text, audience);
  } catch (error) {
    if (!isAppError(error, "invalid")) throw error;
    return { kind: "refused", reason: error.message };
  }
}

async function answerPoint(read: ReadPoint): Promise<SearchAnswer> {
  const { label, places } = await reverseGeocode(read.point, { limit: mostNearby, kinds: namedSpots });
  const parents = await parentsOfAll(places.map(({ place }) => place));
  return { kind: "point", read, label: label?.text ?? null, nearby: places, parents };
}

async function answerName(text: string, audience: Audience): Promise<SearchAnswer> {
  const [{ answers: ranked, nothing }, completions] = await Promise.all([
    searchAndTell(text, { index: postgresPlaceIndex({ audience }), limit: mostRanked }),
    completePlaces(text, { limit: mostBeginnings }),
  ]);
  const known = new Set(ranked.map(({ place }) => place.id));
  const beginnings = completions.filter(({ place }) => !known.has(place.id));
  const parents = await parentsOfAll([...ranked, ...beginnings].map(({ place }) => place));
  return { kind: "places", ranked, beginnings, nothing, parents };
}

async function parentsOfAll(places: readonly { readonly id: string }[]): Promise<Parents> {
  return hierarchyOf(
    places.map(({ id }) => ({ id })),
    await gazetteerStamp(),
  );
}

/** Where a link or an id of ours leads; null for anything else, and for an id that no record has. */
async function ownHref(text: string, origin: string, audience: Audience): Promise<string | null> {
  const address = ownAddress(text, origin);
  if (address !== null && !address.href.startsWith("/search")) return address.href;
  const id = idOf(text);
  if (id === null) return null;
  const [place, event, operation, report] = await Promise.all([
    findPlace(id, audience),
    findEventPath(id, audience),
    findOperation(id, audience),
    findReportView(id, audience),
  ]);
  if (place !== null) return `/places/${encodeURIComponent(place.slug)}`;
  if (event !== null) return `/e/${id}`;
  if (operation !== null) return `/operations/${id}/${operation.slug}`;
  return report === null ? null : `/reports/${id}`;
}
