// What points back by its noun at a happening told before: "the blast", "the drone strike", the word of a headline.
import { kindsMeant } from "../english/pointing-words";
import type { EventKind } from "../event-kind";
import type { Happening } from "./happening";

/** "the blast": told before, so it lies where that did, not where the text was last. */
export const pointsByNoun = ({ trigger }: Happening): boolean =>
  trigger.form === "noun" && trigger.definite && kindsMeant(trigger.words) !== null;

/** True when the places come from the sentences before. */
export const takesPlacesBefore = ({ placesFrom, places, sentence }: Happening): boolean =>
  placesFrom !== null && places.every(({ span }) => span.end <= sentence.start);

/** Points for and against (below 0) joining a happening to those told before, by what the nouns of either may mean. `kind`: that of `members`; null where none is named. */
export function nounPoints(
  happening: Happening,
  members: readonly Happening[],
  kind: EventKind | null,
): { points: number; reason: string }[] {
  const found: { points: number; reason: string }[] = [];
  const meant = pointsByNoun(happening) ? kindsMeant(happening.trigger.words) : null;
  if (meant !== null && kind !== null && kind !== "other")
    found.push(
      meant.includes(kind)
        ? { points: 1, reason: "It is called by a word for that kind of event." }
        : { points: -2, reason: "a word for another kind" },
    );
  for (const { headline, trigger, kind: named } of members) {
    const kindsOfHeadline =
      headline && trigger.form === "noun" && named === null ? kindsMeant(trigger.words) : null;
    if (kindsOfHeadline !== null && happening.kind !== null && happening.kind !== "other")
      found.push({
        points: kindsOfHeadline.includes(happening.kind) ? 1 : -2,
        reason: "The headline calls it by a word for this kind of event.",
      });
  }
  return found;
}

/** "the drone strike" after "a deadly drone strike": a definite noun that names its weapon, told with the same words before. */
export function sameWords(happening: Happening, members: readonly Happening[]): boolean {
  const { trigger } = happening;
  return (
    trigger.form === "noun" &&
    trigger.definite &&
    trigger.words.includes(" ") &&
    members.some((member) => member.trigger.form === "noun" && member.trigger.words === trigger.words)
  );
}
