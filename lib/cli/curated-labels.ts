// The starter gazetteer's places as names for the basemap: hand-picked towns, governorates and seas with their Arabic or Hebrew names.
import { consonantsOf, type City, type CuratedLabel } from "../basemap/city-labels";
import type { LabelKind } from "../basemap/label-source";
import { nameKeys } from "../gazetteer/name-key"; // whether two spellings sound alike
import type { Place, PlaceKind } from "../gazetteer/place";

/** What a label needs to know of a place. */
type NamedPlace = Pick<
  Place,
  "name" | "kind" | "point" | "countryCode" | "population" | "externalIds" | "names"
>;

/** Kinds that get a name on the basemap; bases, fields and crossings are the events' business. */
const labelKinds: Readonly<Partial<Record<PlaceKind, LabelKind>>> = {
  governorate: "governorate",
  town: "town",
  village: "village",
  sea: "sea",
  strait: "sea",
};

/** One label for each place with a point and a kind that is named on maps. */
export function labelsOf(places: readonly NamedPlace[]): CuratedLabel[] {
  return places.flatMap((place) => {
    const kind = labelKinds[place.kind];
    if (kind === undefined || place.point === null || isPart(place.name)) return [];
    const isHebrew = place.countryCode === "IL";
    return [
      {
        name: shortName(place.name),
        nameArabic: isHebrew ? null : nameInScript(place, "Arab"),
        nameHebrew: isHebrew ? nameInScript(place, "Hebr") : null,
        kind,
        lon: place.point.lon,
        lat: place.point.lat,
        population: place.population,
        rank: 3 as const,
        curated: true,
        geonamesId: place.externalIds.geonames,
      },
    ];
  });
}

/** The official name in a script, else the common one; in Arabic script Arabic before Persian or Kurdish. */
function nameInScript(place: NamedPlace, script: string): string | null {
  const inScript = place.names.filter((name) => name.script === script && name.kind !== "former");
  const inLanguage = inScript.filter(
    ({ language }) => language === "ar" || language === "he" || language === null,
  );
  const names = inLanguage.length > 0 ? inLanguage : inScript;
  const found =
    names.find(({ kind }) => kind === "official") ?? names.find(({ kind }) => kind === "common") ?? names[0];
  return found === undefined ? null : withoutVowelMarks(found.name);
}

/** A division's seat lies hardly farther from its middle. */
const seatDegrees = 0.8;

/** "Province of", "district of" and the like, before a name in Arabic. */
const arabicGenerics = /^(محافظة|قضاء|منطقة|ناحية|لواء|مديرية|إقليم) /u;

/**
 * Names for the seats of divisions: a governorate or district mostly bears its chief town's name, so the largest town of
 * the same sound in the same country nearby takes the division's everyday spelling and its Arabic name.
 * Governorates first; a town is named once.
 */
export function seatLabels(cities: readonly City[], places: readonly NamedPlace[]): CuratedLabel[] {
  const divisions = [
    ...places.filter(({ kind }) => kind === "governorate"),
    ...places.filter(({ kind }) => kind === "district"),
  ];
  const countries = new Set(divisions.map(({ countryCode }) => countryCode));
  const towns = new Map<string, City[]>();
  for (const city of cities) {
    if (!countries.has(city.country) || city.featureCode === "PPLX") continue;
    const key = `${city.country} ${consonantsOf(city.name)}`;
    const same = towns.get(key);
    if (same === undefined) towns.set(key, [city]);
    else same.push(city);
  }
  const named = new Map<number, CuratedLabel>();
  for (const { name, names, point, countryCode } of divisions) {
    const latin = shortName(name);
    const sound = nameKeys(latin).loose;
    // Sources mix up namesakes and copy from neighbours: the Arabic has to sound like the Latin.
    const nameArabic = names.find(
      (spelling) =>
        spelling.script === "Arab" &&
        spelling.language === "ar" &&
        !arabicGenerics.test(spelling.name) &&
        nameKeys(spelling.name).loose === sound,
    )?.name;
    if (nameArabic === undefined || point === null || countryCode === "IL") continue;
    const [seat] = (towns.get(`${countryCode} ${consonantsOf(latin)}`) ?? [])
      .filter(
        ({
          loc: {
            coordinates: [lon, lat],
          },
        }) => Math.hypot(lon - point.lon, lat - point.lat) < seatDegrees,
      )
      .sort((a, b) => b.population - a.population);
    if (seat === undefined || named.has(seat.cityId)) continue;
    const [lon, lat] = seat.loc.coordinates;
    named.set(seat.cityId, {
      name: latin,
      nameArabic: withoutVowelMarks(nameArabic),
      nameHebrew: null,
      kind: "town",
      lon,
      lat,
      population: null,
      rank: 3,
      curated: false,
      geonamesId: seat.cityId,
    });
  }
  return [...named.values()];
}

/** On the map the dashed line says what "Governorate" would; but "Northern District" is no name without it. */
function shortName(name: string): string {
  const short = name.replace(/ (Governorate|Province|District|Region)$/, "");
  return /^(North|South|East|West)(ern)?$|^(Central|Capital)$/.test(short) ? name : short;
}

/** "northern Red Sea" is where something happened, not what stands on a map. */
function isPart(name: string): boolean {
  return /^\p{Ll}/u.test(name);
}

/** Maps leave the small vowel signs out, as everyday Arabic does. */
function withoutVowelMarks(name: string): string {
  return name.replace(/[\u064B-\u0652\u0670]/gu, "");
}
