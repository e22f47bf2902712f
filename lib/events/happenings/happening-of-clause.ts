// An attack word, its clause and sentence -> the happening they tell of, with what the words say of how it belongs to others.
import type { Span } from "../../text/span";
import { shipAttacked } from "../attacks/at-sea";
import type { Trigger } from "../attacks/find-triggers";
import { dropContainers } from "../places/list-places";
import { isFine, placesOfClause, type SentenceView } from "../places/places-of-clause";
import type { Dated, Happening } from "./happening";

/** A time of day in the sentence: logs and releases give it instead of the day. */
const clockTime =
  /\b(?:at|around|about|approximately|by|from|shortly (?:after|before)|just (?:after|before))\s+(?:approximately |about |around )?(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|\d{1,2}[:.]\d{2}|\d{4}(?!\s*(?:people|troops|targets))|\d{1,2}\s?[ap]\.?m)\b|^["“\s]*\d{1,2}[:.]\d{2}\b|\b(?:an|one|two|three|half an) hours? (?:later|earlier|afterwards?)\b|\bminutes (?:later|earlier|afterwards?)\b/i;

const tookPlace = /^\s*(?:happened|took place|occurred|was carried out|were carried out)\b/;
/** Past perfect, "earlier": before what the paragraph tells. */
const saidOfBefore =
  /\bhad\s+(?:\w+\s+){0,2}$|\b(?:earlier|previous(?:ly)?|past|former|last (?:year|month)|once|also known)\s+(?:\w+\s+){0,2}$/i;
/** "Hours earlier, shells had hit a school": of the same news. */
const hoursBefore = /\b(?:minutes|moments|hours|an hour) (?:earlier|before)\b/i;
/** "said it had launched": the speech moves the tense, not the day. */
const saidInThePast =
  /\b(?:said|announced|claimed|reported|confirmed|added|wrote|admitted|declared|stated|told [^,.;]{1,30})(?: on \w+)?(?: that)? [^,.;]{0,40}\bhad\s+(?:\w+ly\s+|also\s+)?(?:been\s+)?$/i;
const beginsWithPronoun =
  /^(?:["“]?\s*)(?:(?:[Oo]n|[Ii]n|[Aa]t|[Ll]ate|[Ee]arly)\s+(?:the\s+)?\w+(?:\s+\w+)?,?\s+)?(?:they|it|this|these|those|the (?:attack|strike|shelling|raid|bombing|blast|explosion|air ?strike|ambush|barrage|salvo|bombardment|gunfight|firefight)s?|both|he|she)\b/i;
const ofAnother =
  /\b(?:another|separate|a (?:second|third|fourth|further)|elsewhere|more (?=rockets|shells|strikes|attacks|raids|missiles|drones|bombs)|later on|separately|also)\b/i;
const pictured =
  /\b(?:pictured|is seen|are seen|can see|shown|photograph\w*|file ?photo|in this (?:image|photo|picture)|footage|video)\b/i;
const holdsNumber =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|hundreds|scores)\b/i;

/** `mentions`: further attack words of the clause. `dated`: its day where the sentence tells one. */
export function happeningOfClause(
  view: SentenceView,
  clause: Span,
  main: Trigger,
  mentions: Span[],
  dated: Dated | null,
  { actor, target }: Pick<Happening, "actor" | "target">,
): Happening {
  const { text, reading, line } = view;
  const { sentence } = line;
  const { places, from: placesFrom } = placesOfClause(view, clause, main);
  const clauseText = text.slice(clause.start, clause.end);
  const sentenceText = text.slice(sentence.start, sentence.end);
  const beforeTrigger = text.slice(clause.start, main.span.start);
  return {
    trigger: main,
    mentions,
    clause,
    sentence,
    sentenceIndex: line.index,
    paragraph: line.paragraph,
    kind: shipAttacked(text, clause, main) ? "naval_attack" : main.kind,
    weapon: main.weapon,
    actor,
    target,
    places: dropContainers(places, reading),
    placesFrom,
    dated,
    datedFrom: null,
    datedBy: dated === null ? null : "sentence",
    locates: tookPlace.test(text.slice(main.span.end, clause.end)),
    ongoing:
      main.ongoing ||
      (main.series && !places.some((place) => place.role === "scene" && isFine(reading, place))),
    earlier:
      dated === null &&
      saidOfBefore.test(beforeTrigger) &&
      !saidInThePast.test(beforeTrigger) &&
      !hoursBefore.test(beforeTrigger),
    pointsBack: main.definite || main.ofThoseBefore || beginsWithPronoun.test(clauseText),
    another: ofAnother.test(text.slice(clause.start, main.span.end + 12)),
    headline: line.headline,
    listed: line.inList,
    caption: pictured.test(clauseText) || /\[\/caption\]/.test(text.slice(sentence.start, sentence.end + 12)),
    clocked: clockTime.test(sentenceText),
    counted: holdsNumber.test(clauseText),
  };
}

/** "two more strikes: one on A, another on B": each a happening of the kind told before. */
export function nextOfList(text: string, clause: Span, before: Happening | undefined): Happening | null {
  const word = /^(?:one|another|a second|a third|the other)(?=\s(?:on|at|in|near)\s)/i.exec(
    text.slice(clause.start, clause.end),
  );
  if (
    before === undefined ||
    word === null ||
    (before.trigger.form !== "noun" && before.trigger.words !== "one")
  )
    return null;
  const span = { start: clause.start, end: clause.start + word[0].length };
  return {
    ...before,
    trigger: { ...before.trigger, span, words: "one", plural: false },
    mentions: [],
    clause,
    placesFrom: null,
    another: true,
    counted: false,
    clocked: false,
  };
}
