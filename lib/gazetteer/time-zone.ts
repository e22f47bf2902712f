// The time zone of a country that has but one, from the CLDR tables every JavaScript engine carries.

const known = new Map<string, string | null>();

/** IANA name ("Asia/Damascus"); null for countries with several zones and for unknown codes. */
export function timeZoneOfCountry(countryCode: string | null): string | null {
  if (countryCode === null) return null;
  const cached = known.get(countryCode);
  if (cached !== undefined) return cached;
  const zones = zonesOf(countryCode);
  const zone = zones.length === 1 ? (zones[0] ?? null) : (mainZones[countryCode] ?? null);
  known.set(countryCode, zone);
  return zone;
}

/** Countries with two zone names of one clock, or one zone for nearly all people. */
const mainZones: Readonly<Record<string, string>> = {
  PS: "Asia/Gaza",
  UA: "Europe/Kyiv",
  DE: "Europe/Berlin",
  CN: "Asia/Shanghai",
  CY: "Asia/Nicosia",
};

function zonesOf(countryCode: string): readonly string[] {
  try {
    const locale: Intl.Locale & { timeZones?: readonly string[]; getTimeZones?: () => readonly string[] } =
      new Intl.Locale(`und-${countryCode}`);
    return locale.timeZones ?? locale.getTimeZones?.() ?? [];
  } catch {
    return [];
  }
}
