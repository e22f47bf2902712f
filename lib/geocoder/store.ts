// The geocoder on this process's database, ready made for pages and routes.
import { completeHere } from "../gazetteer/completion/store";
import type { Suggestion } from "../gazetteer/suggestion";
import { autocomplete, type AutocompleteOptions } from "./autocomplete";

/** As `autocomplete`, over the places the public may see. */
export async function completePlaces(text: string, options: AutocompleteOptions = {}): Promise<Suggestion[]> {
  return autocomplete(text, { ...options, lookup: completeHere });
}
