// Sentence by sentence -> happenings: what each clause says took place, with its own places, date and actors, before any are joined.
import type { Reading } from "../geoparser/reading";
import type { Span } from "../text/span";
import type { KnownActor } from "./actor";
import { DateContext } from "./date-context";
import { dateOfClause, isLately, tellsWhen } from "./date-of-clause";
import { isWarReport } from "./english/war-words";
import { dropContainers, listPlaces, placesOfOfficials, rankOf, type PlaceHere } from "./event-places";
import { assignActors, findActors, findShips, withoutPlaces } from "./find-actors";
import { findDates } from "./find-dates";
import { findTriggers, splitClauses, type NotEvent } from "./find-triggers";
import type { Dated, Happening, TextLine } from "./happening";
import { resolveDays } from "./resolve-when";
import { listUnknownPlaces } from "./unknown-places";

/** Sentences with the paragraph they stand in. A line without an end mark, or among the first of the text, is a headline. */
function listLines(text: string, reading: Reading): TextLine[] {
  let paragraph = 0;
  let last = 0;
  let listParagraph = -1;
  return reading.sentences.map((sentence, index) => {
    const gap = text.slice(last, sentence.start);
    const opens = index === 0 || /\n/.test(gap);
    if (opens && index > 0) paragraph += 1;
    last = sentence.end;
    const words = text.slice(sentence.start, sentence.end);
    const closed = /[.!?…]["”’')\]]*$/.test(words);
    const lineBegin = text.slice(text.lastIndexOf("\n", sentence.start - 1) + 1, sentence.start);
    const listItem = /^\s*(?:[•*\-–#]|\d+[.)])\s*/.test(`${lineBegin}${words}`) && opens;
    if (listItem) listParagraph = paragraph;
    return {
      sentence,
      index,
      paragraph,
      headline: opens && !closed && index < 6 && words.length < 260 && !listItem,
      listItem,
      inList: listParagraph === paragraph,
    };
  });
}

/** Opens a sentence that only says where the thing told before took place. */
const saysWhere =
  /^["“\s]*(?:(?:it|that|this|they|both(?: places)?|the (?:spot|site|place|base|village|house|tower|post|position|vessel|ship)s?)\s+(?:is|was|are|were|stands?|stood|lies|lay|lie)\b)/i;
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
  const context = new DateContext();
  const placesSeen: { place: PlaceHere; paragraph: number; index: number }[] = [];
  for (const line of lines) {
    const { sentence } = line;
    context.enter(line);
    const inSentence = listPlaces(text, sentence, reading);
    const named = withoutPlaces(
      [...findActors(text, sentence, actors), ...findShips(reading, sentence, actors)],
      reading,
    );
    const allDates = findDates(text, sentence);
    const dates = allDates
      .filter((date) => tellsWhen(text, sentence, date))
      .map((date): Dated => ({ date, days: resolveDays(date, reading.publishedAt, context.day()) }));
    const since = allDates.filter((date) => date.bound === "since");
    const clauses = splitClauses(text, sentence).map((clause) => ({
      clause,
      ...findTriggers(text, clause, sentence),
    }));
    const asked = /\?["”’')]*$/.test(text.slice(sentence.start, sentence.end)) && !line.headline;
    const found: Happening[] = [];
    for (const { clause, triggers, rejected: none } of clauses) {
      rejected.push(...none);
      const main = triggers[0];
      const inClause = (span: Span): boolean => span.start >= clause.start && span.end <= clause.end;
      if (main !== undefined && !war && !main.ofWar) {
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
      const clausesWithTriggers = clauses.filter((entry) => entry.triggers.length > 0);
      let places = inSentence.filter((place) => inClause(place.span));
      let placesFrom: string | null = null;
      if (!places.some((place) => place.role === "scene")) {
        const free = inSentence.filter(
          (place) =>
            place.role === "scene" &&
            !clausesWithTriggers.some(
              (entry) => place.span.start >= entry.clause.start && place.span.end <= entry.clause.end,
            ) &&
            !clauses.some(
              (entry) =>
                place.span.start >= entry.clause.start &&
                place.span.end <= entry.clause.end &&
                /^in (?:response|retaliation|revenge)\b/.test(
                  text.slice(entry.clause.start, entry.clause.end),
                ),
            ),
        );
        places = [...places, ...free];
      }
      if (!places.some((place) => place.role === "scene") && !line.headline) {
        places = [
          ...places,
          ...listUnknownPlaces(
            text,
            clause,
            reading,
            [...named.map((actor) => actor.span), ...allDates.map((date) => date.span)],
            line.inList && clause.start === sentence.start,
          ),
        ];
      }
      const clauseText = text.slice(clause.start, clause.end);
      if (
        !places.some((place) => place.role === "scene") &&
        /\b(?:there(?! (?:is|are|was|were|has|have|had|will|would|could|may)\b)|at the spot|(?:the|that|this) (?:city|town|village|camp|base|place|area|district|site|airfield|airport))\b/i.test(
          clauseText,
        )
      ) {
        const earlierHere = inSentence
          .filter(
            (place) => place.role === "scene" && place.span.end <= clause.start && isFine(reading, place),
          )
          .map((place) => ({ place, paragraph: line.paragraph, index: line.index }));
        const seen =
          earlierHere.length > 0
            ? earlierHere
            : placesSeen.filter(
                (entry) => line.paragraph - entry.paragraph <= 1 && line.index - entry.index <= 3,
              );
        const lastIndex = seen.at(-1)?.index;
        const back = dropContainers(
          seen.filter((entry) => entry.index === lastIndex).map((entry) => entry.place),
          reading,
        );
        if (back.length > 0) {
          places = [...places, ...back.slice(0, 1)];
          placesFrom = `The words point back to "${text.slice(back[0]?.span.start ?? 0, back[0]?.span.end ?? 0)}".`;
        }
      }
      if (!places.some((place) => place.role === "scene")) {
        const local = placesOfOfficials(text, sentence, reading);
        if (local.length > 0) {
          places = [...places, ...local];
          placesFrom = `No place is told; "${text.slice(local[0]?.span.start ?? 0, local[0]?.span.end ?? 0)}" is where the official who says it holds office.`;
        }
      }
      if (
        !places.some((place) => place.role === "scene") &&
        main.form === "verb" &&
        main.weight >= 4 &&
        !line.headline &&
        !main.ongoing
      ) {
        const seen = placesSeen.filter(
          (entry) =>
            entry.paragraph === line.paragraph &&
            line.index - entry.index <= 2 &&
            isFine(reading, entry.place),
        );
        const lastIndex = seen.at(-1)?.index;
        const near = seen.filter((entry) => entry.index === lastIndex).map((entry) => entry.place);
        if (near.length > 0) {
          places = [...places, ...dropContainers(near, reading)];
          placesFrom = "The sentence names no place; the one before it in the paragraph does.";
        }
      }
      const dated = dateOfClause(text, clause, sentence, main, dates, clauses.length);
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
        kind: main.kind,
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
    for (const happening of joinInSentence(found, text)) happenings.push(context.date(happening, reading));
    for (const dated of dates) context.see(dated, line);
    for (const date of since) {
      const days = resolveDays(date, reading.publishedAt, null);
      if (days !== null && isLately(days, reading))
        context.see({ date: { ...date, bound: "on" }, days }, line);
    }
    for (const place of inSentence)
      if (place.role === "scene") placesSeen.push({ place, paragraph: line.paragraph, index: line.index });
  }
  return { happenings: context.fill(happenings), rejected };
}

function isFine(reading: Reading, place: PlaceHere): boolean {
  const mention = reading.mentions[place.mention];
  return mention === undefined ? place.mention < 0 : rankOf(mention) >= 2;
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
  };
}

/** Clauses of one sentence that tell the same thing: the one without places or weapon joins its neighbour. */
function joinInSentence(found: readonly Happening[], text: string): Happening[] {
  const joined: Happening[] = [];
  for (const happening of found) {
    const before = joined.at(-1);
    const scenes = happening.places.filter((place) => place.role === "scene");
    const beforeScenes = before?.places.filter((place) => place.role === "scene") ?? [];
    const sameKind =
      before !== undefined &&
      (before.kind === null || happening.kind === null || before.kind === happening.kind);
    const datesAgree =
      before === undefined ||
      before.dated === null ||
      happening.dated === null ||
      before.dated.days === null ||
      happening.dated.days === null ||
      before.dated.days.first === happening.dated.days.first;
    const shared =
      scenes.length > 0 &&
      beforeScenes.length > 0 &&
      scenes.every((place) =>
        beforeScenes.some((other) => other.mention === place.mention && place.mention >= 0),
      );
    // "Shells landed in A; the villages of B and C were hit": one line of a list.
    const listed =
      before !== undefined &&
      happening.kind === null &&
      /;\s*$/.test(text.slice(before.clause.end - 1, happening.clause.start));
    const harmOnly =
      before !== undefined &&
      (before.trigger.form === "casualty" || happening.trigger.form === "casualty") &&
      (before.placesFrom !== null || happening.placesFrom !== null);
    if (
      before !== undefined &&
      datesAgree &&
      sameKind &&
      (listed || harmOnly || scenes.length === 0 || beforeScenes.length === 0 || shared) &&
      before.ongoing === happening.ongoing
    ) {
      const stronger = happening.trigger.weight > before.trigger.weight ? happening : before;
      const weaker = stronger === happening ? before : happening;
      const places = [
        ...before.places,
        ...happening.places.filter(
          (place) => !before.places.some((other) => other.span.start === place.span.start),
        ),
      ];
      joined[joined.length - 1] = {
        ...stronger,
        mentions: [...stronger.mentions, weaker.trigger.span, ...weaker.mentions],
        clause: { start: before.clause.start, end: happening.clause.end },
        kind: stronger.kind ?? weaker.kind,
        weapon: stronger.weapon ?? weaker.weapon,
        actor: stronger.actor ?? weaker.actor,
        target: stronger.target ?? weaker.target,
        places,
        dated: stronger.dated ?? weaker.dated,
        counted: stronger.counted || weaker.counted,
        placesFrom: stronger.placesFrom === null || weaker.placesFrom === null ? null : stronger.placesFrom,
      };
    } else joined.push(happening);
  }
  return joined;
}
