// The places a report names: what each name was taken for, why, and what else it could mean.
import type { MentionView } from "../../../lib/reports/report-view";
import { serverWords } from "../../_words/server-words";
import { RejectedCandidates } from "../../_ui/candidate";
import { BareName } from "../../_ui/place-name";
import { serverRecordWords } from "../../_ui/server-record-words";
import { firstLike, mentionTarget } from "./report-marks";
import { rejectedOf, TakenFor, WhyTaken } from "./taken-for";
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
  const [t, { labels }] = await Promise.all([serverWords("reports"), serverRecordWords()]);
  const kind = labels(`mentionKind.${mention.kind}`);
  return (
    <li id={mentionTarget(mention)}>
      <p>
        <strong>
          <BareName name={mention.name} />
        </strong>{" "}
        <span className="muted small">{times === 1 ? kind : t("times", { kind, count: times })}</span>
      </p>
      <TakenFor mention={mention} />
      <WhyTaken mention={mention}>
        <RejectedCandidates chosen={mention.chosen} rejected={rejectedOf(mention)} />
      </WhyTaken>
    </li>
  );
}
