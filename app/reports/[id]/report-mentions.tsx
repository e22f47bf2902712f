// The places a report names: what each name was taken for, why, and what else it could mean.
import type { MentionView } from "../../../lib/reports/report-view";
import { sentenceIn } from "../../_words/sentence-in";
import { serverWords } from "../../_words/server-words";
import { CandidateEvidence, CandidateLink, RejectedCandidates } from "../../_ui/candidate";
import { actorInWords } from "../../_ui/claim-in-words";
import { radiusInWords } from "../../_ui/coordinates-in-words";
import { BareName } from "../../_ui/place-name";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { firstLike, mentionTarget } from "./report-marks";
import own from "./report.module.css";

export async function ReportMentions({ mentions }: { mentions: readonly MentionView[] }) {
  const t = await serverWords("reports");
  const groups = groupMentions(mentions);
  const places = groups.filter(({ first }) => isPlaceMention(first));
  const others = groups.filter(({ first }) => !isPlaceMention(first));
  if (groups.length === 0) return <p className="muted">{t("noMentions")}</p>;
  return (
    <>
      <ul className={`plain-list ${own.list}`}>
        {places.map((group) => (
          <MentionGroup key={group.first.key} group={group} />
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className={own.summary}>{t("otherMentions", { count: String(others.length) })}</summary>
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

async function MentionGroup({ group: { first: mention, times } }: { group: Grouped }) {
  const [t, words] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const { labels, language, retold } = words;
  const kind = labels(`mentionKind.${mention.kind}`);
  const rejected = mention.candidates.filter((candidate) => candidate.placeId !== mention.chosen?.placeId);
  return (
    <li id={mentionTarget(mention)}>
      <p>
        <strong>
          <BareName name={mention.name} />
        </strong>{" "}
        <span className="muted small">{times === 1 ? kind : t("times", { kind, count: times })}</span>
      </p>
      <p>
        {mention.chosen === null ? t("placedNowhere") : <CandidateLink candidate={mention.chosen} />}
        {mention.confidence === null
          ? ""
          : t("sure", { percent: String(Math.round(mention.confidence * 100)) })}
        {mention.decidedBy === null
          ? ""
          : t("decidedBy", { editor: actorInWords(mention.decidedBy.by, words) })}
        .
      </p>
      {mention.relative !== null && (
        <p className="small muted">
          <SaidWords said={sentenceIn(retold, mention.relative.explanation)} />{" "}
          {t("within", { radius: radiusInWords(mention.relative.radiusMeters, language) })}
        </p>
      )}
      <details>
        <summary className={own.summary}>{t("why", { others: rejected.length })}</summary>
        {mention.chosen === null ? (
          <p className="small muted">
            <SaidWords said={sentenceIn(retold, mention.reason)} />
          </p>
        ) : (
          <CandidateEvidence candidate={mention.chosen} />
        )}
        <RejectedCandidates chosen={mention.chosen} rejected={rejected} />
      </details>
    </li>
  );
}
