// What the sentences around say of an attack word: practised, rumoured, taken back, an accident or a game. Then nothing of it happened.
import type { Span } from "../../text/span";
import {
  accident,
  aGame,
  aWork,
  beforeCourt,
  bombFound,
  courtroom,
  drill,
  fiction,
  inverted,
  isTrueAfterAll,
  madeSafe,
  market,
  misfire,
  oldPicture,
  remembrance,
  saidUntrue,
  sport,
  takenBack,
  theDrill,
  unconfirmedHead,
  weaponTest,
} from "../english/setting-words";
import type { TextLine } from "../happenings/text-lines";

/** Why the attack words of a line tell of no attack; `weak`: only those that name no weapon (an explosion, a death). Null = nothing speaks against them. */
export type Setting = { readonly reason: string; readonly weak: boolean } | null;

const aYear = /\b(?:19|20)\d\d\b/;
const harm = /\b(?:kill(?:ed|ing|s)|wounded|wounding|dead)\b/i;

/** How many different words of a list were found. */
const differentWords = (found: Iterable<RegExpMatchArray>): number =>
  new Set(Array.from(found, (match) => match[0].toLowerCase())).size;

/** One question per line of a text; the text as a whole is looked at once. */
export function settingsOf(text: string, lines: readonly TextLine[]): (line: TextLine) => Setting {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const opening = lines.filter((line) => line.index < 3).map((line) => words(line.sentence));
  const aboutDrill =
    opening.filter((sentence) => drill.test(sentence)).length >= 2 ||
    (opening.some((sentence) => drill.test(sentence)) &&
      lines
        .slice(3)
        .some((line) => /\bthe (?:\w+ )?(?:exercises?|drills?|manoeuvres?)\b/i.test(words(line.sentence))));
  const isHarmless = !harm.test(text);
  const aboutGame = isHarmless && differentWords(sport.matchesIn(text)) >= 6;
  const isMadeUp =
    differentWords(text.matchAll(fiction)) >= 3
      ? differentWords(opening.join(" ").matchAll(fiction)) >= 1
      : opening.some((each) => aGame.test(each));
  const aboutTrade =
    differentWords(market.matchesIn(opening.join(" "))) >= 3 && differentWords(market.matchesIn(text)) >= 7;
  const aboutCourt =
    differentWords(courtroom.matchesIn(opening.join(" "))) >= 1 &&
    differentWords(courtroom.matchesIn(text)) >= 4;
  const aboutAccident = opening.some((sentence) => accident.test(sentence));
  const goesOnFrom = (
    before: TextLine | undefined,
    line: TextLine,
    pattern: { test(words: string): boolean },
  ): boolean =>
    before !== undefined && before.paragraph === line.paragraph && pattern.test(words(before.sentence));
  return (line) => {
    const own = words(line.sentence);
    const next = lines[line.index + 1];
    if (unconfirmedHead.test(own)) return { reason: "Told as not confirmed.", weak: false };
    if (inverted.test(own) && !own.trimEnd().endsWith("?"))
      return { reason: "Told as what might happen.", weak: false };
    if (oldPicture.test(own)) return { reason: "A picture of something else.", weak: false };
    if (
      next !== undefined &&
      takenBack.test(words(next.sentence)) &&
      !isTrueAfterAll.test(words(next.sentence))
    )
      return { reason: "The next sentence says that it is not true.", weak: false };
    if (saidUntrue.test(own)) return { reason: "Said not to have happened.", weak: false };
    if (isMadeUp) return { reason: "Told of a story or a game that was made up.", weak: false };
    if (madeSafe.test(own)) return { reason: "Blown up to make it safe.", weak: false };
    const before = lines[line.index - 1];
    if (goesOnFrom(before, line, bombFound) && /\b(?:blown up|detonated|defused|destroyed)\b/i.test(own))
      return { reason: "Blown up to make it safe.", weak: false };
    if (aWork.test(own) || goesOnFrom(before, line, aWork))
      return { reason: "Told of a story or a game that was made up.", weak: false };
    const goesOn = /^(?:both|they|it|all|these) /i.test(own) && goesOnFrom(before, line, drill);
    const isNamedNext = next !== undefined && theDrill.test(words(next.sentence));
    if ((aboutDrill || goesOn || isNamedNext || drill.test(own)) && !harm.test(own))
      return { reason: "An exercise: nobody is attacked.", weak: false };
    if (weaponTest.test(own) && !harm.test(own))
      return { reason: "A weapon was tried; nobody is attacked.", weak: false };
    const remembers = remembrance.test(own) || goesOnFrom(before, line, remembrance);
    if (beforeCourt.test(own) || (remembers && aYear.test(own)))
      return { reason: "Told of long ago, or before a court.", weak: false };
    if (aboutGame || (differentWords(sport.matchesIn(own)) >= 2 && !harm.test(own)))
      return { reason: "Told of a game.", weak: false };
    if (misfire.test(own)) return { reason: "Told as an accident.", weak: false };
    if (aboutTrade) return { reason: "Told of money and trade.", weak: false };
    if (aboutCourt) return { reason: "Told before a court.", weak: true };
    if (accident.test(own) || aboutAccident) return { reason: "Told as an accident.", weak: true };
    return null;
  };
}
