// Countries: GeoNames' points where we hold them, label points of Natural Earth elsewhere, names in many languages from CLDR.
import { scriptOf } from "../../text/fold";
import type { PlaceName } from "../place";
import type { ImportedPlace, PlaceImport } from "./imported-place";
import { readSeedRows, seedVersion } from "./seed-rows";

const languages = [
  "en",
  "ar",
  "he",
  "fa",
  "ku",
  "ckb",
  "tr",
  "fr",
  "de",
  "es",
  "it",
  "pt",
  "nl",
  "ru",
  "uk",
  "pl",
] as const;

export const countries: PlaceImport = {
  source: {
    key: "countries",
    name: "Countries (GeoNames, Natural Earth, CLDR)",
    licence: "CC BY 4.0",
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: "https://www.geonames.org/",
    attribution: "Country points © GeoNames (CC BY 4.0); outlines Natural Earth; names Unicode CLDR",
    get version() {
      return seedVersion("countries.jsonl");
    },
  },
  read: () => readSeedRows("countries.jsonl", "countries", 0.95).map(withCldrNames),
};

const displayNames = new Map<string, Intl.DisplayNames>();

function displayNamesIn(language: string): Intl.DisplayNames {
  let made = displayNames.get(language);
  if (made === undefined) {
    made = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    displayNames.set(language, made);
  }
  return made;
}

/** The row with the names CLDR has for its code; an engine without a language's tables simply adds none. */
function withCldrNames(place: ImportedPlace): ImportedPlace {
  const code = place.countryCode;
  if (code === null) return place;
  const names: PlaceName[] = [...place.names];
  for (const language of languages) {
    const name = displayNamesIn(language).of(code);
    if (name === undefined || names.some((known) => known.name === name)) continue;
    names.push({ name, language, script: scriptOf(name), kind: "common", usedBy: "Unicode CLDR" });
  }
  return { ...place, names };
}
