// The starter gazetteer's places as names for the basemap: hand-picked towns, governorates and seas with their Arabic or Hebrew names.
import type { CuratedLabel } from "../basemap/city-labels";
import type { LabelKind } from "../basemap/label-source";
import type { Place, PlaceKind } from "../gazetteer/place";

/** Kinds that get a name on the basemap; bases, fields and crossings are the events' business. */
const labelKinds: Readonly<Partial<Record<PlaceKind, LabelKind>>> = {
  governorate: "governorate",
  town: "town",
  village: "village",
  sea: "sea",
  strait: "sea",
};

/** One label for each place with a point and a kind that is named on maps. */
export function labelsOf(places: readonly Place[]): CuratedLabel[] {
  return places.flatMap((place) => {
    const kind = labelKinds[place.kind];
    if (kind === undefined || place.point === null) return [];
    const isHebrew = place.countryCode === "IL";
    return [
      {
        name: place.name,
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
function nameInScript(place: Place, script: string): string | null {
  const inScript = place.names.filter((name) => name.script === script && name.kind !== "former");
  const inLanguage = inScript.filter(
    ({ language }) => language === "ar" || language === "he" || language === null,
  );
  const names = inLanguage.length > 0 ? inLanguage : inScript;
  return (
    (names.find(({ kind }) => kind === "official") ?? names.find(({ kind }) => kind === "common") ?? names[0])
      ?.name ?? null
  );
}
