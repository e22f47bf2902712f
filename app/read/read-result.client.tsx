// A reading as it came back: the text marked, and beside it the places with their candidates, the draft events and the claims.
"use client";
import { useMemo } from "react";
import type { TextMark } from "../_ui/mark-text";
import { MarkedText, MarkedTextKey } from "../_ui/marked-text";
import type { RecordWords } from "../_ui/record-words";
import { useRecordWords } from "../_ui/record-words.client";
import { SaidWords } from "../_ui/said-words";
import { isolated, type NamedLocation, operationNameIn, sentenceIn, titleIn } from "../_words/retold";
import type { Words } from "../_words/words";
import { useWords } from "../_words/words.client";
import { claimMarks, mentionMarks } from "../_ui/reading-marks";
import { whenInWords } from "../_ui/when-in-words";
import { chosenOf, mentionGroups, mentionTarget, type MentionGroup } from "../_ui/mention-groups";
import type { ReadAnswer, ReadPicture } from "./pasted";
import { locationsOfReading, type ReadingNames } from "../_ui/reading-names";
import { claimTarget, ClaimLines, DraftEvent, PeriodClaims, WhyRead } from "./read-events.client";
import { ReadMentions } from "./read-mentions.client";
import { pictureSize } from "../_ui/picture-size";
import map from "../_ui/map-picture.module.css";
import styles from "./read.module.css";

type Props = { text: string; answer: ReadAnswer; names: ReadingNames; picture: ReadPicture | null };

export function ReadResult({ text, answer, names, picture }: Props) {
  const t = useWords("read");
  const words = useRecordWords();
  const { retold } = words;
  const groups = useMemo(() => mentionGroups(answer.reading.mentions), [answer]);
  const locations = useMemo(() => locationsOfReading(answer.reading, names), [answer, names]);
  const marks = useMemo(
    () => marksOf(answer, groups, locations, names, words, t),
    [answer, groups, locations, names, words, t],
  );
  const { reading, drafts } = answer;
  return (
    <div className={styles.result}>
      <section aria-labelledby="read-text" className={`stack ${styles.told}`}>
        <h2 id="read-text">{t("asRead")}</h2>
        <MarkedTextKey withEvents words={words} />
        <MarkedText text={text} marks={marks} titleId="read-text" />
      </section>
      <div className="stack">
        {picture === null ? (
          <p className="muted">{t("noMap")}</p>
        ) : (
          <ReadMap picture={picture} events={drafts.events.length} />
        )}
        <section aria-labelledby="read-events" className="stack">
          <h2 id="read-events">{t("happened", { count: String(drafts.events.length) })}</h2>
          {drafts.events.length === 0 && <p className="muted">{t("nothingHappened")}</p>}
          <ol className={`plain-list ${styles.list}`}>
            {drafts.events.map((event, index) => (
              <li key={index} id={`event-${index}`}>
                <DraftEvent
                  event={event}
                  locations={locations}
                  claims={drafts.claims.filter(
                    ({ subject }) => subject.kind === "event" && subject.draft === index,
                  )}
                />
              </li>
            ))}
            {drafts.operations.map((operation, index) => (
              <li key={`operation-${index}`} className="stack-tight">
                <h3>
                  <SaidWords said={operationNameIn(retold, operation.name)} />
                </h3>
                <p className="small muted">
                  {t("operationWhen", { when: whenInWords(operation.when, words.when) })}
                </p>
                <ClaimLines
                  locations={locations}
                  claims={drafts.claims.filter(
                    ({ subject }) => subject.kind === "operation" && subject.draft === index,
                  )}
                />
                <WhyRead evidence={operation.evidence} />
              </li>
            ))}
          </ol>
        </section>
        <PeriodClaims
          locations={locations}
          claims={drafts.claims.filter(({ subject }) => subject.kind === "period")}
        />
        <section aria-labelledby="read-places" className="stack">
          <h2 id="read-places">{t("places", { count: String(reading.mentions.length) })}</h2>
          {reading.mentions.length === 0 && <p className="muted">{t("noPlaces")}</p>}
          <ReadMentions groups={groups} names={names} locations={locations} />
        </section>
        {reading.others.length > 0 && (
          <section aria-labelledby="read-others" className="stack-tight">
            <h2 id="read-others">{t("others", { count: String(reading.others.length) })}</h2>
            <p className="small muted">
              {[
                ...new Set(
                  reading.others.map(({ name, kind }) => `${isolated(name)} (${t(`otherKind.${kind}`)})`),
                ),
              ].join(" · ")}
            </p>
          </section>
        )}
        {drafts.notEvents.length > 0 && (
          <section aria-labelledby="read-no-events" className="stack-tight">
            <h2 id="read-no-events">{t("notEvents")}</h2>
            <ul>
              {drafts.notEvents.map(({ span, reason }) => (
                <li key={span.start}>
                  <bdi>{text.slice(span.start, span.end)}</bdi>{" "}
                  <SaidWords said={sentenceIn(retold, reason)} className="muted small" />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  );
}

function ReadMap({ picture, events }: { picture: ReadPicture; events: number }) {
  const t = useWords("read");
  return (
    <figure className={map.figure}>
      <picture>
        <source media="screen and (prefers-color-scheme: dark)" srcSet={picture.dark} />
        <img
          className={map.picture}
          src={picture.light}
          alt={t("mapAlt", { count: events })}
          {...pictureSize}
        />
      </picture>
      <figcaption className={map.caption}>
        <span>{t("mapCaption")}</span>
      </figcaption>
    </figure>
  );
}

function marksOf(
  { reading, drafts }: ReadAnswer,
  groups: readonly MentionGroup[],
  locations: readonly NamedLocation[],
  names: ReadingNames,
  words: RecordWords,
  t: Words<"read">,
): TextMark[] {
  const firstOf = new Map(groups.flatMap(({ mentions }) => mentions.map((each) => [each, mentions[0]])));
  return [
    ...drafts.events.flatMap((event, index): TextMark[] =>
      [event.trigger, ...event.mentions].map(({ start, end }) => ({
        start,
        end,
        kind: "event",
        target: `event-${index}`,
        label: titleIn(words.retold, { ...event, locations }).words,
      })),
    ),
    ...claimMarks(drafts.claims, claimTarget, words),
    ...mentionMarks(
      reading.mentions.map((mention) => {
        const place = chosenOf(mention);
        return {
          start: mention.start,
          end: mention.end,
          kind: mention.kind,
          place: place === null ? null : (names[place.placeId]?.name ?? place.name),
          target: mentionTarget(firstOf.get(mention) ?? mention),
        };
      }),
      words,
    ),
    ...reading.others.map(({ start, end, kind }): TextMark => ({
      start,
      end,
      kind: "other",
      target: null,
      label: t(`otherKind.${kind}`),
    })),
  ];
}
