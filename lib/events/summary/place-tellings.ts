// Where an event happened: the drafts' places with the editor's choices of mention and place applied, each place once.
import type { RelativePlace } from "../../geoparser/reading";
import { precisions } from "../../geo/precision";
import { mentionKey, type Choices, type EventChoices } from "../choices";
import type { Location } from "../location";
import type { PlaceFacts, Telling } from "../telling";

type DraftPlace = Telling["draft"]["places"][number];

/**
 * Locations in the order of the tellings, same role and place once (the better known one stays). Ordinals that choices name
 * are positions in this list before anything is struck out.
 */
export function placeTellings(
  tellings: readonly Telling[],
  own: EventChoices,
  choices: Choices,
  places: ReadonlyMap<string, PlaceFacts>,
): Location[] {
  const found: (Location | null)[] = [];
  for (const telling of tellings) {
    for (const place of telling.draft.places) {
      const location = placeDraft(place, telling, choices, places);
      const same = found.findIndex((each) => each !== null && isSame(each, location));
      if (same < 0) found.push(location);
      else if (isBetter(location, found[same] ?? null)) found[same] = location;
    }
  }
  const ordinals = [...own.places.keys()].sort((a, b) => a - b);
  for (const ordinal of ordinals) {
    const choice = own.places.get(ordinal);
    if (choice === undefined) continue;
    const at = Math.min(ordinal, found.length);
    found[at] = choice.placeId === null ? null : placeChosen(choice.placeId, choice.role, choices, places);
  }
  return found.filter((location) => location !== null);
}

/** The draft's headline with the place an editor chose for its words instead of the reading's. */
export function retitle(telling: Telling, choices: Choices, places: ReadonlyMap<string, PlaceFacts>): string {
  const scene = telling.draft.places.find((place) => place.role === "struck" || place.role === "attacked");
  if (scene === undefined) return telling.draft.title;
  const { label } = placeDraft(scene, telling, choices, places);
  return label === scene.label ? telling.draft.title : telling.draft.title.replace(scene.label, () => label);
}

/** A place an editor chose for the event. An unknown id gives no location: the place was taken back. */
function placeChosen(
  placeId: string,
  role: Location["role"],
  choices: Choices,
  places: ReadonlyMap<string, PlaceFacts>,
): Location | null {
  const place = places.get(placeId);
  if (place === undefined) return null;
  return {
    role,
    basis: choices.sites.get(placeId)?.basis ?? "named_place",
    placeId,
    label: place.name,
    point: place.point,
    radiusMeters: place.radiusMeters,
    precision: place.point === null ? "unknown" : place.precision,
    area: place.area,
    explanation: null,
  };
}

function locationOf({ mention: _mention, span: _span, ...location }: DraftPlace): Location {
  return location;
}

function placeDraft(
  place: DraftPlace,
  telling: Telling,
  choices: Choices,
  places: ReadonlyMap<string, PlaceFacts>,
): Location {
  const location = locationOf(place);
  const mention = place.mention === null ? undefined : telling.mentions.get(place.mention);
  const choice =
    mention === undefined ? undefined : choices.mentions.get(mentionKey(telling.origin.reportId, mention));
  if (mention === undefined || choice === undefined || choice.placeId === location.placeId) return location;
  const { relative } = mention;
  if (choice.placeId === null) {
    return {
      ...location,
      placeId: null,
      point: null,
      radiusMeters: null,
      area: null,
      precision: "unknown",
      explanation: "An editor found that the words name no place.",
    };
  }
  const chosen = places.get(choice.placeId);
  if (chosen === undefined) return location;
  const base: Location = {
    ...location,
    placeId: chosen.id,
    label: chosen.name,
    point: chosen.point,
    radiusMeters: chosen.radiusMeters,
    precision: chosen.point === null ? "unknown" : chosen.precision,
    area: chosen.area,
    explanation: null,
  };
  return relative === null ? base : moveRelative(base, chosen, relative);
}

/** "near X" round another X. Where the old geometry cannot be moved, the chosen place as a whole stands for it. */
function moveRelative(base: Location, chosen: PlaceFacts, relative: RelativePlace): Location {
  if (chosen.point === null) return base;
  if (
    relative.relation === "near" ||
    relative.relation === "outskirts" ||
    relative.relation === "countryside"
  ) {
    const own = chosen.radiusMeters ?? 0;
    const radiusMeters = relative.relation === "near" ? own + 15_000 : Math.max(own, relative.radiusMeters);
    return {
      ...base,
      label: `${relative.relation === "near" ? "near" : `${relative.relation} of`} ${chosen.name}`,
      radiusMeters,
      area: null,
      precision: precisionOfRadius(radiusMeters),
      explanation: `Counted from ${chosen.name}, which an editor chose: ${Math.round(radiusMeters / 1000)} km around it.`,
    };
  }
  return {
    ...base,
    explanation: `An editor chose ${chosen.name}; the text speaks of a part of it or of a place beside it, so the whole stands for it.`,
  };
}

function precisionOfRadius(radiusMeters: number): Location["precision"] {
  return radiusMeters <= 10_000 ? "town" : radiusMeters <= 50_000 ? "district" : "governorate";
}

function isSame(a: Location, b: Location): boolean {
  if (a.role !== b.role) return false;
  return a.label.toLowerCase() === b.label.toLowerCase() && a.placeId === b.placeId;
}

function isBetter(a: Location, b: Location | null): boolean {
  if (b === null) return true;
  const better = precisions.indexOf(a.precision) - precisions.indexOf(b.precision);
  return better !== 0 ? better < 0 : (a.radiusMeters ?? Infinity) < (b.radiusMeters ?? Infinity);
}
