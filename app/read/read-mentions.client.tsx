// The places a pasted text names: what each name was taken for, why, and what else it could mean.
"use client";
import { Fragment } from "react";
import type { Candidate } from "../../lib/geoparser/reading";
import { CandidatesPicture } from "../_ui/candidates-picture";
import { decimalDegrees } from "../_ui/coordinates-in-words";
import { partsOf } from "../_words/country-in";
import { BareName } from "../_ui/place-name";
import type { RecordWords } from "../_ui/record-words";
import { useRecordWords } from "../_ui/record-words.client";
import { SaidWords } from "../_ui/said-words";
import { commaOf, semicolonOf } from "../_words/language";
import { type NamedLocation, sentenceIn } from "../_words/retold";
import { useWords } from "../_words/words.client";
import { chosenOf, mentionTarget, type MentionGroup } from "../_ui/mention-groups";
import type { ReadingNames } from "../_ui/reading-names";
import styles from "./read.module.css";

type Props = {
  groups: readonly MentionGroup[];
  names: ReadingNames;
  locations: readonly NamedLocation[];
};

export function ReadMentions({ groups, names, locations }: Props) {
  return (
    <ol className={`plain-list ${styles.list}`}>
      {groups.map((group) => (
        <li key={group.mentions[0].start} id={mentionTarget(group.mentions[0])}>
          <MentionLine group={group} names={names} locations={locations} />
        </li>
      ))}
    </ol>
  );
}

function MentionLine({
  group: { mentions },
  names,
  locations,
}: Omit<Props, "groups"> & { group: MentionGroup }) {
  const t = useWords("read");
  const [mention] = mentions;
  const words = useRecordWords();
  const { labels, retold } = words;
  const { resolution } = mention;
  const chosen = chosenOf(mention);
  const kind = labels(`mentionKind.${mention.kind}`);
  const rejected = mention.candidates.filter((candidate) => candidate !== chosen);
  return (
    <div className="stack-tight">
      <p>
        <strong>
          <BareName name={mention.name} />
        </strong>{" "}
        <span className="muted small">
          {mentions.length === 1 ? kind : t("times", { kind, count: mentions.length })}
        </span>
      </p>
      <p className="small">
        {resolution.kind === "unresolved" ? (
          <>
            {t("placedNowhere", { reason: labels(`unresolved.${resolution.reason}`) })}{" "}
            <SaidWords said={sentenceIn(retold, resolution.detail)} />
          </>
        ) : null}
        {chosen === null || resolution.kind !== "resolved" ? null : (
          <>
            <CandidateWords candidate={chosen} names={names} words={words} />
            {commaOf(words.language)}
            {t("sure", { percent: String(Math.round(resolution.confidence * 100)) })}
          </>
        )}
      </p>
      {mention.relative !== null && (
        <p className="small muted">
          <SaidWords said={sentenceIn(retold, mention.relative.explanation, locations)} />
        </p>
      )}
      {chosen !== null && <Reasons candidate={chosen} />}
      {rejected.length > 0 && (
        <details className="small">
          <summary>{t("otherCandidates", { count: rejected.length })}</summary>
          <CandidatesPicture
            chosen={chosen === null ? null : called(chosen, names)}
            others={rejected.map((candidate) => called(candidate, names))}
            words={words}
          />
          <ul>
            {rejected.map((candidate) => (
              <li key={candidate.placeId}>
                <CandidateWords candidate={candidate} names={names} words={words} />
                <Reasons candidate={candidate} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function called({ placeId, name }: Candidate, names: ReadingNames) {
  return { placeId, name: names[placeId]?.name ?? name };
}

function Reasons({ candidate }: { candidate: Candidate }) {
  const { language, retold } = useRecordWords();
  return (
    <p className="small muted">
      {candidate.evidence.map(({ text }, index) => (
        <Fragment key={text}>
          {index === 0 ? "" : semicolonOf(language)}
          <SaidWords said={sentenceIn(retold, text)} />
        </Fragment>
      ))}
    </p>
  );
}

function CandidateWords({
  candidate: { placeId, name, hierarchy, point, precision },
  names,
  words: { language },
}: {
  candidate: Candidate;
  names: ReadingNames;
  words: RecordWords;
}) {
  return (
    <>
      <BareName name={names[placeId]?.name ?? name} />
      {(names[placeId]?.within ?? partsOf(hierarchy)).map((part) => (
        <Fragment key={part}>
          {commaOf(language)}
          <BareName name={part} />
        </Fragment>
      ))}
      {/* The space stands outside: an isolate would swallow it. */}
      {point === null ? null : (
        <>
          {" "}
          <bdi dir="ltr">({decimalDegrees(point, precision)})</bdi>
        </>
      )}
    </>
  );
}
