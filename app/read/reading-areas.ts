// From a reading to the areas of a drawn map. Pure.
import type { PictureArea } from "../../lib/basemap/map-picture";
import type { EventDraft } from "../../lib/events/draft";
import { kindGroupOf } from "../../lib/events/event-kind";
import type { Candidate, Mention } from "../../lib/geoparser/reading";
import type { SharedWords } from "../map-picture/picture-language";
import { areasOfPlace, type DrawnPlace } from "../map-picture/picture-areas";
import { localNameIn } from "../_ui/place-name";
import type { ReadAnswer } from "./pasted";

/** Of one name, and of all of them: more ghosts hide what was chosen. */
const mostGhostsOfName = 3;
const mostGhosts = 24;
const mostPlaces = 200;

/** What of an answer is drawn. */
type Drawn = {
  readonly reading: Pick<ReadAnswer["reading"], "mentions">;
  readonly drafts: { readonly events: readonly Pick<EventDraft, "kind" | "places">[] };
};

/** Ids of the places whose names and outlines `readingAreas` needs. */
export function placesOfReading({ reading, drafts }: Drawn): string[] {
  const ids = [
    ...drafts.events.flatMap(({ places }) => places.flatMap(({ placeId }) => placeId ?? [])),
    ...reading.mentions.flatMap((mention) => chosenOf(mention)?.placeId ?? []),
    ...ghostsOf(reading.mentions).map(({ placeId }) => placeId),
  ];
  return [...new Set(ids)].slice(0, mostPlaces);
}

/**
 * Where things happened in the colours of their kinds; in the neutral one the other places named (countries only where nothing
 * nearer is known, else their outlines would cover it); as ghosts what names were not taken for. Each spot once.
 */
export function readingAreas(
  { reading, drafts }: Drawn,
  places: readonly (DrawnPlace & { readonly id: string })[],
  { language, retold }: Pick<SharedWords, "language" | "retold">,
): PictureArea[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  const happened = drafts.events.flatMap(({ kind, places: locations }) =>
    locations.flatMap((location): PictureArea[] => {
      if (location.point === null || location.role === "statement_made") return [];
      const place = location.placeId === null ? undefined : byId.get(location.placeId);
      const named = {
        label: location.label,
        place: place === undefined ? null : { name: place.name, nameArabic: localNameIn("ar", place) },
      };
      return [
        {
          ...location.point,
          radiusMeters: location.radiusMeters,
          kindGroup: kindGroupOf[kind],
          precision: location.precision,
          role: location.role,
          label: retold === null ? location.label : retold.where(location.label, [named]),
          isGuess: location.basis === "inferred",
          area: location.area,
        },
      ];
    }),
  );
  const told = new Set(
    drafts.events.flatMap(({ places: locations }) => locations.flatMap(({ mention }) => mention ?? [])),
  );
  const named = reading.mentions.flatMap((mention, index): PictureArea[] => {
    const place = byId.get(chosenOf(mention)?.placeId ?? "");
    if (place === undefined || told.has(index)) return [];
    const areas = areasOfPlace(place, language);
    if (mention.relative === null) return areas;
    const { point, radiusMeters, precision, area } = mention.relative;
    return areas.map((whole) => ({ ...whole, ...point, radiusMeters, precision, area }));
  });
  const near = named.filter(({ precision }) => precision !== "country");
  const chosen = [...happened, ...(happened.length + near.length > 0 ? near : named)];
  const ghosts = ghostsOf(reading.mentions).flatMap(({ placeId }) => {
    const place = byId.get(placeId);
    return place === undefined
      ? []
      : areasOfPlace(place, language).map((area) => ({ ...area, isGhost: true }));
  });
  return withoutDoubles([...chosen, ...ghosts]);
}

function isPlaceMention({ kind }: Mention): boolean {
  return kind === "literal" || kind === "embedded";
}

function chosenOf(mention: Mention): Candidate | null {
  const { resolution, candidates } = mention;
  return resolution.kind === "resolved" && isPlaceMention(mention)
    ? (candidates[resolution.candidate] ?? null)
    : null;
}

/** The likeliest of those that names were not taken for, and that no name was taken for. */
function ghostsOf(mentions: readonly Mention[]): Candidate[] {
  const chosen = new Set(mentions.flatMap((mention) => chosenOf(mention)?.placeId ?? []));
  const ghosts = mentions
    .filter(isPlaceMention)
    .flatMap(({ candidates }) =>
      candidates.filter(({ placeId }) => !chosen.has(placeId)).slice(0, mostGhostsOfName),
    );
  return [...new Map(ghosts.map((ghost) => [ghost.placeId, ghost])).values()].slice(0, mostGhosts);
}

function withoutDoubles(areas: readonly PictureArea[]): PictureArea[] {
  const kept = new Map<string, PictureArea>();
  for (const area of areas) {
    const { lon, lat, radiusMeters, kindGroup, role, isGhost } = area;
    const key = [lon, lat, radiusMeters, kindGroup, role, isGhost === true].join(" ");
    if (!kept.has(key)) kept.set(key, area);
  }
  return [...kept.values()];
}
