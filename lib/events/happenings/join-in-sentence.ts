// Two clauses of one sentence may tell one happening: "Shells landed in A; the villages of B and C were hit".
import type { Happening } from "./happening";

/** "soldiers die in separate ambush". */
const separate = /\bseparate\s+(?:[\w-]+\s+)?[\w-]+$/i;

/** "came two days after a bomb killed six". */
const timeBetween = /\b(?:minutes|hours?|days?|nights?|weeks?|months?)\s+(?<order>after|before)\b/i;

/** "died two days after shells hit A": harm that came after an attack, without a place of its own, may be of that attack. */
function isHarmAfter(before: Happening, happening: Happening, order: string | undefined): boolean {
  const harm = order === "after" ? before : happening;
  return (
    harm.trigger.form === "casualty" &&
    (harm.placesFrom !== null || harm.places.every(({ role }) => role !== "scene"))
  );
}

/** Clauses of one sentence that tell the same thing: the one without places or weapon joins its neighbour. */
export function joinInSentence(found: readonly Happening[], text: string): Happening[] {
  const joined: Happening[] = [];
  for (const happening of found) {
    const before = joined.at(-1);
    const scenes = happening.places.filter((place) => place.role === "scene");
    const beforeScenes = before?.places.filter((place) => place.role === "scene") ?? [];
    const sameKind =
      before !== undefined &&
      (before.kind === null || happening.kind === null || before.kind === happening.kind);
    const datesAgree =
      before === undefined ||
      before.dated === null ||
      happening.dated === null ||
      before.dated.days === null ||
      happening.dated.days === null ||
      before.dated.days.first === happening.dated.days.first;
    const shared =
      scenes.length > 0 &&
      beforeScenes.length > 0 &&
      scenes.every((place) =>
        beforeScenes.some((other) => other.mention === place.mention && place.mention >= 0),
      );
    // "Shells landed in A; the villages of B and C were hit": one line of a list.
    const listed =
      before !== undefined &&
      happening.kind === null &&
      /;\s*$/.test(text.slice(before.clause.end - 1, happening.clause.start));
    const between =
      before === undefined ? "" : text.slice(before.trigger.span.end, happening.trigger.span.end);
    const apart = timeBetween.exec(between);
    const isSeparate =
      (happening.trigger.form === "noun" && separate.test(between)) ||
      (before !== undefined &&
        apart !== null &&
        !isHarmAfter(before, happening, apart.groups?.["order"]?.toLowerCase()));
    const harmOnly =
      before !== undefined &&
      (before.trigger.form === "casualty" || happening.trigger.form === "casualty") &&
      (before.placesFrom !== null || happening.placesFrom !== null);
    // "Two women were killed in the camp when mortar rounds hit the market": harm, and what did it.
    const isCause =
      before !== undefined &&
      before.trigger.form === "casualty" &&
      (before.trigger.passive || /^(?:died|perished)/.test(before.trigger.words)) &&
      happening.trigger.form === "verb" &&
      happening.clause.start - before.clause.end <= 2 &&
      /^(?:when|as)\s/i.test(text.slice(happening.clause.start, happening.clause.start + 5));
    if (
      before !== undefined &&
      datesAgree &&
      sameKind &&
      !isSeparate &&
      (listed || harmOnly || isCause || scenes.length === 0 || beforeScenes.length === 0 || shared) &&
      before.ongoing === happening.ongoing
    ) {
      const stronger = happening.trigger.weight > before.trigger.weight ? happening : before;
      const weaker = stronger === happening ? before : happening;
      const places = [
        ...before.places,
        ...happening.places.filter(
          (place) => !before.places.some((other) => other.span.start === place.span.start),
        ),
      ];
      joined[joined.length - 1] = {
        ...stronger,
        mentions: [...stronger.mentions, weaker.trigger.span, ...weaker.mentions],
        clause: { start: before.clause.start, end: happening.clause.end },
        kind: stronger.kind ?? weaker.kind,
        weapon: stronger.weapon ?? weaker.weapon,
        actor: stronger.actor ?? weaker.actor,
        target: stronger.target ?? weaker.target,
        places,
        dated: stronger.dated ?? weaker.dated,
        counted: stronger.counted || weaker.counted,
        clocked: stronger.clocked || weaker.clocked,
        placesFrom: stronger.placesFrom === null || weaker.placesFrom === null ? null : stronger.placesFrom,
      };
    } else joined.push(happening);
  }
  return joined;
}
