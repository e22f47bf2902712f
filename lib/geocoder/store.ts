// The geocoder on this process's database, ready made for pages and routes.
import type { LonLat } from "../geo/coordinates";
import { completeHere } from "../gazetteer/completion/store";
import { nearestPlaces } from "../gazetteer/nearest/store";
import type { Suggestion } from "../gazetteer/suggestion";
import { autocomplete, type AutocompleteOptions } from "./autocomplete";
import { reverse, type ReverseAnswer, type ReverseOptions } from "./reverse";

/** As `autocomplete`, over the places the public may see. */
export async function completePlaces(text: string, options: AutocompleteOptions = {}): Promise<Suggestion[]> {
  return autocomplete(text, { ...options, lookup: completeHere });
}

/** As `reverse`: the public places around a point, and the point in words. */
export async function reverseGeocode(point: LonLat, options: ReverseOptions = {}): Promise<ReverseAnswer> {
  return reverse(point, { ...options, nearest: nearestPlaces });
}
