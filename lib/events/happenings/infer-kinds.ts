// Gives happenings whose words name no weapon the kind the text around them tells: the sentence before, or what the actor did that day.
import type { Reading } from "../../geoparser/reading";
import type { EventKind } from "../event-kind";
import type { Happening } from "./happening";
import { fineNames } from "./join-happenings";

/** "a strike", "an attack" after drones: not said to be theirs. */
const namedWhenNew: ReadonlySet<EventKind> = new Set<EventKind>([
  "drone_attack",
  "rocket_attack",
  "shelling",
]);
/** Fighting and roadside bombs do not pass on: what follows them is as often something else. */
const passedOn: ReadonlySet<EventKind> = new Set<EventKind>([
  "airstrike",
  "shelling",
  "rocket_attack",
  "drone_attack",
  "missile_attack",
]);

const beatenBack =
  /^(?:attack|assault|attempt|advance|offensive)|^(?:repel|repuls|beat|fought off|pushed back|w(?:as|ere) )/;

/**
 * "The jets bombed A. A house in B was also hit": the second was an airstrike too. Kinds pass on inside a paragraph or to the next sentence,
 * and from most of what one actor did on one day; never across actors, days, or to what the actor suffered.
 */
export function inferKinds(happenings: readonly Happening[], reading: Reading): Happening[] {
  const told: Happening[] = [];
  const named = happenings.filter((happening) => happening.kind !== null && !happening.ongoing);
  const most = mostCommon(named);
  for (const [at, happening] of happenings.entries()) {
    const asRaid =
      happening.kind === "raid" &&
      /^(?:air )?raid$/.test(happening.trigger.words) &&
      most !== null &&
      most.kind === "airstrike";
    if (happening.kind !== null && !asRaid) {
      told.push(happening);
      continue;
    }
    // "They attacked four times. All attacks were repelled": what is beaten back was fought on the ground.
    const next = happenings[at + 1];
    if (
      next !== undefined &&
      next.kind === "ground_fighting" &&
      next.paragraph === happening.paragraph &&
      next.sentenceIndex - happening.sentenceIndex <= 1 &&
      beatenBack.test(next.trigger.words) &&
      next.places.every(({ role }) => role !== "scene")
    ) {
      told.push({ ...happening, kind: next.kind });
      continue;
    }
    const before = told.at(-1);
    const near =
      before !== undefined &&
      before.kind !== null &&
      (before.paragraph === happening.paragraph || happening.sentenceIndex - before.sentenceIndex <= 1)
        ? before
        : null;
    const isNew = happening.trigger.form === "noun" && !happening.trigger.definite && !happening.another;
    const source =
      [near === null ? null : sameScene(happening, told, reading), near, most].find(
        (candidate) =>
          candidate !== null &&
          // "Rebels attacked a convoy and drones hit a camp": what stands behind says nothing of it.
          !(
            candidate.sentenceIndex === happening.sentenceIndex &&
            candidate.clause.start > happening.clause.start
          ) &&
          !(isNew && candidate.kind !== null && namedWhenNew.has(candidate.kind)) &&
          fits(
            happening,
            candidate,
            candidate === near && happening.pointsBack && happening.trigger.form === "verb",
          ),
      ) ?? null;
    told.push(
      source === null || happening.trigger.form === "casualty"
        ? happening
        : { ...happening, kind: source.kind, weapon: happening.weapon ?? source.weapon },
    );
  }
  return told;
}

/** "In A a house took a hit", after shells on A and drones on B: told of at the same place, a few sentences before. */
function sameScene(happening: Happening, told: readonly Happening[], reading: Reading): Happening | null {
  const names = fineNames(happening.places, reading);
  return (
    told.findLast(
      (other) =>
        other.kind !== null &&
        happening.sentenceIndex - other.sentenceIndex <= 4 &&
        fineNames(other.places, reading).some((name) => names.includes(name)),
    ) ?? null
  );
}

/** `samePeople`: "they", "it" in the next sentence; the same actor, whatever the day. */
function fits(happening: Happening, source: Happening, samePeople: boolean): boolean {
  const actor = source.actor?.actorKey ?? null;
  if (happening.target !== null && actor !== null && happening.target.actorKey === actor) return false;
  if (happening.actor !== null && happening.actor.actorKey !== actor) return false;
  const days = happening.dated?.days ?? null;
  const theirs = source.dated?.days ?? null;
  if (
    !samePeople &&
    days !== null &&
    theirs !== null &&
    (days.first > theirs.last || theirs.first > days.last)
  )
    return false;
  return source.kind !== null && passedOn.has(source.kind);
}

/** A happening of the kind that at least two thirds of the named ones are; null when none is. */
function mostCommon(named: readonly Happening[]): Happening | null {
  const counts = new Map<EventKind, number>();
  for (const { kind } of named) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [best] = [...counts].sort((one, other) => other[1] - one[1]);
  if (best === undefined || best[1] * 3 < named.length * 2) return null;
  return (
    named.find((happening) => happening.kind === best[0] && happening.actor !== null) ??
    named.find((happening) => happening.kind === best[0]) ??
    null
  );
}
