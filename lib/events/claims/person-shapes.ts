// The shapes English tells one person in, without a number: by what they are, by name, by a pronoun. Patterns with named groups.
import { SwiftPattern } from "../../text/swift-pattern";
import { onePersonWords } from "../english/claim-words";
import { modifier } from "./person-words";

/** "a farmer", "an 8-year-old girl", "the driver", "his wife". */
export const person = new SwiftPattern(
  [
    String.raw`\b(?<lead>an?|another|the|his|her|their|its|my|our)\s+${modifier}{0,3}?(?<head>${onePersonWords})\b(?!\s+(?:of|and) (?:dozens|people|men))`,
  ],
  "iu",
);
/** Whoever is killed or wounded is somebody, whatever word names him; of beasts and things it is said too. */
export const anybody = SwiftPattern.of(
  /\b(?<lead>an?|the|his|her|its|their|my|our)\s+(?:(?!of\b|and\b|in\b|on\b|at\b|by\b|to\b|from\b|that\b|who\b|which\b)(?:[\w’'-]+)\s+){0,3}?(?<head>[a-z][\w’'-]+)(?:,\s[^,.;]{1,40},)?\s+(?:was|has been|had been|is)\s+(?:\w+ly\s+|also\s+)?(?:killed|wounded|injured|hurt|shot dead|gunned down|assassinated|murdered|beheaded|executed)\b/iu,
);
/** "killing a street sweeper": whoever is called after what he does, where the word of harm stands right before him. */
export const doer = SwiftPattern.of(
  /\b(?:kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)|shot dead|gunned down|murder(?:ed|ing)|assassinat(?:ed|ing)|behead(?:ed|ing))\s+(?<whom>(?:an?|his|her|their)\s+(?:(?!of\b|and\b|in\b|on\b|at\b|by\b|that\b)[\w’'-]+\s+){0,3}?[a-z][\p{L}-]*(?:[^aeiou]er|or|ist|ian|eer|smith|keeper|maker|woman|man|boy|girl|hand|herd))(?=\s*(?:[,.;:)]|$)|\s+(?:and|in|on|at|near|from|of|who|while|when|outside|inside|as)\b)/iu,
);
/** "Maria Petrova, 67, was killed": a name of two words or more, or one with an age. */
export const named = SwiftPattern.of(
  /(?<![\p{L}-])(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:al-|el-|bin\s|ibn\s|abu\s|van\s|de\s)?\p{Lu}[\p{L}’'-]+){1,3}|\p{Lu}[\p{L}’'-]+(?=,\s(?:aged\s)?\d{1,3},))(?:,\s(?:aged\s)?\d{1,3}(?=,))?(?:,\s[^,.;]{2,50})?,?\s+(?:(?:was|has been|had been)\s+(?:\p{L}+ly\s+)?(?<verb>killed|wounded|injured|shot dead|gunned down|assassinated|murdered|beheaded|executed)|(?<died>died|perished))\b/gu,
);
/** "killed Salim Haddad, a commander of the rebels": one who is named and told by what he was. */
export const namedVictim = SwiftPattern.of(
  /\b(?:[Kk]ill(?:ed|ing)|[Aa]ssassinat(?:ed|ing)|[Ss]hot dead|[Ee]liminat(?:ed|ing)|[Gg]unned down|[Mm]urder(?:ed|ing))\s+(?<name>\p{Lu}[\p{L}’'-]*\p{Ll}(?:\s(?:al-|el-|bin\s|ibn\s|abu\s)?\p{Lu}[\p{L}’'-]*\p{Ll}){1,3}),\s(?<role>(?:an?|the|its|their|head|leader|commander|chief)\s[^,.;]{3,50})/gu,
);
/** "Driver burned to death", "corporal dead": logs leave the article out. */
export const terse = SwiftPattern.of(
  new RegExp(
    String.raw`(?:^|[;:,–-]\s+)(?<head>${onePersonWords})(?:,\s\d{1,2},|\sof\s\w+)?\s+(?<harm>(?:badly |seriously |lightly |shot |among the |among those )?(?:dead|killed|wounded|injured|hurt|critical|burned to death|shot(?= (?:at|in|by|on|near|while|as)\b)))\b(?!\s+(?:\d|an?\b|the\b|his\b|at least|two|three|four|five|six|seven|eight|nine|ten|dozens|several))`,
    "giu",
  ),
);
/** "another was hurt", "a second died": one more. */
export const oneMore = SwiftPattern.of(
  /\b(?:another|an?other one|one more|a (?:second|third|fourth|fifth|further))(?=\s+(?:was|has|had|is|lost|died|later|sustained|suffered|received)\b)/giu,
);
export const both = SwiftPattern.of(
  /\bboth(?:\s+(?:of them|[\w’'-]+))?(?=\s+(?:were|are|was|died|perished|lost|have|had|fell)\b)/giu,
);
/** "an elderly couple": two; "a couple and their baby": three. */
export const couple = SwiftPattern.of(
  /\b(?:an?|the|one)\s+(?:(?!of\b|and\b)[\w’'-]+\s+){0,2}?couple\b(?! of\b)(?<child>,? (?:and|with) their (?:(?!and\b)[\w-]+ ){0,2}?(?:baby|child|son|daughter|infant)\b)?/giu,
);
/** "The strike killed him": somebody the text speaks of. */
export const killedHim = SwiftPattern.of(
  /\b(?:kill(?:ed|ing|s)|shot dead|wound(?:ed|ing)|injur(?:ed|ing))\s+(?<whom>him|her)\b(?!\s+(?:[a-z]+\s+)?(?:brother|son|husband|wife|daughter|mother|father|sister|child|family|two|three)|\s+\p{L}+s?\b(?<!\b(?:on|in|at|when|and|while|near|as|instantly|outside|before|after|there|with)))/iu,
);
/** "Soldiers shot a man at his door. He bled to death": whom the sentence before tells of. */
export const diedThen =
  /^["“\s]*(he|she)\s+(?:later |then |soon |eventually |has since |had since )?(?:bled to death|succumbed|(?:died|passed away)(?= (?:of (?:his|her) (?:wounds|injuries)|in (?:an? |the )?(?:[\w-]+ )?(?:hospital|clinic|ambulance)|on the (?:way|spot)|at the scene|later|instantly|there|soon|within|hours|minutes|before|overnight|[,.;]|[.;]?$)|[.;]?$))/i;
