// The languages of the interface, and how an address says which. Pure.
//
// How words get onto a page: texts are ICU messages in en/NAMESPACE.ts and ar/NAMESPACE.ts, the same keys in both (types check
// it). A server part asks `const t = await serverWords("places")`, a client part `const t = useWords("list")`, then
// `t("count", { count: 3 })`. /ar/places/x is /places/x in Arabic: proxy.ts takes the prefix off and says so in a header, so that
// no page stands twice; links inside the site are made with `hrefIn(language, …)` or `useHref()`.

export const languages = ["en", "ar"] as const;
export type Language = (typeof languages)[number];

/** Set by proxy.ts on every request for a page. */
export const languageHeader = "x-dateline-language";

export const directionOf: Readonly<Record<Language, "ltr" | "rtl">> = { en: "ltr", ar: "rtl" };

/** What Intl is asked for: days before months in both, and Western digits in Arabic too, as the figures in reports are. */
export function localeOf(language: Language): string {
  return language === "ar" ? "ar-u-nu-latn" : "en-GB";
}

/** Between the parts of a list or a line, with its space. */
export function commaOf(language: Language): string {
  return language === "ar" ? "، " : ", ";
}

/** Between parts that may hold commas, with its space. */
export function semicolonOf(language: Language): string {
  return language === "ar" ? "؛ " : "; ";
}

export function otherLanguage(language: Language): Language {
  return language === "ar" ? "en" : "ar";
}

/** `/ar/places/x` -> ar and `/places/x`; `/places/x` -> en and itself. */
export function splitLanguage(path: string): { language: Language; path: string } {
  const match = /^\/ar(?=\/|$)/.exec(path);
  if (match === null) return { language: "en", path };
  return { language: "ar", path: path.slice(3) || "/" };
}

/** Addresses that answer with files, or to machines: they have no language. /api alone is a page. */
const machinePath =
  /^\/(?:api\/.|photon\/|nominatim\/|map-picture|oembed(?=[?#]|$)|basemap\/|fonts\/|_next\/|sitemap\.xml|robots\.txt|favicon|events\/[^/]+\.json$)/;

export function isMachinePath(path: string): boolean {
  return machinePath.test(path);
}

/**
 * The address of one of our own pages in a language: `hrefIn("ar", "/places/x?a=1")` is "/ar/places/x?a=1", `hrefIn("ar", "/")`
 * is "/ar". Addresses of files and machines (/api/v1, /map-picture, …) have no language and are left as they are.
 */
export function hrefIn(language: Language, href: string): string {
  if (language === "en" || !href.startsWith("/") || machinePath.test(href)) return href;
  return href === "/" ? "/ar" : href.replace(/^\/(?=[?#])/, "/ar").replace(/^\/(?!ar(?:[/?#]|$))/, "/ar/");
}
