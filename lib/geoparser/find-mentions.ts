// Finds the stretches of a text that name places, and what else is named and is no place.
import type { NameHit, PlaceIndex } from "../gazetteer/place-index";
import { askedNameOf, type AskedName } from "./asked-name";
import { isStrong, queryText } from "./containers";
import { abbreviatedPlaces } from "./languages/en";
import { findForeignNames, foreignLikelihood } from "./foreign-names";
import { markOrganisations, type OrganisationMark } from "./mark-organisations";
import { markPersons, type PersonMark } from "./mark-persons";
import { proposeName, type EvidenceInput, type NameProposal } from "./name-evidence";
import { findChunks, listNameSpans, type Chunk, type NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";
import type { OtherName } from "./reading";
import { addTextEvidence } from "./text-evidence";

export type FoundName = {
  readonly proposal: NameProposal;
  /** 0..1, that the words name a place at all. */
  readonly probability: number;
};

export type FoundNames = {
  readonly names: readonly FoundName[];
  readonly others: readonly OtherName[];
  /** The text with every hit met on the way, by query: containers and neighbours are looked up here. */
  readonly input: EvidenceInput;
};

const gate = 0.45;
/** Log-odds a stretch must have before its sound is searched for in a whole country. */
const plausible = -2.5;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Everything that may be a name, with its features; one batch of lookups, a second one inside the text's countries for names not met. */
export async function proposeNames(
  text: TokenText,
  index: PlaceIndex,
): Promise<{
  proposals: NameProposal[];
  input: EvidenceInput;
  chunks: readonly Chunk[];
  persons: readonly PersonMark[];
  organisations: readonly OrganisationMark[];
}> {
  const chunks = findChunks(text);
  const organisations = markOrganisations(text, chunks);
  const organisationAt = spread(organisations, text.tokens.length);
  const persons = markPersons(text, chunks, (token) => organisationAt[token]?.kind === "organisation");
  const latin = listNameSpans(text, chunks);
  const foreign = findForeignNames(text, chunks.length);
  const spans = foreign.length === 0 ? latin : [...latin, ...foreign];
  const hits = await lookUpWorldwide(index, spans);
  const input: EvidenceInput = {
    text,
    chunks,
    persons: spread(persons, text.tokens.length),
    organisations: organisationAt,
    hitsOf: (query) => hits.get(query) ?? noHits,
  };
  const asked = spans.filter((span) => !standsWithout(text, span, input));
  let proposals = asked.map((span) => proposeName(input, span));
  const countries = mainCountries(proposals);
  for (const country of countries) {
    const missing = proposals.filter(
      (p) =>
        p.person === null &&
        p.organisation === null &&
        p.features.has("unknown run is whole") &&
        !p.features.has("common word") &&
        !p.features.has("calendar word") &&
        !p.features.has("small letters elsewhere") &&
        !p.hits.some((hit) => isStrong(hit) || hit.place.countryCode === country) &&
        p.features.score > plausible,
    );
    if (missing.length === 0) break;
    const inCountry = await lookUpIn(
      index,
      missing.map((p) => p.span.asked),
      country,
    );
    const changed = new Set<string>();
    for (const [query, found] of inCountry) {
      if (found.length === 0) continue;
      hits.set(query, found);
      changed.add(query);
    }
    proposals = proposals.map((p) => (changed.has(p.span.query) ? proposeName(input, p.span) : p));
  }
  proposals = proposals.filter(
    (p) => p.hits.length > 0 || p.demonymOf !== null || (p.span.chunk < chunks.length && worthKeeping(p)),
  );
  addTextEvidence(
    text,
    proposals,
    proposals.map((p) => sigmoid(p.features.score)),
    countries,
  );
  return { proposals, input, chunks, persons, organisations };
}

/** "The Pentagon" where "Pentagon" is known too, and "US air base" where "US" is: the longer stretch is not the name. */
function standsWithout(text: TokenText, span: NameSpan, input: EvidenceInput): boolean {
  if (span.first === span.last) return false;
  const { tokens } = text;
  if (tokens[span.first]?.lower === "the")
    return (
      !/^(?:the) /iu.test(input.hitsOf(span.query).find(isStrong)?.matchedName ?? "") ||
      input.hitsOf(queryText(text, span.first + 1, span.last)).some(isStrong)
    );
  if (tokens[span.last]?.shape !== "lower") return false;
  let last = span.last;
  while (last > span.first && tokens[last]?.shape === "lower") last--;
  const name = queryText(text, span.first, last);
  return (
    askedNameOf(name).demonymOf !== null ||
    input
      .hitsOf(abbreviatedPlaces.get(name)?.name ?? name)
      .some((hit) => isStrong(hit) && hit.place.kind === "country")
  );
}

/** Unknown stretches are kept where they are a whole run or end in a word such as "Street". */
function worthKeeping(proposal: NameProposal): boolean {
  if (/ (?:and|the) /iu.test(proposal.span.query)) return false;
  return (
    proposal.features.has("unknown run is whole") ||
    proposal.features.has("ends in ground word") ||
    proposal.features.has("facility attached")
  );
}

/** The names of places in a text, longest first where they overlap, and the other names. */
export async function findMentions(text: TokenText, index: PlaceIndex): Promise<FoundNames> {
  const { proposals, input, persons, organisations } = await proposeNames(text, index);
  const scored = proposals
    .map((proposal) => ({ proposal, probability: likelihood(text, proposal) }))
    // A demonym is known by the word itself; only a person or title around it takes it away.
    .filter(
      (found) =>
        found.probability >= gate || (found.proposal.demonymOf !== null && found.proposal.person === null),
    );
  const names = chooseApart(scored);
  const others: OtherName[] = [];
  const add = (first: number, last: number, kind: OtherName["kind"], reason: string): void => {
    const start = text.tokens[first]?.start ?? 0;
    const end = text.tokens[last]?.end ?? 0;
    others.push({ start, end, name: text.text.slice(start, end), kind, reason });
  };
  const taken = new Set<number>();
  for (const { proposal } of names)
    for (let i = proposal.span.first; i <= proposal.span.last; i++) taken.add(i);
  for (const mark of persons)
    if (!taken.has(mark.first) || !taken.has(mark.last)) add(mark.first, mark.last, "person", mark.reason);
  for (const mark of organisations)
    if (!(taken.has(mark.first) && taken.has(mark.last))) add(mark.first, mark.last, mark.kind, mark.reason);
  for (const span of text.boilerplateSpans)
    others.push({
      ...span,
      name: text.text.slice(span.start, span.end),
      kind: "boilerplate",
      reason: "a line of the page, not of the report",
    });
  others.sort((a, b) => a.start - b.start || b.end - a.end);
  return { names, others, input };
}

/** Scripts without capitals have rules of their own: the fitted weights know English alone. */
function likelihood(text: TokenText, proposal: NameProposal): number {
  const foreign = foreignLikelihood(text, proposal);
  if (foreign !== null) return foreign;
  return Math.max(
    sigmoid(proposal.features.score),
    toldToBePlace(proposal) ? 0.8 : plainlyPlace(proposal) ? 0.65 : 0,
  );
}

/** "the village of X": the text itself says that X is a place, known or not. */
function toldToBePlace(proposal: NameProposal): boolean {
  const { features } = proposal;
  return (
    features.has("after kind word of") &&
    (features.has("known run is whole") || features.has("unknown run is whole")) &&
    proposal.person === null &&
    proposal.organisation === null &&
    !features.has("calendar word") &&
    !features.has("before other verb")
  );
}

const placeWords = [
  "after in, at, near",
  "after a verb that takes ground",
  "after attack on, fell on",
  "after residents of, outskirts of",
];
const otherWords = [
  "person",
  "person met before",
  "organisation",
  "local body",
  "media, ship or weapon",
  "common word",
  "calendar word",
  "capital before",
  "capital after",
  "small letters elsewhere",
  "before a currency sign",
];

/**
 * Plain cases the news the weights come from shows too seldom: a looked-at spelling or a great city where a place must
 * stand, and a great city that speaks.
 */
function plainlyPlace({ features, hits, span }: NameProposal): boolean {
  if (span.countryCode !== null || otherWords.some((word) => features.has(word))) return false;
  const ground = placeWords.some((word) => features.has(word));
  if (ground && (features.has("tier curated") || features.has("sounds like one, after in, at"))) return true;
  const great = hits.some(
    (hit) => (hit.tier === "exact" || hit.tier === "curated") && hit.place.prominence > 0.75,
  );
  return great && (ground || features.has("before verb of saying"));
}

/** No two chosen names share a word: the longer wins, then the likelier. */
function chooseApart(found: readonly FoundName[]): FoundName[] {
  const ordered = [...found].sort((a, b) => lengthOf(b) - lengthOf(a) || b.probability - a.probability);
  const taken = new Set<number>();
  const chosen: FoundName[] = [];
  for (const name of ordered) {
    const { first, last } = name.proposal.span;
    let free = true;
    for (let i = first; i <= last && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = first; i <= last; i++) taken.add(i);
    chosen.push(name);
  }
  return chosen.sort((a, b) => a.proposal.span.start - b.proposal.span.start);
}

const lengthOf = (name: FoundName): number => name.proposal.span.last - name.proposal.span.first;

const noHits: readonly NameHit[] = [];

/** Hits of every name asked, and of the places demonyms among them are made from, by query: one batch. */
async function lookUpWorldwide(
  index: PlaceIndex,
  spans: readonly NameSpan[],
): Promise<Map<string, readonly NameHit[]>> {
  const hits = new Map<string, readonly NameHit[]>();
  const asked: AskedName[] = [];
  const ask = (name: AskedName): void => {
    if (hits.has(name.query)) return;
    hits.set(name.query, noHits);
    asked.push(name);
  };
  for (const span of spans) {
    ask(span.asked);
    if (span.asked.demonymOf !== null) ask(askedNameOf(span.asked.demonymOf));
  }
  if (asked.length === 0) return hits;
  const answers = await index.byNames(asked.map((name) => name.worldwide));
  asked.forEach(({ query }, i) => hits.set(query, answers[i] ?? noHits));
  return hits;
}

/** Hits of names inside one country, by query, down to those that share most letters: one batch. */
async function lookUpIn(
  index: PlaceIndex,
  names: readonly AskedName[],
  countryCode: string,
): Promise<Map<string, readonly NameHit[]>> {
  const asked = [...new Set(names)];
  const answers = await index.byNames(asked.map(({ worldwide }) => ({ keys: worldwide.keys, countryCode })));
  return new Map(asked.map(({ query }, i) => [query, answers[i] ?? noHits]));
}

/** The one or two countries most of the surely known names lie in. */
function mainCountries(proposals: readonly NameProposal[]): string[] {
  const votes = new Map<string, number>();
  for (const proposal of proposals) {
    const score = proposal.features.score;
    if (score < 0) continue;
    let best: NameHit | undefined;
    for (const hit of proposal.hits)
      if (isStrong(hit) && (best === undefined || hit.place.prominence > best.place.prominence)) best = hit;
    const code = best?.place.countryCode;
    if (best === undefined || code === null || code === undefined) continue;
    // Who acts is not where: demonyms and lone country names count less than towns.
    votes.set(code, (votes.get(code) ?? 0) + (best.place.kind === "country" ? 0.6 : 1));
  }
  const ordered = [...votes].sort((a, b) => b[1] - a[1]);
  const most = ordered[0]?.[1] ?? 0;
  return ordered
    .slice(0, 2)
    .filter(([, count]) => count >= most * 0.4)
    .map(([code]) => code);
}

function spread<T extends { first: number; last: number }>(
  marks: readonly T[],
  length: number,
): (T | undefined)[] {
  const out: (T | undefined)[] = new Array<T | undefined>(length);
  for (const mark of marks) for (let i = mark.first; i <= mark.last; i++) out[i] ??= mark;
  return out;
}
