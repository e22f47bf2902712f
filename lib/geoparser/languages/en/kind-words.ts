// English words for kinds of places, beside a name and at its end.
import type { PlaceKind } from "../../../gazetteer/place";
import { words } from "./word-list";

/** Kind words that stand beside a place name, with the kinds of place they speak of. */
export const kindWords: ReadonlyMap<string, readonly PlaceKind[]> = new Map<string, readonly PlaceKind[]>(
  Object.entries({
    country: ["country"],
    nation: ["country"],
    republic: ["country"],
    kingdom: ["country"],
    province: ["governorate"],
    governorate: ["governorate"],
    state: ["governorate"],
    prefecture: ["governorate"],
    oblast: ["governorate"],
    canton: ["governorate"],
    emirate: ["governorate"],
    county: ["district"],
    parish: ["district"],
    district: ["district"],
    districts: ["district"],
    "sub-district": ["district"],
    subdistrict: ["district"],
    municipality: ["district", "town"],
    borough: ["district", "neighbourhood", "town"],
    raion: ["district"],
    locality: ["district"],
    department: ["governorate", "district"],
    city: ["town"],
    town: ["town"],
    capital: ["town"],
    port: ["town"],
    suburb: ["town", "neighbourhood", "village"],
    township: ["town", "village", "district"],
    settlement: ["village", "town"],
    village: ["village"],
    villages: ["village"],
    hamlet: ["village"],
    kibbutz: ["village"],
    moshav: ["village"],
    neighborhood: ["neighbourhood"],
    neighbourhood: ["neighbourhood"],
    quarter: ["neighbourhood"],
    suburbs: ["neighbourhood", "town"],
    base: ["base", "airfield"],
    airbase: ["airfield", "base"],
    "air base": ["airfield", "base"],
    airfield: ["airfield"],
    airport: ["airfield"],
    garrison: ["base"],
    barracks: ["base"],
    outpost: ["base"],
    camp: ["camp", "base"],
    "refugee camp": ["camp"],
    crossing: ["crossing"],
    "border crossing": ["crossing"],
    checkpoint: ["crossing", "facility"],
    dam: ["dam"],
    oilfield: ["oil_field"],
    "oil field": ["oil_field"],
    refinery: ["facility", "oil_field"],
    facility: ["facility", "site"],
    hospital: ["facility"],
    mosque: ["facility"],
    complex: ["facility"],
    prison: ["facility"],
    plant: ["facility"],
    sea: ["sea"],
    ocean: ["sea"],
    gulf: ["sea"],
    bay: ["sea"],
    strait: ["strait"],
    river: ["river"],
    lake: ["river", "sea"],
    canal: ["river", "strait"],
    island: ["island"],
    islands: ["island"],
    isle: ["island"],
    mountain: ["mountain"],
    mountains: ["mountain"],
    mount: ["mountain"],
    hills: ["mountain", "region"],
    valley: ["region", "river"],
    desert: ["region"],
    peninsula: ["region"],
    plain: ["region"],
    plateau: ["region"],
    heights: ["region", "mountain"],
    coast: ["region", "sea"],
    region: ["region", "governorate"],
    area: [],
    countryside: [],
    strip: ["region", "governorate"],
  }),
);

/** After a name, these make the pair one place: "Boone County", "Umayyad Mosque". In names, so capitalised, except where both occur. */
export const placeHeads = words(
  `county parish borough township district province governorate prefecture oblast region state city village town island islands isle isles
   airport airfield airbase base camp port harbor harbour bridge dam crossing checkpoint border
   river creek lake lakes bay gulf sea ocean strait straits canal channel falls springs beach coast peninsula cape delta basin desert
   mountain mountains mount hill hills valley ridge peak range plain plains plateau heights forest canyon strip
   street avenue road boulevard drive lane highway parkway square plaza circle court crescent terrace
   park garden gardens zoo stadium arena mosque church cathedral temple shrine palace castle tower mall market cemetery
   hospital clinic prison jail school university college library museum theater theatre station terminal refinery plant facility complex
   quarter neighborhood neighbourhood estate ranch farm farms reservation reserve wildlife`,
);

/** What runs from one place to another: "the Qamishli-Amuda highway". */
export const roads = words("road highway motorway route axis corridor track railway line");
