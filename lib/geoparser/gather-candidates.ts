// Groups the mentions of a text by name and gathers the places each name may mean: one sense per text.
import type { NameHit } from "../gazetteer/place-index";
import type { Place, PlaceKind } from "../gazetteer/place";
import { askedNameOf } from "./asked-name";
import { candidateSetOf, spelledHits } from "./candidate-set";
import { containersOf, contentsOf } from "./containers";
import type { FoundName } from "./find-mentions";
import { appositionKind } from "./kind-word-beside";
import { kindWords } from "./languages/en/kind-words";
import { listJoins } from "./list-neighbour";
import type { EvidenceInput } from "./name-evidence";
import type { NamedThing } from "./named-thing";

export type Gathered = {
  readonly things: readonly NamedThing[];
  /** For each found name, the index of its thing; null where it has no candidates at all. */
  readonly thingOf: readonly (number | null)[];
};

/** Of a name told hundreds of times, this many mentions are asked what stands beside them. */
const mostAsked = 40;

/** Candidates of each distinct name, best spelling and most prominent first, with what its mentions say together. */
export function gatherCandidates(found: readonly FoundName[], input: EvidenceInput): Gathered {
  const indexes = new Map<string, number>();
  const groups: { key: string; hits: readonly NameHit[]; members: FoundName[] }[] = [];
  const thingOf: (number | null)[] = [];
  for (const name of found) {
    const { proposal } = name;
    const base = proposal.demonymOf;
    const hits = base === null ? proposal.hits : spelledHits(input.answerTo(base).hits);
    if (hits.length === 0) {
      thingOf.push(null);
      continue;
    }
    // "Syrian" is a vote for Syria, but a weaker one: it is a thing of its own.
    const key = `${base === null ? "" : "demonym:"}${askedNameOf(base ?? proposal.span.query).worldwide.keys.fold}:${proposal.span.countryCode ?? ""}`;
    const known = indexes.get(key);
    if (known !== undefined) {
      groups[known]?.members.push(name);
      thingOf.push(known);
      continue;
    }
    indexes.set(key, groups.length);
    thingOf.push(groups.length);
    groups.push({ key, hits, members: [name] });
  }
  const fellows = fellowsOf(found, thingOf, input);
  const things = groups.map(({ key, hits, members }, thing): NamedThing => {
    const kinds = new Set<PlaceKind>();
    const asked = members.length <= mostAsked ? members : members.slice(0, mostAsked);
    for (const { proposal } of asked) {
      const word = proposal.kindWord ?? appositionKind(input.text, proposal.span.last);
      for (const kind of kindWords.get(word ?? "") ?? []) kinds.add(kind);
    }
    let most = 0;
    for (const member of members) most = Math.max(most, member.probability);
    const set = candidateSetOf(hits);
    return {
      hits: set.hits,
      scores: set.scores,
      countries: set.countries,
      countryOf: set.countryOf,
      seats: set.seats,
      columns: set.columns,
      descriptions: set.descriptions,
      key,
      kinds,
      weight: key.startsWith("demonym:") ? 0.3 * most : most * Math.min(2, 0.7 + 0.3 * members.length),
      containers: placesBeside(asked, (member) => containersOf(input, member.proposal)),
      contents: placesBeside(asked, (member) => contentsOf(input, member.proposal)),
      dateline: members.some((member) => member.proposal.features.has("dateline")),
      fellows: fellows.get(thing) ?? nobody,
    };
  });
  return { things, thingOf };
}

const nobody: ReadonlySet<number> = new Set();
/** Names further apart in one list say little of each other. */
const mostFellows = 6;

/** By thing, the things that stand in a list with one of its mentions. */
function fellowsOf(
  found: readonly FoundName[],
  thingOf: readonly (number | null)[],
  { text, lists }: EvidenceInput,
): Map<number, Set<number>> {
  const fellows = new Map<number, Set<number>>();
  const add = (of: number, fellow: number): void => {
    const known = fellows.get(of);
    if (known === undefined) fellows.set(of, new Set([fellow]));
    else known.add(fellow);
  };
  for (let i = 0; i < found.length; i++) {
    const here = found[i]?.proposal.span;
    const list = lists[here?.chunk ?? -1];
    const thing = thingOf[i] ?? null;
    if (here === undefined || list === undefined || thing === null) continue;
    for (let j = i + 1; j < found.length && j <= i + mostFellows; j++) {
      const next = found[j]?.proposal.span;
      const other = thingOf[j] ?? null;
      if (next === undefined || lists[next.chunk] !== list) break;
      // Inside one run of capitals only "and" parts two names.
      if (next.chunk === here.chunk && !listJoins.has(text.tokens[next.first - 1]?.lower ?? "")) break;
      if (other === null || other === thing) continue;
      add(thing, other);
      add(other, thing);
    }
  }
  return fellows;
}

/** The places of all these mentions, each once. */
function placesBeside(
  members: readonly FoundName[],
  placesOf: (member: FoundName) => readonly Place[],
): readonly Place[] {
  const all: Place[] = [];
  for (const member of members) all.push(...placesOf(member));
  return all.length < 2 ? all : [...new Map(all.map((place) => [place.id, place])).values()];
}
