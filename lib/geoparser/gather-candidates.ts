// Groups the mentions of a text by name and gathers the places each name may mean: one sense per text.
import type { NameHit } from "../gazetteer/place-index";
import type { Place, PlaceKind } from "../gazetteer/place";
import { fold } from "../text/fold";
import { kindWords } from "./languages/en";
import { containersOf, contentsOf, type NamedThing } from "./candidate-evidence";
import type { FoundName } from "./find-mentions";
import type { EvidenceInput } from "./name-evidence";

export type Gathered = {
  readonly things: readonly NamedThing[];
  /** For each found name, the index of its thing; null where it has no candidates at all. */
  readonly thingOf: readonly (number | null)[];
};

const mostCandidates = 24;
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
    const hits =
      base === null
        ? proposal.hits
        : input.hitsOf(base).filter((hit) => hit.tier === "exact" || hit.tier === "curated");
    if (hits.length === 0) {
      thingOf.push(null);
      continue;
    }
    // "Syrian" is a vote for Syria, but a weaker one: it is a thing of its own.
    const key = `${base === null ? "" : "demonym:"}${fold(base ?? proposal.span.query)}:${proposal.span.countryCode ?? ""}`;
    const known = indexes.get(key);
    if (known !== undefined) {
      groups[known]?.members.push(name);
      thingOf.push(known);
      continue;
    }
    indexes.set(key, groups.length);
    thingOf.push(groups.length);
    groups.push({ key, hits: bestHits(hits), members: [name] });
  }
  const things = groups.map(({ key, hits, members }): NamedThing => {
    const kinds = new Set<PlaceKind>();
    for (const { proposal } of members)
      for (const kind of kindWords.get(proposal.kindWord ?? "") ?? []) kinds.add(kind);
    const most = members.reduce((sum, member) => Math.max(sum, member.probability), 0);
    return {
      key,
      hits,
      kinds,
      weight: key.startsWith("demonym:") ? 0.3 * most : most * Math.min(2, 0.7 + 0.3 * members.length),
      containers: distinct(
        members.slice(0, mostAsked).flatMap((member) => containersOf(input, member.proposal)),
      ),
      contents: distinct(members.slice(0, mostAsked).flatMap((member) => contentsOf(input, member.proposal))),
      dateline: members.some((member) => member.proposal.features.has("dateline")),
    };
  });
  return { things, thingOf };
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [place.id, place])).values()];
}

function bestHits(hits: readonly NameHit[]): readonly NameHit[] {
  if (hits.length <= mostCandidates) return hits;
  const order = ["curated", "exact", "article", "key", "loose", "edit", "trigram"];
  return [...hits]
    .sort((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier) || b.place.prominence - a.place.prominence)
    .slice(0, mostCandidates * 2);
}
