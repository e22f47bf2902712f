// Sentences that the house makes in English, said in the language of the page where their pattern is known. Pure.
import { countryIn, partsOf } from "../country-in";
import { commaOf, localeOf, semicolonOf } from "../language";
import { isolated, type NamedLocation } from "../retold";
import { partsOfPattern } from "./pattern";
import { knownName } from "./people";
import { placeSaid } from "./places";
import type { RetoldWords } from "./retold-words";

/** Sentence by sentence, or whole; null where it is not known. */
export function sentenceSaid(
  retold: RetoldWords,
  english: string,
  locations: readonly NamedLocation[] = [],
): string | null {
  // Sentence by sentence first: a part that varies would else swallow the sentences behind it.
  const each = english
    .split(/(?<=[.!?]) (?=[\p{Lu}\d"])/u)
    .map((sentence) => oneIn(retold, sentence, locations));
  if (each.every((sentence) => sentence !== null)) return each.join(" ");
  const whole = oneIn(retold, english, locations);
  if (whole !== null || !english.includes("; ")) return whole;
  // Reasons in a row, as lib/geoparser and lib/review write them in one line.
  const row = english.split("; ").map((reason) => oneIn(retold, reason, locations));
  return row.every((reason) => reason !== null) ? row.join(semicolonOf(retold.language)) : null;
}

function oneIn(retold: RetoldWords, english: string, locations: readonly NamedLocation[]): string | null {
  for (const [pattern, said] of retold.sentences) {
    const parts = partsOfPattern(pattern, english);
    if (parts === null) continue;
    const isQuoted = [...pattern.matchAll(/(["“])?[$#]/gu)].map(([, quote]) => quote !== undefined);
    return said.replace(/\{(\d)\}/g, (_, place: string) => {
      const at = Number(place) - 1;
      const part = parts[at] ?? "";
      // What is quoted stands as the text has it, be it a name or "killed".
      if (isQuoted[at] === true) return isolated(part);
      return (
        fieldSaid(retold, part) ??
        partSaid(retold, part) ??
        wholeSaid(retold, part, locations) ??
        hierarchySaid(retold, part) ??
        placeSaid(retold, part, locations)
      );
    });
  }
  return null;
}

function partSaid(retold: RetoldWords, part: string): string | null {
  if (/^[\d.,]+$/.test(part)) return part;
  return countSaid(retold, part) ?? knownName(retold, part) ?? daySaid(retold, part);
}

/** A compass word, or a sentence that another one ends in. */
function wholeSaid(retold: RetoldWords, part: string, locations: readonly NamedLocation[]): string | null {
  const way = part.toLowerCase();
  return (
    retold.directions[way] ??
    retold.parts[way] ??
    (part.endsWith(".") ? oneIn(retold, part, locations) : null)
  );
}

/** "3 February 2024". */
function daySaid({ language }: RetoldWords, part: string): string | null {
  if (!/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(part)) return null;
  const day = new Date(`${part} UTC`);
  if (Number.isNaN(day.getTime())) return null;
  const words = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(localeOf(language), words).format(day);
}

/** "Al-Anbar, Iraq": the country said, the rest where it is known. */
function hierarchySaid(retold: RetoldWords, part: string): string | null {
  const { language } = retold;
  const parts = partsOf(part);
  if (countryIn(language, parts.at(-1) ?? "") === null) return null;
  return parts
    .map((each) => countryIn(language, each) ?? knownName(retold, each) ?? isolated(each))
    .join(commaOf(language));
}

/** "at least 16 civilians killed" as lib/events/summary/conflicts.ts writes a claim. */
function countSaid({ counts, fields }: RetoldWords, part: string): string | null {
  const [, hedge, from, to, people, field] =
    /^(at least |up to )?(\d+)(?: to (\d+))?(?: (civilians|fighters))? ([a-z_]+)$/.exec(part) ?? [];
  if (from === undefined || field === undefined || !isFieldOf(fields, field)) return null;
  const number = to === undefined ? from : `${from}–${to}`;
  const hedged =
    hedge === undefined ? number : counts[hedge === "up to " ? "upTo" : "atLeast"].replace("{count}", number);
  const whose = people === undefined ? "" : ` (${counts[people === "civilians" ? "civilians" : "fighters"]})`;
  return `${fields[field]} ${hedged}${whose}`;
}

function fieldSaid({ fields }: RetoldWords, part: string): string | null {
  return isFieldOf(fields, part) ? fields[part] : null;
}

function isFieldOf(fields: RetoldWords["fields"], field: string): field is keyof RetoldWords["fields"] {
  return Object.hasOwn(fields, field);
}
