// What a search knows beside the name, and what an index met: the words that ranking and gate speak in.
import type { LonLat } from "../geo/coordinates";
import type { NameHit } from "../gazetteer/place-index";
import type { PlaceKind } from "../gazetteer/place";
import type { PlaceBrief } from "../gazetteer/suggestion";

/** What is known about the place that is meant, beside its name. */
export type SearchContext = {
  /** The name as asked. */
  readonly name: string;
  /** ISO 3166 alpha-2; answers lie in it, or outside every country (seas). */
  readonly countryCode: string | null;
  /** Answers nearer to here weigh more. */
  readonly near: LonLat | null;
  /** The kinds a word of the query names ("base"), best first; [] = nothing said. */
  readonly kinds: readonly PlaceKind[];
  /** Ids of places the answer should lie in ("Carrollton, Georgia"); [] = nothing said. */
  readonly within: readonly string[];
  /** Where the other places of the same text lie; [] = nothing known. */
  readonly others: readonly LonLat[];
};

/** A hit with the ids of the places it lies in. */
export type SearchHit = NameHit<PlaceBrief> & { readonly parentIds: readonly string[] };
