// Attacks no word of attack tells: a weapon is named, and beside it people are hurt by it ("turned a rifle on the passengers. Six dead").
import { hypotheticalBefore } from "../english/words-before-triggers";
import { firstHarm } from "../claims/count";
import type { Trigger } from "./find-triggers";
import type { NearbyWeapon } from "./nearby-weapon";
import type { TextLine } from "../happenings/text-lines";
import { tableCounts } from "../claims/table-counts";

/** Weapons that are found, sold or kept harm nobody. */
const atRest =
  /\b(?:seized?|found|discovered|handed|surrender\w*|stored?|sold|suppl\w+|deliver\w*|smuggl\w+|defus\w+|dispos\w+|bought|produc\w+|stockpil\w+|exhibit\w+|display\w*|paraded?|test(?:ed|s|ing)?|arms deal|unveil\w*|accident|mines? were cleared)\b/i;

/**
 * The weapon a line names as the word that tells of an attack, where the line or the next one of its paragraph tells of people hurt;
 * undefined where it does not.
 */
export function attackWithoutWord(
  text: string,
  line: TextLine,
  lines: readonly TextLine[],
  weapon: NearbyWeapon | null,
): Trigger | undefined {
  if (weapon === null || !weapon.munition || line.headline) return undefined;
  const own = text.slice(line.sentence.start, line.sentence.end);
  const next = lines[line.index + 1];
  const behind =
    next !== undefined && next.paragraph === line.paragraph
      ? text.slice(next.sentence.start, next.sentence.end)
      : "";
  if (atRest.test(own) || hypotheticalBefore.test(own.toLowerCase())) return undefined;
  const inTable = tableCounts(text, line.sentence).some(({ min }) => (min ?? 0) > 0);
  if (!inTable && firstHarm(own) === null && firstHarm(behind) === null) return undefined;
  return {
    span: weapon.span,
    words: text.slice(weapon.span.start, weapon.span.end).toLowerCase(),
    form: "noun",
    kind: weapon.kind,
    weapon: weapon.weapon,
    weight: 3,
    ofWar: false,
    passive: false,
    ongoing: false,
    series: false,
    definite: false,
    plural: false,
    takesGround: false,
    ofThoseBefore: false,
  };
}
