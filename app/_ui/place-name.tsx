// A place's name in its own script: isolated, with its language and direction, so that Arabic joins and runs rightly.
import type { LocationView } from "../../lib/events/event-view";
import { commaOf, localeOf, type Language } from "../_words/language";

const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"]);
const languageOfScript: Readonly<Record<string, string>> = { Arab: "ar", Hebr: "he" };

export type NameInScript = {
  readonly name: string;
  readonly language: string | null;
  readonly script: string;
};

/** A place as events and lists carry it. */
type Named = { readonly name: string; readonly nameArabic: string | null };

/** The script of a bare name, by its letters; Latn when in doubt. */
export function scriptOf(name: string): string {
  if (/\p{Script=Arabic}/u.test(name)) return "Arab";
  if (/\p{Script=Hebrew}/u.test(name)) return "Hebr";
  if (/\p{Script=Cyrillic}/u.test(name)) return "Cyrl";
  return "Latn";
}

/** `dir` of a script. */
export function directionOf(script: string): "rtl" | "ltr" {
  return rightToLeft.has(script) ? "rtl" : "ltr";
}

export function PlaceName({ name, language, script, className }: NameInScript & { className?: string }) {
  const lang = language ?? languageOfScript[script];
  return (
    <bdi lang={lang} dir={directionOf(script)} className={className}>
      {name}
    </bdi>
  );
}

/** The name that readers of a language look for first. */
export function nameIn(language: Language, { name, nameArabic }: Named): string {
  return language === "ar" ? (nameArabic ?? name) : name;
}

/** The name in the other script, which stands beside the first; null where none is known. */
export function nameBeside(language: Language, { name, nameArabic }: Named): string | null {
  if (nameArabic === null) return null;
  return language === "ar" ? name : nameArabic;
}

/** "Deir ez-Zor, Syria"; in Arabic what it directly lies in and the country, as far as they are known in Arabic. */
export function hierarchyIn(language: Language, place: NonNullable<LocationView["place"]>): string {
  const { parent, countryCode, hierarchy } = place;
  if (language === "en" || countryCode === undefined || countryCode === null) return hierarchy;
  const country = new Intl.DisplayNames(localeOf(language), { type: "region" }).of(countryCode) ?? null;
  const above = parent === undefined || parent === null ? null : parent.nameArabic;
  return [above, country]
    .filter((name) => name !== null && name !== place.nameArabic)
    .filter((name, at, names) => names.indexOf(name) === at)
    .join(commaOf(language));
}

/** A name of which only the letters are known: isolated, with the language of its script where it is not the page's. */
export function BareName({ name, className }: { name: string; className?: string }) {
  const script = scriptOf(name);
  return (
    <bdi
      lang={languageOfScript[script] ?? (script === "Latn" ? "en" : undefined)}
      dir={directionOf(script)}
      className={className}
    >
      {name}
    </bdi>
  );
}

/** A place of the gazetteer with all its names: the official one of the language first, then a common one, then its own. */
export function localNameIn(
  language: Language,
  place: {
    readonly name: string;
    readonly names: readonly { name: string; language: string | null; kind: string }[];
  },
): string {
  if (language === "en") return place.name;
  const inLanguage = place.names.filter((name) => name.language === language);
  return (
    inLanguage.find(({ kind }) => kind === "official") ??
    inLanguage.find(({ kind }) => kind === "common") ??
    inLanguage[0] ??
    place
  ).name;
}
