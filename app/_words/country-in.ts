// Hierarchies in English, and the countries in them said in another language by the lists of CLDR that the runtime brings. Pure.
import { localeOf, type Language } from "./language";

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
let codes: ReadonlyMap<string, string> | null = null;

/** `countryIn("ar", "Syria")` is "سوريا"; null for what is no country's English name, and in English. */
export function countryIn(language: Language, english: string): string | null {
  if (language === "en") return null;
  codes ??= codesByName();
  const code = codes.get(english);
  return code === undefined
    ? null
    : (new Intl.DisplayNames(localeOf(language), { type: "region", fallback: "none" }).of(code) ?? null);
}

/** Of a hierarchy in one line, smallest first: "Deir ez-Zor, Syria". */
export function partsOf(hierarchy: string): string[] {
  return hierarchy === "" ? [] : hierarchy.split(", ");
}

function codesByName(): Map<string, string> {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return new Map(
    letters.flatMap((first) =>
      letters.flatMap((second) => {
        const name = names.of(first + second);
        return name === undefined ? [] : [[name, first + second] as const];
      }),
    ),
  );
}
