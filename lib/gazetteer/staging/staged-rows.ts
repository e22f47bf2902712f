// Places and names as a format gives them -> lines of COPY for the staging tables, checked, with ids, slugs and name keys.
import { fold, scriptOf, slugOf } from "../../text/fold";
import { derivedPublicId } from "../../text/public-id";
import type { ImportBatch, SourcePlace } from "../import/place-format";
import { nameKeys } from "../name-key";
import type { PlaceName } from "../place";
import { faultOfDivision, faultOfName, faultOfOtherIds, faultOfPlace } from "./check-row";
import { copyLine } from "./copy-line";
import { countSkipped, type StagedCounts } from "./import-counts";

/** Lines that wait to be written; emptied by whoever writes them. */
export type StagedLines = { places: string[]; names: string[]; divisions: string[]; otherIds: string[] };

/** None yet. */
export function noLines(): StagedLines {
  return { places: [], names: [], divisions: [], otherIds: [] };
}

/** Columns of gazetteer_staging.place, .name, .division and .other_id in the order of the lines. */
export const stagedPlaceColumns =
  "seq, ref, rank, id, slug, name, kind, lon, lat, radius_meters, precision, country_code, division_code, " +
  "own_division_code, admin1_name, population, prominence, time_zone, coordinate_status, coordinate_note, " +
  "geonames_id, wikidata_id, osm_id, wof_id, icao";
export const stagedNameColumns =
  "seq, ref, name, language, script, kind, used_by, fold, article, name_key, loose_key";
export const stagedDivisionColumns = "seq, code, name, ref";
export const stagedOtherIdColumns = "ref, wikidata_id, icao";

/** No place has so many names in one source that they run into the next source's ordinals. */
export const namesPerSource = 10_000;
const longestSlug = 80;

/** Who a source's ids belong to: "geonames", "gns" ..., for a user's own file its key ("csv-clinics"). */
export function idSpaceOf(formatKey: string, sourceKey: string): string {
  return formatKey === "csv" ? sourceKey : formatKey;
}

/**
 * Checks a batch and adds its lines; what is not taken is counted with its reason under the batch's last line, since a
 * place does not say which line it stood on. Pure but for `lines` and `counts`, which grow.
 */
export function stageBatch(
  batch: ImportBatch,
  { idSpace, file }: { readonly idSpace: string; readonly file: string },
  lines: StagedLines,
  counts: StagedCounts,
): void {
  const skip = (reason: string): void => countSkipped(counts, file, { line: batch.line, reason });
  for (const skipped of batch.skipped) countSkipped(counts, file, skipped);
  for (const place of batch.places) {
    const fault = faultOfPlace(place) ?? (fold(place.name) === "" ? "name without a letter or digit" : null);
    if (fault !== null) {
      skip(fault);
      continue;
    }
    counts.seq += 1;
    counts.places += 1;
    lines.places.push(placeLine(place, counts.seq, idSpace));
    stageNames(place, lines, counts, skip);
  }
  for (const { ref, name } of batch.names) {
    const fault = ref === "" ? "name of no place" : faultOfName(name);
    if (fault !== null) skip(fault);
    else addName(ref, name, lines, counts);
  }
  for (const { ref, ids } of batch.ids ?? []) {
    const { wikidata = null, icao = null } = ids;
    const fault = ref === "" ? "id of no place" : faultOfOtherIds({ wikidata, icao });
    if (fault !== null) skip(fault);
    else lines.otherIds.push(copyLine([ref, wikidata, icao]));
  }
  for (const division of batch.divisions) {
    const fault = faultOfDivision(division);
    if (fault !== null) {
      skip(fault);
      continue;
    }
    counts.seq += 1;
    counts.divisions += 1;
    lines.divisions.push(copyLine([counts.seq, division.code, division.name, division.ref]));
  }
}

/** The place's own name first, then its spellings, each once. */
function stageNames(
  place: SourcePlace,
  lines: StagedLines,
  counts: StagedCounts,
  skip: (reason: string) => void,
): void {
  const seen = new Set<string>([place.name]);
  const own = place.names.find(({ name }) => name === place.name);
  addName(
    place.ref,
    own !== undefined && faultOfName(own) === null
      ? own
      : { name: place.name, language: null, script: scriptOf(place.name), kind: "common", usedBy: null },
    lines,
    counts,
  );
  for (const name of place.names) {
    if (seen.has(name.name)) continue;
    seen.add(name.name);
    const fault = faultOfName(name);
    if (fault !== null) skip(fault);
    else if (seen.size <= namesPerSource) addName(place.ref, name, lines, counts);
  }
}

function addName(ref: string, name: PlaceName, lines: StagedLines, counts: StagedCounts): void {
  const keys = nameKeys(name.name);
  if (keys.fold === "") return;
  counts.seq += 1;
  counts.names += 1;
  lines.names.push(
    copyLine([
      counts.seq,
      ref,
      name.name,
      name.language,
      name.script,
      name.kind,
      name.usedBy,
      keys.fold,
      keys.article,
      keys.key,
      keys.loose,
    ]),
  );
}

function placeLine(place: SourcePlace, seq: number, idSpace: string): string {
  const { geonames, wikidata, osm, wof, icao } = place.externalIds;
  const id =
    geonames === null ? derivedPublicId(idSpace, place.ref) : derivedPublicId("geonames", String(geonames));
  return copyLine([
    seq,
    place.ref,
    place.rank,
    id,
    slugOf(place.name).slice(0, longestSlug).replace(/-+$/, ""),
    place.name,
    place.kind,
    place.point.lon,
    place.point.lat,
    place.radiusMeters,
    place.precision,
    place.countryCode,
    place.divisionCode,
    place.ownDivisionCode,
    place.admin1Name,
    place.population,
    place.prominence,
    place.timeZone,
    place.coordinateStatus,
    place.coordinateNote,
    geonames,
    wikidata,
    osm,
    wof,
    icao,
  ]);
}
