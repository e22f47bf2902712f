// Who says so: "according to X", "X said", "said X", with pronouns led back to the last one who spoke.
import { SwiftPattern } from "../../text/swift-pattern";
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { KnownActor } from "../actor";
import type { Claimant } from "../claim";
import { findActors } from "./find-actors";
import { readable } from "../happenings/text-lines";

const speechVerbs =
  "said|says|say|told|reported|reports|report|confirmed|claimed|claims|announced|wrote|writes|stated|added|counts|counted|revealed|disclosed|acknowledged|admitted|estimated|estimates|documented|logged|noted|remarked|blamed|proclaimed|warned|speaks of|spoke of|puts|put the|has documented|declared(?! war)|explained|maintains|insisted|recorded|tallied";
const roleWords =
  /\b(?:officials?|officers?|sources?|residents?|ministry|ministries|spokes\w+|police|activists?|doctors?|medics?|government|army|military|media|mayor|governor|observatory|witness(?:es)?|agency|commander|general|minister|secretary|president|statement|monitors?|analysts?|network|reports?|command|coalition|council|centre|center|cell|account|department|mission|locals|tribe|broadcaster|newspaper|headquarters|forces|broadcasters?|television)\b/i;
/** "a rescue worker", "two shopkeepers", "his brother": whoever says so. */
const somebody = /^(?:an?|one|another|two|three|four|several|his|her|their) (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+$/u;
const pronouns =
  /^(?:he|she|it|they|the (?:official|spokesman|spokeswoman|spokesperson|ministry|agency|officer|group|source|sources|statement|monitor|mission|command|mayor|minister))$/i;

type Said = { readonly span: Span; readonly name: string; readonly verbAt: number };

const cache = new WeakMap<Reading, Map<number, Said[]>>();

/** The claimant of words at `near` in a sentence (an index into `reading.sentences`); null = nobody in particular. */
export function findClaimant(
  text: string,
  reading: Reading,
  sentenceIndex: number,
  near: Span,
  actors: readonly KnownActor[],
): Claimant | null {
  const here = saidIn(text, reading, sentenceIndex);
  const best = [...here].sort((one, other) => distance(one.verbAt, near) - distance(other.verbAt, near))[0];
  if (best === undefined) return null;
  const chosen = pronouns.test(best.name) ? (lastNamed(text, reading, sentenceIndex) ?? best) : best;
  const sentence = reading.sentences[sentenceIndex];
  const named = findActors(text, chosen.span, actors);
  const known =
    named.find((actor) => actor.known !== null && actor.known.kind !== "media") ?? named[0] ?? null;
  return {
    name: chosen.name,
    span: chosen.span,
    kind: kindOf(chosen.name, known?.known ?? null),
    actorKey: known?.actorKey ?? null,
    via: sentence === undefined ? null : viaOf(text, sentence, chosen.span, actors),
  };
}

function lastNamed(text: string, reading: Reading, sentenceIndex: number): Said | null {
  for (let index = sentenceIndex - 1; index >= Math.max(0, sentenceIndex - 4); index -= 1) {
    const named = saidIn(text, reading, index)
      .filter((said) => !pronouns.test(said.name))
      .at(-1);
    if (named !== undefined) return named;
  }
  return null;
}

function saidIn(text: string, reading: Reading, index: number): Said[] {
  const known = cache.get(reading) ?? new Map<number, Said[]>();
  cache.set(reading, known);
  const ready = known.get(index);
  if (ready !== undefined) return ready;
  const sentence = reading.sentences[index];
  const found = sentence === undefined ? [] : listSaid(text, readable(sentence));
  known.set(index, found);
  return found;
}

const speaking = SwiftPattern.of(new RegExp(String.raw`\b(?:${speechVerbs})\b`, "gi"));

function listSaid(text: string, sentence: Span): Said[] {
  const slice = text.slice(sentence.start, sentence.end);
  const found: Said[] = [];
  const push = (start: number, end: number, verbAt: number): void => {
    const trimmed = trim(slice, start, end);
    if (trimmed === null) return;
    const name = slice.slice(trimmed.start, trimmed.end);
    // "..., I'm told": who was told says nothing.
    if (/^(?:I|we|he|she|they|you)[’'](?:m|re|s|ve|d)$/i.test(name)) return;
    const fits =
      pronouns.test(name) ||
      ((/\p{Lu}/u.test(name) || roleWords.test(name) || somebody.test(name)) &&
        name.length <= 110 &&
        !/^(?:this|that|there|these|which|who|what)\b/i.test(name));
    if (fits)
      found.push({
        span: { start: sentence.start + trimmed.start, end: sentence.start + trimmed.end },
        name,
        verbAt: sentence.start + verbAt,
      });
  };
  for (const match of slice.matchAll(
    /\b(?:according to|going by|per|in the words of|as counted by|by the count of)\s+(?:figures (?:given out )?(?:\w+ )?by\s+)?/gi,
  )) {
    const start = match.index + match[0].length;
    const end =
      start +
      (/^[^,.;:”"\n]*(?:,\s+(?:the|a|an)\s[^,.;]{3,60}(?=,))?/.exec(slice.slice(start))?.[0].length ?? 0);
    push(start, cutAtVerb(slice, start, end), match.index);
  }
  for (const match of speaking.matchesIn(slice)) {
    if (/\b(?:was|were|been|being|is|are|be)\s+(?:\w+ly\s+)?$/i.test(slice.slice(0, match.index))) continue;
    const subject = subjectBefore(slice, match.index);
    if (subject !== null) push(subject.start, subject.end, match.index);
    else if (/(?:^|[,”"’]\s*)$/.test(slice.slice(0, match.index))) {
      const start = match.index + match[0].length;
      const length = /^\s+[^,.;:”"\n]+/.exec(slice.slice(start))?.[0].length ?? 0;
      if (length > 0) push(start, start + length, match.index);
    }
  }
  return found;
}

/** The words before a speech verb that say who speaks, back over one apposition ("Yahya Rasool, spokesman for the army, said"). */
function subjectBefore(slice: string, verbAt: number): Span | null {
  const before = slice
    .slice(0, verbAt)
    .replace(/\s+(?:has|have|had|also|later|then|itself|first|at first|yesterday|today)?\s*$/i, "");
  const parts = [
    ...before.matchAll(
      /[,;:“”"()–—]|\b(?:that|while|but|because|although|as|when|whether|so|since|after|before|if|where|which|who|until)\b/gi,
    ),
  ];
  const lastCut = parts.at(-1);
  let start = lastCut === undefined ? 0 : lastCut.index + lastCut[0].length;
  if (before.slice(start).trim() === "" && lastCut?.[0] === ",") {
    // "X, role of Y, said": the apposition ends with this comma.
    const opening = parts.at(-2);
    if (opening === undefined || opening[0] !== ",") return null;
    const apposition = before.slice(opening.index + 1, lastCut.index).trim();
    if (
      !/^(?:a|an|the|who|\w*\s?(?:spokes\w+|chairman|minister|head|president|commander|chief|senior|governor|mayor|former|deputy|director|prime|secretary|general))\b/i.test(
        apposition,
      )
    )
      return null;
    const earlier = parts.at(-3);
    start = earlier === undefined ? 0 : earlier.index + earlier[0].length;
    return { start, end: lastCut.index };
  }
  const subject = before.slice(start);
  const conjunction = /^.*\band\s+(?=[A-Z]|the\s|a\s|an\s)/i.exec(subject);
  if (conjunction !== null && !/officials|residents|sources|ministry/.test(subject))
    start += conjunction[0].length;
  if (before.slice(start).trim() === "") return null;
  // "The director counted 24 attacks and blamed": who spoke first goes on speaking.
  const first = spokeFirst.exec(before.slice(start));
  return { start, end: first === null ? before.length : start + (first.groups?.["who"] ?? "").length };
}

const spokeFirst = new RegExp(String.raw`^(?<who>\s*\S+(?:\s\S+){0,6}?)\s(?:${speechVerbs})\s.*\band$`, "i");

function cutAtVerb(slice: string, start: number, end: number): number {
  const match =
    /\s(?:were|was|are|is|have|has|had|on (?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))\b/.exec(
      slice.slice(start, end),
    );
  return match === null ? end : start + match.index;
}

function trim(slice: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  const lead =
    /^[\s“"‘'*•–-]*(?:(?:while|but|and|so|as|because|then|though|although|meanwhile|in response,?|today|yesterday|earlier|later|for \w+ part)\s+)*/i.exec(
      slice.slice(from, to),
    )?.[0].length ?? 0;
  from += lead;
  while (to > from && /[\s,.;:”"’')]/.test(slice[to - 1] ?? "")) to -= 1;
  return to - from < 2 ? null : { start: from, end: to };
}

function viaOf(text: string, sentence: Span, claimant: Span, actors: readonly KnownActor[]): string | null {
  const media = findActors(text, sentence, actors).filter(
    (actor) =>
      actor.known?.kind === "media" && (actor.span.end <= claimant.start || actor.span.start >= claimant.end),
  );
  const through = media.find((actor) =>
    /\b(?:told|to|according to|by|on|quoted by)\s+(?:the\s+)?$/i.test(
      text.slice(Math.max(sentence.start, actor.span.start - 24), actor.span.start),
    ),
  );
  return through?.name ?? null;
}

function kindOf(name: string, known: KnownActor | null): Claimant["kind"] {
  if (known?.kind === "monitor" || known?.kind === "media" || known?.kind === "medical") return known.kind;
  if (/\b(?:hospital|health|medic\w*|doctors?)\b/i.test(name)) return "medical";
  if (/\b(?:residents?|witness(?:es)?|locals?|local sources?|tribe)\b/i.test(name)) return "witness";
  if (/\b(?:observatory|monitors?|activists?|network)\b/i.test(name)) return "monitor";
  if (known?.kind === "armed_group") return "armed_group";
  if (
    known !== null ||
    /\b(?:officials?|officers?|spokes\w+|secretary|minist\w+|president|mayor|governor|general|government|army|military|police|command|department|council|senator)\b/i.test(
      name,
    )
  )
    return "official";
  if (/\b(?:agency|newspaper|times|media|broadcaster|television|tv|news|wire)\b/i.test(name)) return "media";
  return null;
}

const distance = (at: number, near: Span): number =>
  at < near.start ? near.start - at : Math.max(0, at - near.end);
