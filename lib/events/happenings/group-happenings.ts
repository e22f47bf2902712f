// Groups of happenings -> operations: many strikes told under one total ("85 targets at seven facilities"), with the groups that are theirs.
import type { Reading } from "../../geoparser/reading";
import { kindGroupOf } from "../event-kind";
import { findNumbers } from "../english/number-words";
import type { Happening } from "./happening";
import {
  countriesOf,
  explicitDays,
  fineNames,
  joinHappenings,
  kindsAgree,
  type HappeningGroup,
} from "./join-happenings";

export type OperationGroup = { readonly members: Happening[]; readonly children: HappeningGroup[] };

const countedStrikes =
  /^\s+(?:(?:precision|retaliatory|air)\s+)?(?:strikes|airstrikes|air strikes|air raids)\b/i;
const countedPlaces =
  /^\s+(?:(?!(?:in|on|at|by|from|and|or|were|was|of|to|against)\b)[\w’'-]+\s+){0,3}?(?:targets|sites|facilities|locations|places|positions|bases|towns|villages|posts|installations)\b/i;

/** True when a clause tells of three or more targets or sites hit, and of none of them by name: the total of an operation. */
function tellsTotal(text: string, happening: Happening, reading: Reading): boolean {
  if (happening.ongoing || happening.earlier || fineNames(happening.places, reading).length > 0) return false;
  const group = happening.kind === null ? null : kindGroupOf[happening.kind];
  if (group !== null && group !== "strike" && group !== "attack" && happening.kind !== "raid") return false;
  return findNumbers(text, happening.clause).some(
    (number) =>
      (number.min ?? number.max ?? 0) >= 3 &&
      [countedPlaces, countedStrikes].some((pattern) =>
        pattern.test(text.slice(number.span.end, Math.min(happening.clause.end, number.span.end + 60))),
      ),
  );
}

/**
 * At most one operation a report: the groups that tell its total or nothing finer than its countries become the operation's own mentions;
 * those with a named place, the same kind of actor and no other day become its children.
 */
export function groupHappenings(
  text: string,
  happenings: readonly Happening[],
  reading: Reading,
): { operation: OperationGroup | null; rest: HappeningGroup[] } {
  const total: readonly Happening[] = happenings.filter((happening) => tellsTotal(text, happening, reading));
  const joined = joinHappenings(
    text,
    happenings.filter((happening) => !total.includes(happening)),
    total,
    reading,
  );
  const groups = joined.filter((group) => !group.whole);
  if (total.length === 0) return { operation: null, rest: groups };
  const kind = total.map((member) => member.kind).find((value) => value !== null) ?? null;
  const actor = actorOf(total);
  const days = daysOf(total);
  const countries = new Set(total.flatMap((member) => countriesOf(member.places, reading)));
  const members: Happening[] = joined.filter((group) => group.whole).flatMap((group) => group.members);
  const children: HappeningGroup[] = [];
  const rest: HappeningGroup[] = [];
  for (const group of groups) {
    const same =
      group.members.every((member) => kindsAgree(member.kind, kind) && !member.ongoing && !member.earlier) &&
      agree(actorOf(group.members), actor) &&
      daysAgree(daysOf(group.members), days);
    const where = group.members.flatMap((member) => countriesOf(member.places, reading));
    const fine = group.members.flatMap((member) => fineNames(member.places, reading));
    const inside = where.every((code) => countries.size === 0 || countries.has(code));
    if (!same || !inside) rest.push(group);
    else if (
      fine.length === 0 &&
      (where.length > 0 || group.members.some((member) => member.pointsBack || daysOf([member]) !== null))
    )
      members.push(...group.members);
    else if (fine.length > 0) {
      children.push(group);
      rest.push(group);
    } else rest.push(group);
  }
  members.sort((one, other) => one.sentenceIndex - other.sentenceIndex);
  return { operation: { members, children }, rest };
}

const actorOf = (members: readonly Happening[]): string | null =>
  members.map((member) => member.actor?.actorKey ?? null).find((key) => key !== null) ?? null;
const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

function daysOf(members: readonly Happening[]): { first: string; last: string } | null {
  for (const member of members) {
    const days = explicitDays(member);
    if (days !== null) return days;
  }
  return null;
}

function daysAgree(
  one: { first: string; last: string } | null,
  other: { first: string; last: string } | null,
): boolean {
  return one === null || other === null || (one.first <= other.last && other.first <= one.last);
}
