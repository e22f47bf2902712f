// A stretch of text -> the actors named in it, and which of them acts and which is struck.
import type { Reading } from "../../geoparser/reading";
import { overlaps, type Span } from "../../text/span";
import { SwiftPattern } from "../../text/swift-pattern";
import type { KnownActor } from "../actor";
import type { DraftActor } from "../draft";
import type { Trigger } from "../attacks/find-triggers";

export type NamedActor = DraftActor & { readonly known: KnownActor | null };

type Matcher = { readonly pattern: SwiftPattern; readonly byAlias: ReadonlyMap<string, KnownActor> };

const matchers = new WeakMap<readonly KnownActor[], Matcher>();
const unnamed = SwiftPattern.of(
  /\b(?:(?:un(?:identified|known)|armed|suspected|masked|opposition|rebel|regime|government|pro-government|tribal)\s+)*(?:gunmen|gunman|militants|militiamen|rebels|insurgents|fighters|opposition factions|rebel factions|regime forces|government forces|government troops|settlers|tribesmen|assailants|attackers)\b/gi,
);
const describes =
  /^(?:-|–)(?:backed|aligned|allied|linked|affiliated|sponsored|funded|supported|made|held|controlled|run|occupied|born|style)/i;

/** Known actors by alias, and groups without a name ("gunmen"), left to right. An alias that only describes another ("Iran-backed") is left out. */
export function findActors(text: string, within: Span, actors: readonly KnownActor[]): NamedActor[] {
  const { pattern, byAlias } = matcherOf(actors);
  const slice = text.slice(within.start, within.end);
  const found: NamedActor[] = [];
  for (const match of pattern.matchesIn(slice)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const known = byAlias.get(match[0]);
    if (known === undefined || describes.test(text.slice(span.end, span.end + 16))) continue;
    // "the Iraqi city of X": says where, not who.
    if (
      /^\s+(?:city|town|village|province|governorate|border|capital|side|soil|territory|airspace|coast|desert|port|region|area)\b/i.test(
        text.slice(span.end, span.end + 16),
      )
    )
      continue;
    if (/anti-$|pro-$/i.test(text.slice(Math.max(0, start - 5), start))) continue;
    found.push({ name: known.name, span, actorKey: known.key, known });
  }
  for (const match of unnamed.matchesIn(slice)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    if (found.some((other) => overlaps(other.span, span))) continue;
    const before = found.find(
      (other) => other.span.end < start && /^\s+(?:\w+\s+)?$/.test(text.slice(other.span.end, start)),
    );
    if (before !== undefined) continue;
    found.push({ name: match[0].toLowerCase(), span, actorKey: null, known: null });
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

function matcherOf(actors: readonly KnownActor[]): Matcher {
  const ready = matchers.get(actors);
  if (ready !== undefined) return ready;
  const byAlias = new Map<string, KnownActor>();
  for (const actor of actors)
    for (const alias of [actor.name, ...actor.aliases]) if (!byAlias.has(alias)) byAlias.set(alias, actor);
  const aliases = [...byAlias.keys()]
    .sort((one, other) => other.length - one.length)
    .map((alias) => alias.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const names = String.raw`(?<![\p{L}\p{N}])(?:${aliases.join("|")})(?![\p{L}\p{N}])`;
  const pattern = new SwiftPattern(aliases.length === 0 ? [] : [names], "u");
  const matcher = { pattern, byAlias };
  matchers.set(actors, matcher);
  return matcher;
}

/** Ships named in the reading; the prefix says whose they are (USS, HMS). */
export function findShips(reading: Reading, within: Span, actors: readonly KnownActor[]): NamedActor[] {
  const owners: Readonly<Record<string, string>> = {
    USS: "united-states",
    HMS: "united-kingdom",
    INS: "india",
  };
  return reading.others
    .filter((other) => other.kind === "ship" && other.start >= within.start && other.end <= within.end)
    .map((ship) => {
      const key = owners[ship.name.split(/\s/)[0] ?? ""] ?? null;
      return {
        name: ship.name,
        span: { start: ship.start, end: ship.end },
        actorKey: key,
        known: actors.find((actor) => actor.key === key) ?? null,
      };
    });
}

/** Leaves out actors whose name is a place in space here ("launched from Yemen"), and parts of longer names. */
export function withoutPlaces(named: readonly NamedActor[], reading: Reading): NamedActor[] {
  return named
    .filter(
      (actor) =>
        !reading.mentions.some((mention) => mention.kind === "literal" && overlaps(mention, actor.span)),
    )
    .filter(
      (actor) =>
        !named.some(
          (other) =>
            other !== actor &&
            overlaps(other.span, actor.span) &&
            other.span.end - other.span.start > actor.span.end - actor.span.start,
        ),
    )
    .sort((one, other) => one.span.start - other.span.start);
}

/** Words between an actor and a trigger that say the one only speaks of the other, or acts on something else. */
const speaksBetween =
  /\b(?:said|says|warned|warns|told|reported|reports|confirmed|claimed|claims|accus\w+|condemn\w+|announced|added|believed|denied|blamed|that|which|who|whether)\b/i;
const otherDeed =
  /\b(?:used|owned|held|run|operated|controlled|occupied|sponsored|claimed|backed|believed|fired|launched|described|documented|seen)\b/i;

const noActor: ReadonlySet<string> = new Set(["media", "monitor", "medical", "other"]);

/**
 * Who acts and who is struck, as the clause has it: subject before an active verb, "by X" after a passive one or a noun,
 * the owner before a noun ("Israeli shelling", "the army's strikes"); the other side after "on", "against", or as object.
 */
export function assignActors(
  text: string,
  clause: Span,
  trigger: Trigger,
  actors: readonly NamedActor[],
): { actor: NamedActor | null; target: NamedActor | null } {
  const inside = actors.filter(
    (entry) =>
      entry.span.start >= clause.start &&
      entry.span.end <= clause.end &&
      (entry.known === null || !noActor.has(entry.known.kind)),
  );
  const before = inside.filter((entry) => entry.span.end <= trigger.span.start);
  const after = inside.filter((entry) => entry.span.start >= trigger.span.end);
  const agent =
    [...after, ...before].find(
      (entry) =>
        (entry.span.end <= trigger.span.start ||
          !otherDeed.test(text.slice(trigger.span.end, entry.span.start))) &&
        /\b(?:by|blamed? (?:the \w+ )?on|launched by|carried out by)\s+(?:the\s+)?(?:[\w'’“”"-]+\s+){0,3}$/i.test(
          text.slice(Math.max(clause.start, entry.span.start - 48), entry.span.start),
        ),
    ) ?? null;
  const isTarget = (entry: NamedActor): boolean =>
    /\b(?:on|against|at|targeting)\s+(?:the\s+)?(?:[\w'’“”"-]+\s+){0,2}$/i.test(
      text.slice(Math.max(clause.start, entry.span.start - 32), entry.span.start),
    );
  if (trigger.form === "casualty" || trigger.passive) {
    const target = before.at(-1) ?? null;
    return { actor: agent, target: target === agent ? null : target };
  }
  if (trigger.form === "noun") {
    const owner =
      [...before]
        .reverse()
        .find(
          (entry) =>
            entry !== agent &&
            /^(?:'s|’s|s’|')?\s*(?:[\w'’“”"-]+\s+){0,3}$/.test(
              text.slice(entry.span.end, trigger.span.start),
            ) &&
            !speaksBetween.test(text.slice(entry.span.end, trigger.span.start)) &&
            !isTarget(entry),
        ) ?? null;
    const actor =
      agent ??
      owner ??
      before.find(
        (entry) => !isTarget(entry) && !speaksBetween.test(text.slice(entry.span.end, trigger.span.start)),
      ) ??
      null;
    const target =
      after.find((entry) => entry !== actor && entry.actorKey !== actor?.actorKey && isTarget(entry)) ?? null;
    return { actor, target };
  }
  const actor =
    agent ??
    [...before]
      .reverse()
      .find(
        (entry) => !isTarget(entry) && !speaksBetween.test(text.slice(entry.span.end, trigger.span.start)),
      ) ??
    null;
  const target =
    after.find(
      (entry) =>
        entry !== actor &&
        entry.actorKey !== (actor?.actorKey ?? "") &&
        entry.span.start - trigger.span.end < 48,
    ) ?? null;
  return { actor, target };
}
