// Which IANA zone a country keeps, where one zone is enough to tell its days.

// From the tz database's zone.tab: countries with one zone, or the zone of the capital and of most people.
const zoneOfCountry: Readonly<Record<string, string>> = {
  SY: "Asia/Damascus",
  IQ: "Asia/Baghdad",
  JO: "Asia/Amman",
  LB: "Asia/Beirut",
  IL: "Asia/Jerusalem",
  PS: "Asia/Gaza",
  YE: "Asia/Aden",
  SA: "Asia/Riyadh",
  IR: "Asia/Tehran",
  TR: "Europe/Istanbul",
  EG: "Africa/Cairo",
  KW: "Asia/Kuwait",
  QA: "Asia/Qatar",
  BH: "Asia/Bahrain",
  AE: "Asia/Dubai",
  OM: "Asia/Muscat",
  CY: "Asia/Nicosia",
  AF: "Asia/Kabul",
  PK: "Asia/Karachi",
  IN: "Asia/Kolkata",
  AM: "Asia/Yerevan",
  AZ: "Asia/Baku",
  GE: "Asia/Tbilisi",
  UA: "Europe/Kyiv",
  PL: "Europe/Warsaw",
  RO: "Europe/Bucharest",
  MD: "Europe/Chisinau",
  BY: "Europe/Minsk",
  GB: "Europe/London",
  FR: "Europe/Paris",
  DE: "Europe/Berlin",
  IT: "Europe/Rome",
  GR: "Europe/Athens",
  ES: "Europe/Madrid",
  SD: "Africa/Khartoum",
  SS: "Africa/Juba",
  SO: "Africa/Mogadishu",
  ET: "Africa/Addis_Ababa",
  ER: "Africa/Asmara",
  DJ: "Africa/Djibouti",
  KE: "Africa/Nairobi",
  UG: "Africa/Kampala",
  LY: "Africa/Tripoli",
  TN: "Africa/Tunis",
  DZ: "Africa/Algiers",
  MA: "Africa/Casablanca",
  TD: "Africa/Ndjamena",
  ML: "Africa/Bamako",
  NE: "Africa/Niamey",
  NG: "Africa/Lagos",
  BF: "Africa/Ouagadougou",
  CM: "Africa/Douala",
  CF: "Africa/Bangui",
  MM: "Asia/Yangon",
  TH: "Asia/Bangkok",
  PH: "Asia/Manila",
  KP: "Asia/Pyongyang",
  KR: "Asia/Seoul",
  JP: "Asia/Tokyo",
  CN: "Asia/Shanghai",
  RU: "Europe/Moscow",
  US: "America/New_York",
  CO: "America/Bogota",
  HT: "America/Port-au-Prince",
  VE: "America/Caracas",
};

const manyZones: ReadonlySet<string> = new Set([
  "RU",
  "US",
  "CA",
  "AU",
  "BR",
  "MX",
  "ID",
  "KZ",
  "MN",
  "CD",
  "CL",
]);

/** IANA zone of a place in a country (ISO 3166 alpha-2); null for countries of many zones and ones not in the table. */
export function findZoneOfCountry(countryCode: string | null): string | null {
  if (countryCode === null || manyZones.has(countryCode)) return null;
  return zoneOfCountry[countryCode] ?? null;
}

/** IANA zone of a country's seat of government, for what is told from there; null when not in the table. */
export function findZoneOfCapital(countryCode: string | null): string | null {
  return countryCode === null ? null : (zoneOfCountry[countryCode] ?? null);
}
