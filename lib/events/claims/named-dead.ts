// The dead or the hurt told by their names: "Among the dead were Samir Haddad, his wife Leila and Omar Khalil": as many as are named.
import type { Span } from "../../text/span";
import type { ClaimField } from "../claim";
import { SwiftPattern } from "../../text/swift-pattern";
import { countTold, type Count } from "./count";

const deadWords = String.raw`(?:the|those) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|other|first)\s+)?(?:dead|killed|slain|fallen|victims|deceased)`;
const hurtWords = String.raw`(?:the|those) (?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|other|first)\s+)?(?:wounded|injured|hurt)`;
const nouns = String.raw`(?:\s+(?:men|women|man|woman|people|soldiers?|officers?|journalists?|brothers|sisters|boys?|girls?|children|fighters?))?`;
const areNamed = String.raw`(?:\s+(?:in the [\p{L}-]+|there|on \p{Lu}\p{L}+))?\s+(?<be>have been|has been|had been|were|was|are|is)(?:\s+later)?(?:\s+(?:named|identified|listed)(?:\s+by\s+[^.;:,]{1,40}?)?\s+as)?`;
const namedAs = String.raw`(?:named|identified|listed|gave the names of)\s+`;
const lead = (people: string): SwiftPattern =>
  new SwiftPattern(
    [
      String.raw`\b(?:(?:among|amongst)\s+${people}(?:\s+(?:was|were|are|is))|${people}${nouns}${areNamed}|${people}\s*(?=[:—–])|${namedAs}${people}${nouns}\s+as)\s*[:—–]?\s+`,
    ],
    "iu",
  );
const leads: readonly { readonly field: ClaimField; readonly words: SwiftPattern }[] = [
  { field: "killed", words: lead(deadWords) },
  { field: "killed", words: SwiftPattern.of(/^\s*killed (?:was|were)(?:\s+\w+)?:?\s+(?=\p{L})/iu) },
  { field: "injured", words: lead(hurtWords) },
];

const title = String.raw`(?:(?:the\s+)?(?:(?!(?:in|on|at|to|from|by|of|near|for|with|brought|laid|all|not|mostly|\p{L}+ed|\p{L}+en|\p{L}+ly)\b)\p{L}[\p{L}-]*\s+){0,2})`;
const word = String.raw`\p{Lu}[\p{L}’'-]*\p{Ll}[\p{L}’'-]*`;
const fullName = String.raw`${title}${word}(?:\s+(?:al-|el-|bin|ibn|abu|van|de|der|von|\p{Lu}\.))?(?:\s+${word}){1,3}(?=\s*(?:[,;(]|$)|\s+(?:and|from|of|who|in)\b)`;
const kinName = String.raw`(?:his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(?:wife|husband|sons?|daughters?|brothers?|sisters?|mother|father|nephew|niece|cousin|grandson|granddaughter|grandmother|grandfather|driver|colleague|bodyguard|friend|baby)\s+${word}`;
const age = String.raw`(?:\s*\(\d{1,3}\)|,\s+(?:aged\s+)?\d{1,3}(?=,|\s+and|\s*$|\s*[.;]))?`;
const aside = String.raw`(?:,\s+(?:an?|the|who|from|of|whose)\s[^,.;]{2,50}(?=,|\sand\s|$))?`;
const person = new RegExp(String.raw`^(?:${kinName}|${fullName})${age}${aside}`, "u");
const link = /^(?:,\s+and\s+|,\s+|;\s+(?:and\s+)?|\s+and\s+)/;

/** One count per list, of so many as it names one by one, up to the first who is not named. */
export function namedDead(text: string, sentence: Span): Count[] {
  const said = text.slice(sentence.start, sentence.end);
  const slice = said.replace(/[.!?]?["”’)]*$/, "");
  const found: Count[] = [];
  for (const { field, words } of leads)
    for (const match of words.matchesIn(said)) {
      const from = match.index + match[0].length;
      let at = from;
      let people = 0;
      let end = from;
      for (let name = person.exec(slice.slice(at)); name !== null; name = person.exec(slice.slice(at))) {
        people += 1;
        end = at + name[0].length;
        const next = link.exec(slice.slice(end));
        if (next === null) break;
        at = end + next[0].length;
      }
      // "The dead are Free Syrian Army and allied fighters": several are said to be named, and are not.
      if (people === 0 || (people === 1 && !/\b(?:was|is|man|woman|boy|girl)\b/i.test(match[0]))) continue;
      const span = { start: sentence.start + from, end: sentence.start + end };
      if (found.some((other) => other.span.start <= span.start && span.start < other.span.end)) continue;
      const remarks = ["People told by their names; the number is how many are named."];
      found.push(countTold(field, people, span, { remarks }));
    }
  return found;
}
