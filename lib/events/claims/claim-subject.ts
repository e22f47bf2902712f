// What a claim is about: the event or operation told nearest to it, or the period its words name.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { ClaimField, ClaimSubject } from "../claim";
import type { EventDraft, OperationDraft } from "../draft";
import { findDates } from "../dates/find-dates";
import { resolveDays } from "../dates/resolve-when";

export type Told = { readonly events: readonly EventDraft[]; readonly operations: readonly OperationDraft[] };

type Anchor = { readonly span: Span; readonly sentence: number; readonly subject: ClaimSubject };

/** Where each event and operation is told, in text order. */
export function listAnchors(told: Told, reading: Reading): Anchor[] {
  const anchors: Anchor[] = [];
  const add = (span: Span, subject: ClaimSubject): void => {
    const sentence = reading.sentences.findIndex(
      (entry) => span.start >= entry.start && span.end <= entry.end,
    );
    anchors.push({ span, sentence, subject });
  };
  told.events.forEach((event, draft) =>
    [event.trigger, ...event.mentions].forEach((span) => add(span, { kind: "event", draft })),
  );
  told.operations.forEach((operation, draft) =>
    [operation.trigger, ...operation.mentions].forEach((span) => add(span, { kind: "operation", draft })),
  );
  return anchors.sort((one, other) => one.span.start - other.span.start);
}

/** Says that a number is of all that happened until now. */
const soFar = /\b(?:so far|to date|until now|thus far|since then)\b/i;

/** Says from when on something was counted, by a beginning that no day is told of. */
const sinceBeginning =
  /\b(?:since|from) the (?:start|beginning|outbreak|onset) of (?:the |this |last )?(?:[\p{L}-]+ ){0,2}?(?:year|month|war|conflict|offensive|uprising|campaign|fighting|invasion|siege|operation|truce|ceasefire)\b/iu;

/** A period named around a count ("since 7 October", "so far", "within 24 hours" is none); null when none is. */
export function findPeriod(
  text: string,
  sentence: Span,
  number: Span,
  publishedAt: string | null,
): Extract<ClaimSubject, { kind: "period" }> | null {
  const since = findDates(text, sentence).filter((date) => date.bound === "since");
  const nearest = [...since].sort(
    (one, other) => Math.abs(one.span.start - number.start) - Math.abs(other.span.start - number.start),
  )[0];
  const to = publishedAt === null ? null : publishedAt.slice(0, 10);
  if (nearest !== undefined) {
    const days = resolveDays(nearest, publishedAt, null);
    const from = Math.max(sentence.start, nearest.span.start - 24);
    const lead = /\b(?:since|from|began on|started on)\s+(?:\w+\s+){0,3}$/i.exec(
      text.slice(from, nearest.span.start),
    );
    const start = lead === null ? nearest.span.start : from + lead.index;
    return { kind: "period", from: days?.first ?? null, to, words: text.slice(start, nearest.span.end) };
  }
  const said = text.slice(sentence.start, sentence.end);
  const words = (sinceBeginning.exec(said) ?? soFar.exec(said))?.[0];
  return words === undefined ? null : { kind: "period", from: null, to, words };
}

/** True where the words of a period name its beginning, so that what was told just before is only a part of it. */
export const isSinceBeginning = (words: string): boolean => sinceBeginning.test(words);

/** Sentences a toll may stand ahead of the first happening a report tells. */
const tollAhead = 2;

/** The subject of a claim at `at`: what its clause tells, then its sentence, then what was told just before in the same paragraph, harm also in the one before; null when nothing was. */
export function findSubject(
  text: string,
  reading: Reading,
  anchors: readonly Anchor[],
  told: Told,
  sentenceIndex: number,
  clause: Span,
  at: Span,
  field: ClaimField,
): ClaimSubject | null {
  const gap = (anchor: Anchor): number =>
    anchor.span.end <= at.start ? at.start - anchor.span.end : Math.max(0, anchor.span.start - at.end);
  const nearest = (list: readonly Anchor[]): Anchor | undefined =>
    [...list].sort((one, other) => gap(one) - gap(other))[0];
  const inClause = nearest(
    anchors.filter((anchor) => anchor.span.start >= clause.start && anchor.span.end <= clause.end),
  );
  if (inClause !== undefined) return inClause.subject;
  const named = eventNamedIn(reading, told, reading.sentences[sentenceIndex] ?? clause, at);
  if (named !== null && harm.has(field)) return named;
  const inSentence = nearest(anchors.filter((anchor) => anchor.sentence === sentenceIndex));
  if (inSentence !== undefined) return inSentence.subject;
  const reach = harm.has(field) ? 7 : 2;
  for (let index = sentenceIndex - 1; index >= Math.max(0, sentenceIndex - reach); index -= 1) {
    const previous = anchors.filter((anchor) => anchor.sentence === index).at(-1);
    if (previous === undefined) continue;
    const from = reading.sentences[index];
    const to = reading.sentences[sentenceIndex];
    if (from === undefined || to === undefined) return null;
    const breaks = text.slice(from.end, to.start).match(/\n+/g)?.length ?? 0;
    // The dead are often told a paragraph or two behind what killed them.
    const isItsToll = breaks <= 2 && harm.has(field) && !soFar.test(text.slice(to.start, to.end));
    if (breaks === 0 || sentenceIndex - index <= 1 || isItsToll) return previous.subject;
  }
  // "The minister gave 37 dead. It was Friday night when a man blew himself up": the toll comes before what it is of.
  const own = reading.sentences[sentenceIndex];
  const next = anchors.find((anchor) => anchor.sentence > sentenceIndex);
  if (
    harm.has(field) &&
    next !== undefined &&
    next.sentence - sentenceIndex <= tollAhead &&
    !anchors.some((anchor) => anchor.sentence <= sentenceIndex) &&
    !reading.mentions.some(
      ({ kind, start }) => kind === "literal" && own !== undefined && start >= own.start && start < own.end,
    )
  )
    return next.subject;
  // Where a report tells one happening, or all of it at one place, its numbers are about that.
  const news = told.events.flatMap((event, draft) => (event.status === "news" ? [{ event, draft }] : []));
  const [first] = [...news].sort((one, other) => other.event.mentions.length - one.event.mentions.length);
  if (first === undefined || told.operations.length > 0 || !(harm.has(field) || field === "munitions"))
    return null;
  return news.every(({ event }) => event === first.event || sharesPlace(event, first.event))
    ? { kind: "event", draft: first.draft }
    : null;
}

const sharesPlace = (one: EventDraft, other: EventDraft): boolean =>
  one.places.some(
    (place) =>
      place.placeId !== null &&
      place.precision !== "country" &&
      other.places.some((theirs) => theirs.placeId === place.placeId),
  );

const harm: ReadonlySet<string> = new Set(["killed", "injured", "casualties", "missing"]);

/** "Three people were hurt in Majdal": the event told at a place the sentence names; null when no or several events are. */
function eventNamedIn(reading: Reading, told: Told, sentence: Span, at: Span): ClaimSubject | null {
  const named = reading.mentions.filter(
    (mention) => mention.kind === "literal" && mention.start >= sentence.start && mention.end <= sentence.end,
  );
  const nearest = [...named].sort(
    (one, other) => Math.abs(one.start - at.start) - Math.abs(other.start - at.start),
  );
  for (const mention of nearest) {
    const drafts = told.events.flatMap((event, draft) =>
      event.places.some(
        (place) =>
          place.mention !== null &&
          place.precision !== "country" &&
          place.precision !== "region" &&
          place.precision !== "governorate" &&
          reading.mentions[place.mention]?.name === mention.name,
      )
        ? [draft]
        : [],
    );
    const news = drafts.filter((draft) => told.events[draft]?.status === "news");
    const [only] = news.length === 1 ? news : drafts;
    if ((drafts.length === 1 || news.length === 1) && only !== undefined)
      return { kind: "event", draft: only };
  }
  return null;
}
