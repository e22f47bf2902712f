// A country's name in Latin and Arabic script, from the CLDR data that Node itself carries.

const latin = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const arabic = new Intl.DisplayNames(["ar"], { type: "region", fallback: "none" });

/**
 * Names for an ISO 3166-1 numeric code ("760") or alpha-2 code ("SY"); null when CLDR has none.
 * CLDR turns numeric codes into letters itself (canonical region subtags, UTS 35).
 */
export function countryName(code: string): { name: string; nameArabic: string | null } | null {
  if (!/^(\d{3}|[A-Z]{2})$/.test(code)) return null;
  const region = new Intl.Locale(`und-${code}`).region;
  // ZZ is CLDR's own "unknown region".
  const name = region === undefined || region === "ZZ" ? undefined : latin.of(region);
  if (region === undefined || name === undefined) return null;
  return { name, nameArabic: arabic.of(region) ?? null };
}
