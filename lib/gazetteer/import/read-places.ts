// A format's files as rows of a gazetteer in memory: for the command line without a database, and for measuring.
import { derivedPublicId } from "../../text/public-id";
import { scriptOf, slugOf } from "../../text/fold";
import type { ExternalIds, PlaceName } from "../place";
import type { ImportedPlace, PlaceImport } from "./imported-place";
import type { FormatOptions, ImportDataset, PlaceFormat, SourcePlace } from "./place-format";
import { eachNameOnce } from "./source-name";

const noOptions: FormatOptions = { name: null, licence: null, countryCode: null };

/** The datasets of these files, read into memory: sources like the embedded ones. Throws as the format does. */
export async function openImports(
  format: PlaceFormat,
  paths: readonly string[],
  options: FormatOptions = noOptions,
): Promise<PlaceImport[]> {
  const datasets = await format.openDatasets(paths, options);
  const gathered: Gathered[] = [];
  for (const dataset of datasets) gathered.push(await gather(format, dataset));
  shareNames(format, gathered);
  return gathered.map((each) => {
    const rows = finish(format, each);
    return { source: each.dataset.source, read: () => rows };
  });
}

type Told = { place: SourcePlace; names: PlaceName[]; ids: Partial<ExternalIds> };
type Gathered = {
  readonly dataset: ImportDataset;
  readonly places: Map<string, Told>;
  readonly divisions: Map<string, string>;
  /** Names and ids told before, or without, their place. */
  readonly loose: Map<string, { names: PlaceName[]; ids: Partial<ExternalIds> }>;
};

async function gather(format: PlaceFormat, dataset: ImportDataset): Promise<Gathered> {
  const places = new Map<string, Told>();
  const divisions = new Map<string, string>();
  const loose: Gathered["loose"] = new Map();
  const entryOf = (ref: string): { names: PlaceName[]; ids: Partial<ExternalIds> } => {
    const known = places.get(ref) ?? loose.get(ref);
    if (known !== undefined) return known;
    const made = { names: [], ids: {} };
    loose.set(ref, made);
    return made;
  };
  for (const file of dataset.files) {
    for await (const batch of format.read(file, 0)) {
      for (const place of batch.places) {
        const known = places.get(place.ref);
        if (known === undefined) {
          const early = loose.get(place.ref);
          places.set(place.ref, { place, names: early?.names ?? [], ids: early?.ids ?? {} });
          loose.delete(place.ref);
        } else if (place.rank < known.place.rank) {
          known.names.push(...spellingsOf(known.place));
          known.place = place;
        } else known.names.push(...spellingsOf(place));
        if (place.ownDivisionCode !== null) divisions.set(place.ownDivisionCode, place.name);
      }
      for (const { ref, name } of batch.names) entryOf(ref).names.push(name);
      for (const { ref, ids } of batch.ids ?? []) Object.assign(entryOf(ref).ids, ids);
      for (const { code, name } of batch.divisions) divisions.set(code, name);
    }
  }
  return { dataset, places, divisions, loose };
}

/** A name's line may stand in one dataset and its place in another, where a ref means the same in both. */
function shareNames(format: PlaceFormat, all: readonly Gathered[]): void {
  if (format.refIs === null || all.length < 2) return;
  for (const { loose } of all) {
    for (const [ref, { names, ids }] of loose) {
      const told = all.map(({ places }) => places.get(ref)).find((each) => each !== undefined);
      if (told === undefined) continue;
      told.names.push(...names);
      Object.assign(told.ids, ids);
    }
  }
}

function spellingsOf(place: SourcePlace): PlaceName[] {
  const own: PlaceName = {
    name: place.name,
    language: null,
    script: scriptOf(place.name),
    kind: "common",
    usedBy: place.names[0]?.usedBy ?? null,
  };
  return place.names.some(({ name }) => name === place.name) ? [...place.names] : [own, ...place.names];
}

/** The rows of a dataset, the most prominent first, so that of namesakes that gets the plain slug. */
function finish(format: PlaceFormat, { dataset, places, divisions }: Gathered): ImportedPlace[] {
  const rows: ImportedPlace[] = [];
  for (const { place, names, ids } of places.values()) {
    rows.push({
      ...importedPlaceOf(place, format.key, dataset.source.key),
      admin1Name: place.admin1Name ?? admin1Of(place, divisions),
      externalIds: { ...place.externalIds, ...ids },
      names: eachNameOnce([...spellingsOf(place), ...names]),
    });
  }
  return rows.sort((a, b) => b.prominence - a.prominence || (a.sourceRef < b.sourceRef ? -1 : 1));
}

/** "SY.04.1234" lies in "SY.04"; codes without dots are those of first-order divisions already, or of no use for this. */
function admin1Of({ divisionCode }: SourcePlace, divisions: ReadonlyMap<string, string>): string | null {
  if (divisionCode === null) return null;
  const first = divisionCode.split(".").slice(0, 2).join(".");
  return divisions.get(first) ?? null;
}

/**
 * A place of a source as a row of ours. Its id is made of its GeoNames id where it bears one, else of format and ref, so
 * that a link means the same on every installation; its slug is a wish.
 */
function importedPlaceOf(place: SourcePlace, formatKey: string, sourceKey: string): ImportedPlace {
  const { geonames } = place.externalIds;
  return {
    id:
      geonames !== null
        ? derivedPublicId("geonames", String(geonames))
        : derivedPublicId(formatKey, place.ref),
    slug: slugOf(place.name),
    name: place.name,
    kind: place.kind,
    origin: "gazetteer",
    point: place.point,
    radiusMeters: place.radiusMeters,
    precision: place.precision,
    area: null,
    countryCode: place.countryCode,
    admin1Name: place.admin1Name,
    parentSlug: null,
    population: place.population,
    prominence: place.prominence,
    timeZone: place.timeZone,
    coordinateStatus: place.coordinateStatus,
    coordinateNote: place.coordinateNote,
    externalIds: place.externalIds,
    sourceKey,
    sourceRef: place.ref,
    names: place.names,
  };
}
