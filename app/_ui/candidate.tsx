// A place a name may mean: which it is, and what spoke for it.
import Link from "next/link";
import type { CandidateView } from "../../lib/events/event-view";
import { CandidatesPicture } from "./candidates-picture";
import { radiusInWords } from "./coordinates-in-words";
import styles from "./placements.module.css";

/** Name, hierarchy and how well it is known; a link where its page may be seen. */
export function CandidateLink({ candidate }: { candidate: CandidateView }) {
  return (
    <>
      {candidate.slug === null ? (
        <strong>
          <bdi>{candidate.name}</bdi>
        </strong>
      ) : (
        <Link href={`/places/${encodeURIComponent(candidate.slug)}`} prefetch={false}>
          <bdi>{candidate.name}</bdi>
        </Link>
      )}
      {candidate.hierarchy === "" ? "" : `, ${candidate.hierarchy}`}
      {candidate.radiusMeters === null ? "" : ` (within ${radiusInWords(candidate.radiusMeters)})`}
    </>
  );
}

/** What spoke for it and against it, each with its weight. */
export function CandidateEvidence({ candidate }: { candidate: CandidateView }) {
  if (candidate.evidence.length === 0) return null;
  return (
    <ul className={styles.evidence}>
      {candidate.evidence.map((evidence) => (
        <li key={evidence.text}>
          <span className="mono">{signed(evidence.weight)}</span> {evidence.text}
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
export function RejectedCandidates({
  chosen,
  rejected,
}: {
  chosen: CandidateView | null;
  rejected: readonly CandidateView[];
}) {
  if (rejected.length === 0) return null;
  return (
    <>
      <CandidatesPicture chosen={chosen} others={rejected} />
      <ul className={styles.rejected}>
        {rejected.map((candidate) => (
          <li key={candidate.placeId}>
            <CandidateLink candidate={candidate} />
            <CandidateEvidence candidate={candidate} />
          </li>
        ))}
      </ul>
    </>
  );
}
