// Countries whose names reach Latin script by ear, so that one place is spelled in many ways.

/**
 * ISO 3166 alpha-2 of countries where the main script is not Latin. Elsewhere a place has one Latin spelling, and a name that
 * merely sounds like it ("Reuters" and Retiers in France) is another name.
 */
const romanised: ReadonlySet<string> = new Set(
  (
    "AE AF AM BD BG BH BT BY CN CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MO MR " +
    "MV NP OM PK PS QA RS RU SA SD SO SY TD TH TJ TN TW UA YE HK KM"
  ).split(" "),
);

/** True where a Latin spelling of the country's names is one of several; true as well where no country is known. */
export function isRomanised(countryCode: string | null): boolean {
  return countryCode === null || romanised.has(countryCode);
}
