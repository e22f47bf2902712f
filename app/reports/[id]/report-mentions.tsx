// The places a report names: what each name was taken for, why, and what else it could mean.
import type { MentionView } from "../../../lib/reports/report-view";
import { CandidateEvidence, CandidateLink, RejectedCandidates } from "../../_ui/candidate";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { mentionKindLabels } from "../../_ui/labels";
import { firstLike, mentionTarget } from "./report-marks";
import own from "./report.module.css";

export function ReportMentions({ mentions }: { mentions: readonly MentionView[] }) {
  const groups = groupMentions(mentions);
  const places = groups.filter(({ first }) => isPlaceMention(first));
  const others = groups.filter(({ first }) => !isPlaceMention(first));
  if (groups.length === 0) return <p className="muted">No place is named in what is shown here.</p>;
  return (
    <>
      <ul className={`plain-list ${own.list}`}>
        {places.map((group) => (
          <MentionGroup key={group.first.key} group={group} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className={own.summary}>
            Names of places that speak for somebody or describe something ({others.length})
          </summary>
          <ul className={`plain-list ${own.list}`}>
            {others.map((group) => (
              <MentionGroup key={group.first.key} group={group} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type Grouped = { readonly first: MentionView; readonly times: number };

/** Mentions of one name taken for one place are told once, where they are first read. */
function groupMentions(mentions: readonly MentionView[]): Grouped[] {
  return mentions
    .filter((mention) => firstLike(mention, mentions) === mention)
    .map((first) => ({
      first,
      times: mentions.filter((mention) => firstLike(mention, mentions) === first).length,
    }));
}

function isPlaceMention({ kind }: MentionView): boolean {
  return kind === "literal" || kind === "embedded";
}

function MentionGroup({ group: { first: mention, times } }: { group: Grouped }) {
  const rejected = mention.candidates.filter((candidate) => candidate.placeId !== mention.chosen?.placeId);
  return (
    <li id={mentionTarget(mention)}>
      <p>
        <strong>
          <bdi>{mention.name}</bdi>
        </strong>{" "}
        <span className="muted small">
          {mentionKindLabels[mention.kind]}
          {times === 1 ? "" : `, ${times} times`}
        </span>
      </p>
      <p>
        {mention.chosen === null ? "Placed nowhere" : <CandidateLink candidate={mention.chosen} />}
        {mention.confidence === null ? "" : `, ${Math.round(mention.confidence * 100)} in 100 sure`}
        {mention.decidedBy === null ? "" : `, decided by ${mention.decidedBy.by}`}.
      </p>
      {mention.relative !== null && (
        <p className="small muted">
          {mention.relative.explanation} (within {radiusInWords(mention.relative.radiusMeters)})
        </p>
      )}
      <details>
        <summary className={own.summary}>Why{othersInWords(rejected.length)}</summary>
        {mention.chosen === null ? (
          <p className="small muted">{mention.reason}</p>
        ) : (
          <CandidateEvidence candidate={mention.chosen} />
        )}
        <RejectedCandidates chosen={mention.chosen} rejected={rejected} />
      </details>
    </li>
  );
}

function othersInWords(count: number): string {
  if (count === 0) return "";
  return count === 1 ? ", and 1 other candidate" : `, and ${count} other candidates`;
}
