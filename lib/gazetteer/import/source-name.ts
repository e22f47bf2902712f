// A spelling as it stands in a file: looked over letter by letter, and marked with its script.
import { scriptOf } from "../../text/fold";
import type { PlaceName, PlaceNameKind } from "../place";

/** Units of UTF-16; the longest official name on Earth, Bangkok's, has 168. */
const maxLength = 300;

/** Why a spelling cannot be taken, for the list of skipped lines. */
export const nameFaults = {
  empty: "no name",
  control: "control characters in a name",
  bidi: "characters that turn the direction of text in a name",
  unreadable: "unreadable characters in a name",
  long: `a name of more than ${maxLength} characters`,
} as const;
export type NameFault = keyof typeof nameFaults;

export type CleanName = { readonly name: string; readonly script: string };

const marks = /[\u200b\u2060\u200e\u200f\u061c\u00ad\ufeff]/g;
const spaces = /[\s\u00a0]+/g;

/**
 * The spelling trimmed, without invisible marks, and its script (`scriptOf`, without its expressions where all letters are
 * of one common script); or what is wrong with it.
 */
export function cleanName(raw: string): CleanName | NameFault {
  if (raw.length > maxLength * 2) return "long";
  let latin = false;
  let arabic = false;
  let hebrew = false;
  let cyrillic = false;
  let other = false;
  let untidy = false;
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charCodeAt(at);
    if (unit < 0x80) {
      if (unit < 0x20 || unit === 0x7f) {
        // Tabs and line ends inside a quoted cell are spaces.
        if (unit !== 9 && unit !== 10 && unit !== 13) return "control";
        untidy = true;
      } else if (unit >= 0x41 && (unit <= 0x5a || (unit >= 0x61 && unit <= 0x7a))) latin = true;
    } else if (unit < 0xa0) return "control";
    else if (unit < 0x250) {
      if (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7) latin = true;
      else if (unit === 0xa0 || unit === 0xad) untidy = true;
    } else if (unit >= 0x590 && unit < 0x600) hebrew = true;
    else if (unit >= 0x600 && unit < 0x700) {
      if (unit === 0x61c) untidy = true;
      else if (unit >= 0x620) arabic = true;
    } else if (unit >= 0x400 && unit < 0x530) cyrillic = true;
    else if (unit >= 0x2000 && unit < 0x2070) {
      if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return "bidi";
      if (unit === 0x2028 || unit === 0x2029) return "control";
      // Spaces of every width and marks without any; dashes and quotation marks are as good as ours.
      untidy ||= unit < 0x2010 || unit === 0x202f || unit >= 0x205f;
    } else if (unit >= 0x1e00 && unit < 0x1f00) latin = true;
    else if (unit === 0xfeff) untidy = true;
    else if (unit === 0xfffd || unit === 0xfffe || unit === 0xffff) return "unreadable";
    // Apostrophes that are letters to Unicode, and marks that stand on the letter before them.
    else if ((unit >= 0x2bb && unit <= 0x2ca) || (unit >= 0x300 && unit < 0x370)) continue;
    else other = true;
  }
  const first = raw.charCodeAt(0);
  const last = raw.charCodeAt(raw.length - 1);
  if (untidy || first === 0x20 || last === 0x20 || raw.includes("  "))
    raw = raw.replace(marks, "").replace(spaces, " ").trim();
  if (raw === "") return "empty";
  if (raw.length > maxLength) return "long";
  const several = Number(latin) + Number(arabic) + Number(hebrew) + Number(cyrillic);
  if (other || several !== 1) return { name: raw, script: scriptOf(raw) };
  return { name: raw, script: latin ? "Latn" : arabic ? "Arab" : hebrew ? "Hebr" : "Cyrl" };
}

/** The spelling as a `PlaceName`, or what is wrong with it. */
export function sourceName(
  raw: string,
  language: string | null,
  kind: PlaceNameKind,
  usedBy: string,
): PlaceName | NameFault {
  const clean = cleanName(raw);
  return typeof clean === "string"
    ? clean
    : { name: clean.name, language, script: clean.script, kind, usedBy };
}

/** The spellings with each name once, the first kept. */
export function eachNameOnce(names: readonly PlaceName[]): readonly PlaceName[] {
  if (names.length < 2) return names;
  const seen = new Set<string>();
  return names.filter(({ name }) => !seen.has(name) && seen.add(name));
}

const tags = new Map<string, string | null>();

/** BCP 47 of a language code as gazetteers write it ("iw", "zho", "zh-CN", "sr_Latn"); null where it is none. */
export function languageTag(code: string): string | null {
  if (code === "" || code === "und") return null;
  const known = tags.get(code);
  if (known !== undefined) return known;
  let tag: string | null = null;
  try {
    tag = Intl.getCanonicalLocales(code.replaceAll("_", "-"))[0] ?? null;
  } catch {
    // Not a language tag at all ("fr-17"): the name is kept without a language.
  }
  if (tags.size < 2_000) tags.set(code, tag);
  return tag;
}
