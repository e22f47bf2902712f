// Sentence by sentence -> happenings: what each clause says took place, with its own places, date and actors, before any are joined.
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { KnownActor } from "../actor";
import { DateContext } from "../dates/date-context";
import { dateOfClause, isLately } from "../dates/date-of-clause";
import { datesOfSentence, lastingSince } from "../dates/dates-of-sentence";
import { isWarReport } from "../english/war-words";
import { dropContainers, listPlaces } from "../places/event-places";
import { shipAttacked } from "../attacks/at-sea";
import { assignActors, findActors, findShips, withoutPlaces } from "../actors/find-actors";
import { findTriggers, type NotEvent, type Trigger } from "../attacks/find-triggers";
import { speaksOfAircraft, weaponIn, type NearbyWeapon } from "../attacks/nearby-weapon";
import type { Happening } from "./happening";
import { joinInSentence } from "./join-in-sentence";
import { isFine, placesOfClause, type PlaceSeen, type SentenceView } from "../places/places-of-clause";
import { resolveDays } from "../dates/resolve-when";
import { settingsOf } from "../attacks/setting";
import { attackWithoutWord } from "../attacks/attack-without-word";
import { splitClauses } from "./split-clauses";
import { listLines } from "./text-lines";

/** Opens a sentence that only says where the thing told before took place. */
const saysWhere =
  /^["“\s]*(?:(?:it|that|this|they|both(?: places)?|the (?:spot|site|place|base|village|house|tower|post|position|vessel|ship)s?)\s+(?:is|was|are|were|stands?|stood|lies|lay|lie)\b)/i;

/** A time of day in the sentence: logs and releases give it instead of the day. */
const clockTime =
  /\b(?:at|around|about|approximately|by|from|shortly (?:after|before)|just (?:after|before))\s+(?:approximately |about |around )?(?:noon|midday|midnight|dawn|dusk|sunrise|sunset|\d{1,2}[:.]\d{2}|\d{4}(?!\s*(?:people|troops|targets))|\d{1,2}\s?[ap]\.?m)\b|^["“\s]*\d{1,2}[:.]\d{2}\b|\b(?:an|one|two|three|half an) hours? (?:later|earlier|afterwards?)\b|\bminutes (?:later|earlier|afterwards?)\b/i;

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
    const asksNothing = settingOf(line) === null && clauses.every(({ triggers }) => triggers.length === 0);
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
    const setting = settingOf(line);
    for (const { clause, triggers: all, rejected: none } of clauses) {
      rejected.push(...none);
      const triggers = all.filter((trigger) => {
        const isNone = setting !== null && (!setting.weak || trigger.kind === null);
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
      if (
        main.form === "noun" &&
        main.plural &&
        since.some((date) => date.span.start >= clause.start && date.span.end <= clause.end)
      ) {
        rejected.push({ span: main.span, reason: "A total over a period: a claim, no single happening." });
        continue;
      }
      const { places, from: placesFrom } = placesOfClause(view, clause, main);
      const clauseText = text.slice(clause.start, clause.end);
      const dated =
        dateOfClause(text, clause, sentence, main, dates, clauses.length) ??
        (main.form === "verb" ? lastingSince(text, clause, main.span, since, reading) : null);
      const sides = assignActors(text, clause, main, named);
      const beforeTrigger = text.slice(clause.start, main.span.start);
      const earlier =
        /\bhad\s+(?:\w+\s+){0,2}$|\b(?:earlier|previous(?:ly)?|past|former|last (?:year|month)|once|also known)\s+(?:\w+\s+){0,2}$/i.test(
          beforeTrigger,
        ) && dated === null;
      found.push({
        trigger: main,
        mentions: triggers.slice(1).map((trigger) => trigger.span),
        clause,
        sentence,
        sentenceIndex: line.index,
        paragraph: line.paragraph,
        ...(shipAttacked(text, clause, main) ? { kind: "naval_attack" } : { kind: main.kind }),
        weapon: main.weapon,
        actor: sides.actor,
        target: sides.target,
        places: dropContainers(places, reading),
        placesFrom,
        dated,
        datedFrom: null,
        datedBy: dated === null ? null : "sentence",
        locates: /^\s*(?:happened|took place|occurred|was carried out|were carried out)\b/.test(
          text.slice(main.span.end, clause.end),
        ),
        ongoing:
          main.ongoing ||
          (main.series && !places.some((place) => place.role === "scene" && isFine(reading, place))),
        earlier,
        pointsBack:
          main.definite ||
          main.ofThoseBefore ||
          /^(?:["“]?\s*)(?:(?:[Oo]n|[Ii]n|[Aa]t|[Ll]ate|[Ee]arly)\s+(?:the\s+)?\w+(?:\s+\w+)?,?\s+)?(?:they|it|this|these|those|the (?:attack|strike|shelling|raid|bombing)s?|both|he|she)\b/i.test(
            clauseText,
          ),
        another:
          /\b(?:another|a (?:second|third|fourth|further|separate)|elsewhere|more (?=rockets|shells|strikes|attacks|raids|missiles|drones|bombs)|later on|separately|also)\b/i.test(
            text.slice(clause.start, main.span.end + 12),
          ),
        headline: line.headline,
        caption:
          /\b(?:pictured|is seen|are seen|can see|shown|photograph\w*|file ?photo|in this (?:image|photo|picture)|footage|video)\b/i.test(
            clauseText,
          ) || /\[\/caption\]/.test(text.slice(sentence.start, sentence.end + 12)),
        clocked: clockTime.test(text.slice(sentence.start, sentence.end)),
        counted:
          /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|hundreds|scores)\b/i.test(
            clauseText,
          ),
      });
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
  return { happenings: context.fill(happenings), rejected };
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

/** "captured the town of X": a place, known or not, stands right behind the words, and no person. */
function takesPlace({ span }: Trigger, { text, places, reading, line }: SentenceView): boolean {
  const behind = text.slice(span.end, line.sentence.end);
  if (
    /^ (?:a chain of |the )?(?:[\w-]+ ){0,2}(?:towns?|villages?|cit(?:y|ies)|hills?|heights|mountains|outposts?|positions)\b/.test(
      behind,
    )
  )
    return true;
  const isNear = (at: number): boolean =>
    at >= span.end &&
    /^\s+(?:(?!in\b|at\b|from\b|near\b|on\b|and\b)[\w’'-]+\s+){0,5}$/.test(text.slice(span.end, at));
  if (places.some((place) => place.role === "scene" && isNear(place.span.start))) return true;
  const name = /^\s+(?=\p{Lu})/u.exec(behind);
  return name !== null && !reading.others.some(({ start }) => start === span.end + name[0].length);
}

/** "two more strikes: one on A, another on B": each a happening of the kind told before. */
function nextOfList(text: string, clause: Span, before: Happening | undefined): Happening | null {
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
