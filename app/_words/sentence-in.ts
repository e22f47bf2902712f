// Sentences that the house makes in English, said in the language of the page where their pattern is known. Pure.
import { isolated, knownName, type Retold, type Said } from "./retold";

/**
 * Sentence by sentence, or whole; what is not known stays English and says so.
 * @example sentenceIn(retold, "Told by one report.") // { words: "أورده تقرير واحد.", language: "ar" }
 */
export function sentenceIn(retold: Retold | null, english: string): Said {
  if (retold === null) return { words: english, language: "en" };
  // Sentence by sentence first: a part that varies would else swallow the sentences behind it.
  const each = english.split(/(?<=[.!?]) (?=[\p{Lu}"])/u).map((sentence) => oneIn(retold, sentence));
  if (each.every((sentence) => sentence !== null))
    return { words: each.join(" "), language: retold.language };
  const whole = oneIn(retold, english);
  return whole === null ? { words: english, language: "en" } : { words: whole, language: retold.language };
}

function oneIn(retold: Retold, english: string): string | null {
  for (const [pattern, said] of retold.sentences) {
    const parts = matched(pattern, english);
    if (parts !== null)
      return said.replace(/\{(\d)\}/g, (_, place: string) =>
        partSaid(retold, parts[Number(place) - 1] ?? ""),
      );
  }
  return null;
}

const compiled = new Map<string, RegExp>();

/** The parts of `text` where `pattern` has $ (anything) and # (a number); null where it is another sentence. */
function matched(pattern: string, text: string): string[] | null {
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    const escaped = pattern.replace(/[.*+?^{}()|[\]\\]/g, "\\$&");
    regex = new RegExp(
      `^${escaped.replace(/[$#]/g, (part) => (part === "$" ? "(.+?)" : "([\\d.,]+)"))}$`,
      "u",
    );
    compiled.set(pattern, regex);
  }
  return regex.exec(text)?.slice(1) ?? null;
}

function partSaid(retold: Retold, part: string): string {
  return /^[\d.,]+$/.test(part)
    ? part
    : (countSaid(retold, part) ?? fieldSaid(retold, part) ?? knownName(retold, part) ?? isolated(part));
}

/** "at least 16 civilians killed" as lib/events/conflicts.ts writes a claim. */
function countSaid({ counts, fields }: Retold, part: string): string | null {
  const [, hedge, from, to, people, field] =
    /^(at least |up to )?(\d+)(?: to (\d+))?(?: (civilians|fighters))? ([a-z_]+)$/.exec(part) ?? [];
  if (from === undefined || field === undefined || !isFieldOf(fields, field)) return null;
  const number = to === undefined ? from : `${from}–${to}`;
  const hedged =
    hedge === undefined ? number : counts[hedge === "up to " ? "upTo" : "atLeast"].replace("{count}", number);
  const whose = people === undefined ? "" : ` (${counts[people === "civilians" ? "civilians" : "fighters"]})`;
  return `${fields[field]} ${hedged}${whose}`;
}

function fieldSaid({ fields }: Retold, part: string): string | null {
  return isFieldOf(fields, part) ? fields[part] : null;
}

function isFieldOf(fields: Retold["fields"], field: string): field is keyof Retold["fields"] {
  return Object.hasOwn(fields, field);
}
