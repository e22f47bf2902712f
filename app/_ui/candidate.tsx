// A place a name may mean: which it is, and what spoke for it.
import Link from "next/link";
import { Fragment } from "react";
import type { CandidateView } from "../../lib/events/event-view";
import { commaOf } from "../_words/language";
import { sentenceIn } from "../_words/retold";
import { serverRetold } from "../_words/server-words";
import { CandidatesPicture } from "./candidates-picture";
import { radiusInWords } from "./coordinates-in-words";
import { BareName } from "./place-name";
import { SaidWords } from "./said-words";
import { serverCandidateNames, type CandidateNames } from "./server-candidate-names";
import { serverRecordWords } from "./server-record-words";
import styles from "./placements.module.css";

/** Name, hierarchy and how well it is known; a link where its page may be seen. `names` were looked up for many at once. */
export async function CandidateLink({
  candidate,
  names,
}: {
  candidate: CandidateView;
  names?: CandidateNames;
}) {
  const { t, href, language } = await serverRecordWords();
  const { name, within } = (names ?? (await serverCandidateNames([candidate])))(candidate);
  return (
    <>
      {candidate.slug === null ? (
        <strong>
          <BareName name={name} />
        </strong>
      ) : (
        <Link href={href(`/places/${encodeURIComponent(candidate.slug)}`)} prefetch={false}>
          <BareName name={name} />
        </Link>
      )}
      {within.map((part) => (
        <Fragment key={part}>
          {commaOf(language)}
          <BareName name={part} />
        </Fragment>
      ))}
      {candidate.radiusMeters === null
        ? ""
        : ` ${t("placed.within", { radius: radiusInWords(candidate.radiusMeters, language) })}`}
    </>
  );
}

/** What spoke for it and against it, each with its weight. */
export async function CandidateEvidence({ candidate }: { candidate: CandidateView }) {
  if (candidate.evidence.length === 0) return null;
  const retold = await serverRetold();
  return (
    <ul className={styles.evidence}>
      {candidate.evidence.map((evidence) => (
        <li key={evidence.text}>
          <bdi className="mono" dir="ltr">
            {signed(evidence.weight)}
          </bdi>{" "}
          <SaidWords said={sentenceIn(retold, evidence.text)} />
        </li>
      ))}
    </ul>
  );
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return `${rounded < 0 ? "−" : "+"}${Math.abs(rounded)}`;
}

/** The places a name could mean and was not taken for: drawn beside the chosen one, then each with its reasons. */
export async function RejectedCandidates({
  chosen,
  rejected,
}: {
  chosen: CandidateView | null;
  rejected: readonly CandidateView[];
}) {
  if (rejected.length === 0) return null;
  const [words, names] = await Promise.all([
    serverRecordWords(),
    serverCandidateNames(chosen === null ? rejected : [chosen, ...rejected]),
  ]);
  const called = (candidate: CandidateView) => ({
    placeId: candidate.placeId,
    name: names(candidate).name,
  });
  return (
    <>
      <CandidatesPicture
        chosen={chosen === null ? null : called(chosen)}
        others={rejected.map(called)}
        words={words}
      />
      <RejectedNames rejected={rejected} />
    </>
  );
}

/** The same without the picture, where one stands beside it. */
export async function RejectedNames({ rejected }: { rejected: readonly CandidateView[] }) {
  if (rejected.length === 0) return null;
  const names = await serverCandidateNames(rejected);
  return (
    <ul className={styles.rejected}>
      {rejected.map((candidate) => (
        <li key={candidate.placeId}>
          <CandidateLink candidate={candidate} names={names} />
          <CandidateEvidence candidate={candidate} />
        </li>
      ))}
    </ul>
  );
}
