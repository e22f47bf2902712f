// Finds the stretches of a text that name places, and what else is named and is no place.
import type { PlaceIndex } from "../gazetteer/place-index";
import { askedNameOf, type AskedName } from "./asked-name";
import { queryText } from "./containers";
import { abbreviatedPlaces } from "./languages/en/abbreviations";
import { mark } from "./languages/word-marks";
import { findForeignNames } from "./foreign-names";
import { groundLists, listsOfRuns } from "./list-neighbour";
import { markOrganisations, type OrganisationMark } from "./mark-organisations";
import { markPersons, type PersonMark } from "./mark-persons";
import { lookAgainIn } from "./look-again";
import { nameLikelihood } from "./name-likelihood";
import { lookUpWorldwide } from "./look-up-names";
import { answerOf, isStrong, noAnswer, type NameAnswer } from "./name-answer";
import { proposeName, type EvidenceInput, type NameProposal } from "./name-evidence";
import { findChunks, listNameSpans, type Chunk, type NameSpan } from "./name-spans";
import type { TokenText } from "./read-tokens";
import type { OtherName } from "./reading";
import { isWholeRun } from "./other-meanings";
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

const gate = 0.4;

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
  const answers = await lookUpWorldwide(index, spans);
  answerForBases(text, spans, answers);
  await answerForSlips(index, text, spans, answers);
  const input: EvidenceInput = {
    text,
    chunks,
    persons: spread(persons, text.tokens.length),
    organisations: organisationAt,
    groundLists: groundLists(text, chunks),
    lists: listsOfRuns(text, chunks),
    attackSentences: attackSentences(text),
    answerTo: (query) => answers.get(query) ?? noAnswer,
  };
  const asked = spans.filter((span) => !standsWithout(text, span, input));
  // Null = unknown and never kept: nothing need be said of it.
  const proposed = asked.map((span) => (mayBeKept(text, span, input) ? proposeName(input, span) : null));
  const countries = mainCountries(proposed);
  for (const country of countries) {
    const again = await lookAgainIn(index, proposed, country, countries);
    if (again.size === 0) continue;
    for (const [query, answer] of again) answers.set(query, answer);
    for (const [i, span] of asked.entries())
      if (again.has(span.query)) proposed[i] = proposeName(input, span);
  }
  const proposals = proposed.filter(
    (p): p is NameProposal =>
      p !== null &&
      (p.hits.length > 0 ||
        p.demonymOf !== null ||
        (p.span.chunk < chunks.length && worthKeeping(text, p, input))),
  );
  addTextEvidence(input, proposals, countries);
  return { proposals, input, chunks, persons, organisations };
}

/** "RAF Akrotiri", where no such base is known, is asked as "Akrotiri". */
function answerForBases(text: TokenText, spans: readonly NameSpan[], answers: Map<string, NameAnswer>): void {
  for (const { first, last, query } of spans) {
    if (first === last || text.tokens[first]?.is(mark.facilityPrefix) !== true) continue;
    const town = answers.get(queryText(text, first + 1, last));
    if (town !== undefined && town.strong.length > 0 && (answers.get(query)?.strong.length ?? 0) === 0)
      answers.set(query, town);
  }
}

/** So well known a place must be before a wrong spelling is taken for it. */
const greatProminence = 0.6;

/** "Cypus", which nothing is spelled like, is asked as "Cyprus" too; its places are told as one letter away. */
async function answerForSlips(
  index: PlaceIndex,
  text: TokenText,
  spans: readonly NameSpan[],
  answers: Map<string, NameAnswer>,
): Promise<void> {
  const slips = new Map<string, AskedName>();
  for (const { first, last, query, asked } of spans) {
    if (asked.speltLike === null || first !== last || (answers.get(query)?.strong.length ?? 0) > 0) continue;
    if (asked.demonymOf === null && !text.lowerWords.has(asked.lower))
      slips.set(query, askedNameOf(asked.speltLike));
  }
  if (slips.size === 0) return;
  const found = await index.byNames([...slips.values()].map(({ worldwide }) => worldwide));
  for (const [i, query] of [...slips.keys()].entries()) {
    const meant = (found[i] ?? [])
      .filter((hit) => isStrong(hit) && hit.place.prominence >= greatProminence)
      .map((hit) => ({ ...hit, tier: "edit" as const, similarity: 1 - 1 / query.length }));
    if (meant.length === 0) continue;
    const known = new Set(meant.map(({ place }) => place.id));
    const others = (answers.get(query)?.hits ?? []).filter(({ place }) => !known.has(place.id));
    answers.set(query, answerOf([...meant, ...others]));
  }
}

/** Per sentence, whether it tells of attacks. */
function attackSentences({ tokens, sentences, sentenceOf }: TokenText): boolean[] {
  const out = sentences.map(() => false);
  for (let i = 0; i < tokens.length; i++)
    if (tokens[i]?.is(mark.attackWord) === true) out[sentenceOf[i] ?? 0] = true;
  return out;
}

/** Share of the sentences that tell of attacks, 0..1. */
export function shareOfAttacks({ attackSentences: told }: Pick<EvidenceInput, "attackSentences">): number {
  return told.length === 0 ? 0 : told.filter(Boolean).length / told.length;
}

/** "The Pentagon" where "Pentagon" is known too, and "US air base" where "US" is: the longer stretch is not the name. */
function standsWithout(text: TokenText, span: NameSpan, input: EvidenceInput): boolean {
  if (span.first === span.last) return false;
  const { tokens } = text;
  if (tokens[span.first]?.lower === "the")
    return (
      !/^(?:the) /iu.test(input.answerTo(span.query).strong[0]?.matchedName ?? "") ||
      input.answerTo(queryText(text, span.first + 1, span.last)).strong.length > 0
    );
  if (tokens[span.last]?.shape !== "lower") return false;
  let last = span.last;
  while (last > span.first && tokens[last]?.shape === "lower") last--;
  const name = queryText(text, span.first, last);
  return (
    askedNameOf(name).demonymOf !== null ||
    input
      .answerTo(abbreviatedPlaces.get(name)?.name ?? name)
      .strong.some((hit) => hit.place.kind === "country")
  );
}

/** False for the stretches nothing is known of and `worthKeeping` would drop: half of all, told without weighing them. */
function mayBeKept(text: TokenText, span: NameSpan, input: EvidenceInput): boolean {
  if (span.asked.demonymOf !== null || input.answerTo(span.query).hits.length > 0) return true;
  const last = text.tokens[span.last];
  const chunk = input.chunks[span.chunk];
  return (
    chunk !== undefined &&
    (isWholeRun(text, span, chunk) ||
      (span.last > span.first && last !== undefined && (last.shape === "lower" || last.is(mark.placeHead))))
  );
}

/** Words that stand between two names oftener than inside one. */
const betweenNames = / (?:and|the|as|at|an|am|on|for|an) |['’]s /iu;

/** Unknown stretches are kept where they are a whole run or end in a word such as "Street". */
function worthKeeping(text: TokenText, proposal: NameProposal, input: EvidenceInput): boolean {
  if (betweenNames.test(proposal.span.query) || holdsKnownNames(text, proposal, input)) return false;
  return (
    proposal.features.has("unknown run is whole") ||
    proposal.features.has("ends in ground word") ||
    proposal.features.has("facility attached")
  );
}

/** "Maiduguri Borno State": two names side by side; "El Fasher Shelled" in a headline: a name and what was done. */
function holdsKnownNames(text: TokenText, { span }: NameProposal, input: EvidenceInput): boolean {
  const isKnown = (first: number, last: number): boolean =>
    input.answerTo(queryText(text, first, last)).strong.length > 0;
  const isHeadline = text.lineCase[span.first] !== "normal";
  for (let last = span.first; last < span.last; last++) {
    if (text.tokens[last]?.kind !== "word" || !isKnown(span.first, last)) continue;
    if (isHeadline && last > span.first) return true;
    if (text.tokens[last + 1]?.kind === "word" && last + 1 < span.last && isKnown(last + 1, span.last))
      return true;
  }
  return false;
}

/** The names of places in a text, longest first where they overlap, and the other names. */
export async function findMentions(text: TokenText, index: PlaceIndex): Promise<FoundNames> {
  const { proposals, input, persons, organisations } = await proposeNames(text, index);
  const scored = proposals
    .map((proposal) => ({ proposal, probability: nameLikelihood(text, proposal) }))
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
  for (const person of persons)
    if (!taken.has(person.first) || !taken.has(person.last))
      add(person.first, person.last, "person", person.reason);
  for (const body of organisations)
    if (!(taken.has(body.first) && taken.has(body.last))) add(body.first, body.last, body.kind, body.reason);
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

/** The one or two countries most of the surely known names lie in. */
function mainCountries(proposals: readonly (NameProposal | null)[]): string[] {
  const votes = new Map<string, number>();
  for (const proposal of proposals) {
    if (proposal === null || proposal.features.score < 0) continue;
    const best = proposal.answer.strongest;
    const code = best?.place.countryCode ?? null;
    if (best === null || code === null) continue;
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
