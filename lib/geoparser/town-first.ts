// A town before the district or governorate of its name, unless the words speak of something wide.
import { distanceMeters } from "../geo/distance";
import type { NameHit } from "../gazetteer/place-index";
import type { Place } from "../gazetteer/place";
import { mayContain } from "./containers";
import { isRomanised } from "../gazetteer/romanised-countries";
import { isStrong } from "./name-answer";
import type { RankedCandidate, RankedName } from "./rank-candidates";
import { sameSpot } from "./same-spot";

/** So much of the governorate's belief a town of its name needs to go before it, where no word beside it says town. */
const seatShare = 0.25;
/** The same for a town that is spelled with an article where its governorate is known without: Al-Hasakah for "Hasakah". */
const articleShare = 0.05;
/** Where names are Latin already a town is spelled as it is: "west of Kansas" is not west of one of its cities that few mean. */
const besideShare = 0.15;
/** A district that is named after its town holds it, and is hardly ever longer than this. */
const districtMeters = 60_000;

/**
 * The candidates with a town before the district of its name around it, and before the governorate of its name, unless the words
 * beside the name or others of the text speak of something wide. Where the words beside it speak of a town ("near", "outskirts
 * of", "city of"), one that is spelled otherwise than its governorate will do: "near Hasakah" is near Al-Hasakah.
 */
export function townFirst(ranked: RankedName): readonly RankedCandidate[] {
  const { thing, candidates, wide, narrow } = ranked;
  const bestAt = candidates[0]?.hit ?? -1;
  const best = thing.hits[bestAt];
  const isDistrict = best?.place.kind === "district";
  const isGovernorate =
    best?.place.kind === "governorate" && !wide && (narrow || !thing.kinds.has("governorate"));
  if (best === undefined || !(isDistrict || isGovernorate)) return candidates;
  const most = candidates[0]?.share ?? 0;
  const town = candidates.findIndex(({ hit: at, share }) => {
    const hit = thing.hits[at];
    if (hit === undefined) return false;
    if (
      narrow &&
      (share >= most * besideShare || isRomanised(hit.place.countryCode)) &&
      isTownOf(best.place, hit)
    )
      return true;
    return isDistrict
      ? isStrong(hit) && isSettlement(hit.place) && sameSpot(thing, bestAt, at)
      : thing.seats.has(at) && share >= most * (hit.tier === "article" ? articleShare : seatShare);
  });
  const entry = candidates[town];
  return town <= 0 || entry === undefined
    ? candidates
    : [entry, ...candidates.slice(0, town), ...candidates.slice(town + 1)];
}

const isSettlement = ({ kind }: Place): boolean => kind === "town" || kind === "village";

/** True for a settlement inside the division that is spelled as asked, or sounds so letter for letter. */
function isTownOf(division: Place, { place, tier }: NameHit): boolean {
  if (!isSettlement(place) || tier === "loose" || tier === "edit" || tier === "trigram") return false;
  if (mayContain(division, place)) return division.kind === "district" || place.kind === "town";
  const isElsewhere = division.kind === "governorate" && place.admin1Name !== null;
  if (isElsewhere || division.point === null || place.point === null) return false;
  return (
    division.countryCode === place.countryCode &&
    distanceMeters(division.point, place.point) <= (division.radiusMeters ?? districtMeters)
  );
}
