// Happenings under one total ("85 targets at seven sites") -> one operation, whose totals stay claims.
import type { Reading } from "../../geoparser/reading";
import type { KnownActor } from "../actor";
import type { OperationDraft } from "../draft";
import { chosenOf } from "../places/place-here";
import { operationNameOf } from "./event-title";
import {
  asDraftActor,
  commonKind,
  mainOf,
  mentionsOf,
  placesOf,
  whenOf,
} from "../happenings/happening-group";
import type { Happening } from "../happenings/happening";
import { quoted } from "../happenings/joined-in-words";

/** The operation these happenings are told as. Pure. */
export function draftOperation(
  text: string,
  reading: Reading,
  actors: readonly KnownActor[],
  members: readonly Happening[],
): OperationDraft {
  const main = mainOf(members);
  const kind = commonKind(members);
  const scope = placesOf(text, reading, members, kind, true).map((place) => {
    // "targets in Iraq" gives the operation Iraq; the words stay with the claims.
    const mention = place.mention === null ? undefined : reading.mentions[place.mention];
    return mention?.relative?.relation === "unnamed_in"
      ? { ...place, label: chosenOf(mention)?.name ?? place.label }
      : place;
  });
  const actor = asDraftActor(members.map((member) => member.actor).find((value) => value !== null) ?? null);
  const when = whenOf(text, reading, members, scope);
  const named = [
    ...new Set(
      scope
        .filter((place) => place.role === "struck" || place.role === "attacked")
        .map((place) => place.label),
    ),
  ];
  const where =
    named.length === 0
      ? ""
      : ` in ${named.length < 3 ? named.join(" and ") : `${named.slice(0, -1).join(", ")} and ${named.at(-1) ?? ""}`}`;
  return {
    trigger: main.trigger.span,
    mentions: mentionsOf(members, main),
    kind,
    weapon:
      members
        .filter((member) => member.kind === kind)
        .map((member) => member.weapon)
        .find((value) => value !== null) ??
      members.map((member) => member.weapon).find((value) => value !== null) ??
      null,
    sentence: main.sentence,
    name: operationNameOf(kind, actor, where),
    actor,
    when,
    scope: scope.map(({ mention: _mention, span: _span, ...location }) => location),
    evidence: [
      `${quoted(text, main.trigger.span)} stands with a total over several places that are not all named.`,
    ],
  };
}
