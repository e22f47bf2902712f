// Where a place lies, in one line: "Abu Kamal, Deir ez-Zor, Syria".

const countryNames = new Intl.DisplayNames(["en"], { type: "region" });

/** The parent where it says more than the division, the first-order division, the country; never the place's own name. "" for a country. */
export function hierarchyInWords(place: {
  readonly name: string;
  readonly kind: string;
  readonly countryCode: string | null;
  readonly admin1Name: string | null;
  readonly parent: { readonly name: string; readonly kind: string } | null;
}): string {
  if (place.kind === "country") return "";
  const country = place.countryCode === null ? null : (countryNames.of(place.countryCode) ?? null);
  const parent = place.parent === null || place.parent.kind === "country" ? null : place.parent.name;
  return [...new Set([parent, place.admin1Name, country])]
    .filter((name) => name !== null && name !== place.name)
    .join(", ");
}
