// What is known of a word by itself, as the bits of one number: a reader asks dozens of things of every word of a text, and each
// list would be searched for it anew. The lists stay what they are (en/); a word's marks are put together when it is first met.
import { WordBook } from "../../text/written-form";
import { actingVerbs, attackTakers, attackWords, groundNouns, groundVerbs } from "./en/attack-words";
import { actorNouns, agencies, knownOrganisations, media, organisationHeads, titles } from "./en/bodies";
import { directions } from "./en/directions";
import { kindWords, placeHeads } from "./en/kind-words";
import {
  articleParticles,
  facilityPrefixes,
  innerParticles,
  namePrefixWords,
  semiticOpeners,
  shipPrefixes,
  weaponNames,
} from "./en/name-parts";
import {
  calendarWords,
  commonWords,
  otherPrepositions,
  participles,
  placePrepositions,
  prefixWords,
  speechVerbs,
} from "./en/small-words";
import { demonyms } from "./en/demonyms";
import { firstNames } from "./en/first-names";
import { isFunctionWord } from "./en/function-words";

/** One bit for each list a word may stand in; asked as `token.is(mark.title)`. */
export const mark = {
  actingVerb: 1 << 0,
  actorNoun: 1 << 1,
  agency: 1 << 2,
  articleParticle: 1 << 3,
  attackTaker: 1 << 4,
  attackWord: 1 << 5,
  calendarWord: 1 << 6,
  commonWord: 1 << 7,
  demonym: 1 << 8,
  direction: 1 << 9,
  facilityPrefix: 1 << 10,
  firstName: 1 << 11,
  functionWord: 1 << 12,
  groundNoun: 1 << 13,
  groundVerb: 1 << 14,
  innerParticle: 1 << 15,
  kindWord: 1 << 16,
  media: 1 << 17,
  namePrefix: 1 << 18,
  organisationHead: 1 << 19,
  otherPreposition: 1 << 20,
  participle: 1 << 21,
  placeHead: 1 << 22,
  placePreposition: 1 << 23,
  prefixWord: 1 << 24,
  semiticOpener: 1 << 25,
  speechVerb: 1 << 26,
  title: 1 << 27,
  shipPrefix: 1 << 28,
  weaponName: 1 << 29,
  /** First word of a known organisation. */
  organisationOpener: 1 << 30,
} as const;

type Words = ReadonlySet<string> | ReadonlyMap<string, unknown>;

const lists: readonly (readonly [number, Words])[] = [
  [mark.actingVerb, actingVerbs],
  [mark.actorNoun, actorNouns],
  [mark.agency, agencies],
  [mark.articleParticle, articleParticles],
  [mark.attackTaker, attackTakers],
  [mark.attackWord, attackWords],
  [mark.calendarWord, calendarWords],
  [mark.commonWord, commonWords],
  [mark.demonym, demonyms],
  [mark.direction, directions],
  [mark.facilityPrefix, facilityPrefixes],
  [mark.firstName, firstNames],
  [mark.groundNoun, groundNouns],
  [mark.groundVerb, groundVerbs],
  [mark.innerParticle, innerParticles],
  [mark.kindWord, kindWords],
  [mark.media, media],
  [mark.namePrefix, namePrefixWords],
  [mark.organisationHead, organisationHeads],
  [mark.otherPreposition, otherPrepositions],
  [mark.participle, participles],
  [mark.placeHead, placeHeads],
  [mark.placePreposition, placePrepositions],
  [mark.prefixWord, prefixWords],
  [mark.semiticOpener, semiticOpeners],
  [mark.speechVerb, speechVerbs],
  [mark.title, titles],
  [mark.shipPrefix, shipPrefixes],
  [mark.weaponName, weaponNames],
  [
    mark.organisationOpener,
    new Set([...knownOrganisations].map((name) => /^[^\s-]+/u.exec(name)?.[0] ?? name)),
  ],
];

/** The same the other way about: the marks of every word in a list, so that a word never met is searched for once. */
const marksInLists = new Map<string, number>();
for (const [bit, list] of lists)
  for (const word of list.keys()) marksInLists.set(word, (marksInLists.get(word) ?? 0) | bit);

/** The marks of a word in small letters. */
function marksOf(lower: string): number {
  const listed = marksInLists.get(lower) ?? 0;
  return isFunctionWord(lower) ? listed | mark.functionWord : listed;
}

/** The words this room has met, each with its marks. */
export const words = new WordBook(marksOf);
