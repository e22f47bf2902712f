// Sentence by sentence -> happenings: what each clause says took place, with its own places, date and actors, before any are joined.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { KnownActor } from "../actor";
import { DateContext } from "../dates/date-context";
import type { DateInWords } from "../dates/date-in-words";
import { dayApart } from "../dates/days-apart";
import { dateOfClause, isLately } from "../dates/date-of-clause";
import { datesOfSentence, lastingSince } from "../dates/dates-of-sentence";
import { dateByHour } from "../dates/hourly-entries";
import { isWarReport } from "../english/war-words";
import { dropContainers, listPlaces } from "../places/list-places";
import { shipAttacked } from "../attacks/at-sea";
import { assignActors, findActors, findShips, withoutPlaces } from "../actors/find-actors";
import { findTriggers, type NotEvent, type Trigger } from "../attacks/find-triggers";
import { speaksOfAircraft, weaponIn, type NearbyWeapon } from "../attacks/nearby-weapon";
import type { Dated, Happening } from "./happening";
import { happeningOfClause, nextOfList } from "./happening-of-clause";
import { joinInSentence } from "./join-in-sentence";
import { isFine, type PlaceSeen, type SentenceView } from "../places/places-of-clause";
import { takesPlace } from "../places/takes-place";
import { resolveDays } from "../dates/resolve-when";
import { settingsOf } from "../attacks/setting";
import { attackWithoutWord } from "../attacks/attack-without-word";
import { splitClauses } from "./split-clauses";
import { listLines } from "./text-lines";

/** Opens a sentence that only says where the thing told before took place. */
const saysWhere =
  /^["“\s]*(?:(?:it|that|this|they|both(?: places)?|the (?:spot|site|place|base|village|house|tower|post|position|vessel|ship)s?)\s+(?:is|was|are|were|stands?|stood|lies|lay|lie)\b)/i;

/** Heads a text that tells of one day, entry by entry. */
const headOfLog =
  /\b(?:daily|summary|log|diary|bulletin|digest|sitrep|situation report|incidents?|live ?blog|live updates?|round-?up|(?:morning|evening|night) report|overview)\b/i;

/** All happenings of a text in order, and the words that look like some and are none. */
export function findHappenings(
  text: string,
  reading: Reading,
  actors: readonly KnownActor[],
): { happenings: Happening[]; rejected: NotEvent[] } {
  const happenings: Happening[] = [];
  const rejected: NotEvent[] = [];
  const lines = listLines(text, reading);
  const war = isWarReport(text);
  const fromAir = speaksOfAircraft(text);
  const settingOf = settingsOf(text, lines);
  const context = new DateContext();
  let firedBefore: NearbyWeapon | null = null;
  let firedAt = -2;
  const placesSeen: PlaceSeen[] = [];
  for (const line of lines) {
    const { sentence } = line;
    context.enter(line);
    const inSentence = listPlaces(text, sentence, reading);
    const named = withoutPlaces(
      [...findActors(text, sentence, actors), ...findShips(reading, sentence, actors)],
      reading,
    );
    const { all: allDates, told: dates, since } = datesOfSentence(text, sentence, reading, context.day());
    const fired = line.index - firedAt === 1 ? firedBefore : null;
    const clauses = splitClauses(text, sentence).map((clause) => ({
      clause,
      ...findTriggers(text, clause, sentence, fromAir, fired),
    }));
    const weapon = weaponIn(text, sentence, fromAir);
    if (weapon !== null && weapon.munition) {
      firedBefore = weapon;
      firedAt = line.index;
    }
    const setting = settingOf(line);
    const asksNothing = setting === null && clauses.every(({ triggers }) => triggers.length === 0);
    const byWeapon =
      asksNothing && inSentence.length > 0 ? attackWithoutWord(text, line, lines, weapon) : undefined;
    const asked = /\?["”’')]*$/.test(text.slice(sentence.start, sentence.end)) && !line.headline;
    const view: SentenceView = {
      text,
      reading,
      line,
      clauses,
      places: inSentence,
      taken: [...named.map((actor) => actor.span), ...allDates.map((date) => date.span)],
      seen: placesSeen,
    };
    const found: Happening[] = [];
    for (const { clause, triggers: all, rejected: none } of clauses) {
      rejected.push(...none);
      const triggers = all.filter((trigger) => {
        const isNone =
          setting !== null && (!setting.weak || trigger.kind === null || trigger.form === "casualty");
        if (isNone) rejected.push({ span: trigger.span, reason: setting.reason });
        const takesNone = trigger.takesGround && !takesPlace(trigger, view);
        return !isNone && !takesNone;
      });
      const main = triggers[0] ?? (clause.start === sentence.start ? byWeapon : undefined);
      const inClause = (span: Span): boolean => span.start >= clause.start && span.end <= clause.end;
      if (main !== undefined && !war && !main.ofWar && !shipAttacked(text, clause, main)) {
        rejected.push({ span: main.span, reason: "Nothing else in the text speaks of war." });
        continue;
      }
      if (main === undefined) {
        const one = nextOfList(text, clause, found.at(-1));
        if (one !== null)
          found.push({
            ...one,
            places: dropContainers(
              inSentence.filter((place) => inClause(place.span)),
              reading,
            ),
          });
        continue;
      }
      if (asked) continue;
      if (isTotal(text, main, clause, since, reading)) {
        rejected.push({ span: main.span, reason: "A total over a period: a claim, no single happening." });
        continue;
      }
      const dated =
        dayApart(text, sentence, main.span, dates, context.day()) ??
        dateOfClause(text, clause, sentence, main, dates, clauses.length) ??
        (main.form === "verb" ? lastingSince(text, clause, main.span, since, reading) : null) ??
        onlyDay(clause, clauses, dates);
      const mentions = triggers.slice(1).map((trigger) => trigger.span);
      found.push(
        happeningOfClause(view, clause, main, mentions, dated, assignActors(text, clause, main, named)),
      );
    }
    const before = happenings.at(-1);
    if (
      found.length === 0 &&
      before !== undefined &&
      line.index - before.sentenceIndex <= 2 &&
      saysWhere.test(text.slice(sentence.start, sentence.end))
    ) {
      const where = dropContainers(
        inSentence.filter((place) => place.role === "scene"),
        reading,
      );
      if (
        where.length > 0 &&
        !before.places.some((place) => place.role === "scene" && isFine(reading, place))
      ) {
        happenings[happenings.length - 1] = {
          ...before,
          places: dropContainers([...before.places, ...where], reading),
          placesFrom: "The next sentence says where.",
        };
      }
    }
    if (
      found.length === 0 &&
      weapon !== null &&
      before !== undefined &&
      before.kind === null &&
      before.paragraph === line.paragraph &&
      line.index - before.sentenceIndex === 1
    )
      happenings[happenings.length - 1] = { ...before, kind: weapon.kind, weapon: weapon.weapon };
    for (const happening of joinInSentence(found, text)) {
      const isRest =
        happening.kind === null &&
        before !== undefined &&
        before.kind === "interception" &&
        happening.sentenceIndex - before.sentenceIndex <= 2 &&
        gotThrough.test(text.slice(before.sentence.end, happening.trigger.span.end));
      happenings.push(context.date(isRest ? { ...happening, ...kindOfFlyer(before) } : happening, reading));
    }
    const [firstDay] = dates;
    if (
      firstDay !== undefined &&
      line.index < 4 &&
      found.length === 0 &&
      headOfLog.test(text.slice(sentence.start, sentence.end))
    )
      context.head(firstDay);
    const announces = text[sentence.end - 1] === ":";
    for (const dated of dates) context.see(dated, line, announces);
    for (const date of since) {
      const days = resolveDays(date, reading.publishedAt, null);
      if (days !== null && isLately(days, reading))
        context.see({ date: { ...date, bound: "on" }, days }, line, announces);
    }
    for (const place of inSentence)
      if (place.role === "scene") placesSeen.push({ place, paragraph: line.paragraph, index: line.index });
  }
  return { happenings: context.fill(dateByHour(text, lines, happenings, reading), reading), rejected };
}

/** "A bullet struck her as she drew water on Tuesday": the one day of a sentence whose other clauses tell of no attack. */
function onlyDay(
  clause: Span,
  clauses: readonly { readonly clause: Span; readonly triggers: readonly Trigger[] }[],
  dates: readonly Dated[],
): Dated | null {
  const [only] = dates;
  if (only === undefined || dates.length > 1 || only.date.span.start < clause.end) return null;
  const isAlone = clauses.every((other) => other.clause === clause || other.triggers.length === 0);
  return isAlone ? only : null;
}

/** After drones or missiles were stopped: those that were not. */
const gotThrough =
  /\b(?:got|broke|slipped|came) through\b|\bevaded\b|\b(?:one|two|three|some|several|others?) of them\b|\bthe (?:rest|others?)\b/i;
const kindOfFlyer = ({ weapon }: Happening): Pick<Happening, "kind" | "weapon"> => ({
  kind:
    weapon === "drone"
      ? "drone_attack"
      : weapon === "rocket"
        ? "rocket_attack"
        : weapon === "missile"
          ? "missile_attack"
          : null,
  weapon,
});

const superlative =
  /\b(?:first|(?!(?:latest|\w*west|forest|protest|harvest|arrest|interest|request|guest|budapest)\b)\w{3,}est|worst|most \w+|second|third)\s+(?:[\w-]+\s+){0,2}$/i;

/** "the attacks since October", "have been hit this year", "the third time it was struck": no day is told of any of them. */
function isTotal(
  text: string,
  main: Trigger,
  clause: Span,
  since: readonly DateInWords[],
  reading: Reading,
): boolean {
  const before = text.slice(clause.start, main.span.start);
  if (/\bthe (?:second|third|fourth|fifth|sixth|\w+th) time\b[^,;]*$/i.test(before)) return true;
  if (
    /\bhave been\s+(?:\w+\s+)?$/i.test(before) &&
    /\b(?:this (?:year|month)|so far|to date)\b/i.test(text.slice(clause.start, clause.end))
  )
    return true;
  // "More than 3,000 people were abducted last year".
  if (
    /\b(?:last|this|that) year\b/i.test(text.slice(clause.start, clause.end)) &&
    /(?:\d,\d{3}|\d{3,}|hundreds|thousands)\b[^.;]{0,40}\b(?:were|was|been)\s+$/i.test(before)
  )
    return true;
  const from = since.find(({ span }) => span.start >= clause.start && span.end <= clause.end);
  if (from === undefined) return false;
  // "the heaviest raids since the truce": one of them.
  if (main.form === "noun") return main.plural && !superlative.test(before);
  const days = resolveDays(from, reading.publishedAt, null);
  return (
    days !== null &&
    reading.publishedAt !== null &&
    Date.parse(reading.publishedAt) - Date.parse(days.first) > 20 * 86_400_000
  );
}
