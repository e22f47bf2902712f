// What changed from one version to another, a line for each field.
import type { ReactNode } from "react";
import type { ClaimView, LocationView, ReportCitation } from "../../../lib/events/event-view";
import type { Change } from "../../../lib/events/revisions/what-changed";
import { languageOfWords } from "../../_ui/language-of-words";
import { actorInWords } from "../../_ui/actor-in-words";
import { claimantInWords, claimValueInWords } from "../../_ui/claim-in-words";
import type { RecordWords } from "../../_ui/record-words";
import { SaidWords } from "../../_ui/said-words";
import { serverRecordWords } from "../../_ui/server-record-words";
import { whenInWords } from "../../_ui/when-in-words";
import { whereInWords } from "../../_ui/where-in-words";
import { serverWords } from "../../_words/server-words";
import { operationNameIn, titleIn } from "../../_words/retold";
import type { Words } from "../../_words/words";

export async function ChangeList({ changes }: { changes: readonly Change[] }) {
  const [t, words] = await Promise.all([serverWords("versions"), serverRecordWords()]);
  return (
    <ul>
      {changes
        .flatMap((change) => linesOf(change, t, words))
        .map((line, index) => (
          <li key={index}>{line}</li>
        ))}
    </ul>
  );
}

function linesOf(change: Change, t: Words<"versions">, words: RecordWords): ReactNode[] {
  const { labels, retold, when } = words;
  switch (change.field) {
    case "shown":
      return [t(change.isShown ? "changed.shown" : "changed.hidden")];
    case "title":
      return [
        t.rich("changed.title", {
          before: () => <Quoted said={titleIn(retold, change.before)} />,
          after: () => <Quoted said={titleIn(retold, change.after)} />,
        }),
      ];
    case "kind": {
      const say = (kind: typeof change.before): string => labels(`eventKind.${kind}`).toLowerCase();
      return [t("changed.kind", { before: say(change.before), after: say(change.after) })];
    }
    case "grade": {
      const say = (grade: typeof change.before): string => labels(`grade.${grade}`).toLowerCase();
      return [t("changed.grade", { before: say(change.before), after: say(change.after) })];
    }
    case "time": {
      const [before, after] = [whenInWords(change.before, when), whenInWords(change.after, when)];
      // The same words for another hour, or for the same hour on other grounds.
      return [before === after ? t("changed.rest") : t("changed.time", { before, after })];
    }
    case "place": {
      const say = (location: LocationView): string =>
        `${labels(`role.${location.role}`)}: ${whereInWords({ locations: [location] }, words)}`;
      return [
        ...change.before.map((location) => t("changed.placeTaken", { place: say(location) })),
        ...change.after.map((location) => t("changed.placeAdded", { place: say(location) })),
      ];
    }
    case "actor":
    case "target": {
      const say = (name: string | null): string =>
        name === null ? t("changed.none") : actorInWords(name, words);
      return [t(`changed.${change.field}`, { before: say(change.before), after: say(change.after) })];
    }
    case "weapon": {
      const say = (weapon: typeof change.before): string =>
        weapon === null ? t("changed.none") : labels(`weapon.${weapon}`);
      return [t("changed.weapon", { before: say(change.before), after: say(change.after) })];
    }
    case "operation": {
      const say = (name: string | null): ReactNode =>
        name === null ? t("changed.none") : <SaidWords said={operationNameIn(retold, name)} />;
      return [
        t.rich("changed.operation", { before: () => say(change.before), after: () => say(change.after) }),
      ];
    }
    case "claimsAdded":
    case "claimsTaken": {
      const key = change.field === "claimsAdded" ? "changed.claimAdded" : "changed.claimTaken";
      return change.claims.map((claim) =>
        t.rich(key, { claim: () => <ClaimLine claim={claim} t={t} words={words} /> }),
      );
    }
    case "claimChanged":
      return [
        t.rich("changed.claimChanged", {
          before: () => <ClaimLine claim={change.before} t={t} words={words} />,
          after: () => <ClaimLine claim={change.after} t={t} words={words} />,
        }),
      ];
    case "reportsAdded":
    case "reportsTaken": {
      const key = change.field === "reportsAdded" ? "changed.reportAdded" : "changed.reportTaken";
      return change.reports.map((report) => t.rich(key, { report: () => <ReportName report={report} /> }));
    }
    case "placing":
      return [t("changed.placing")];
    case "rest":
      return [t("changed.rest")];
  }
}

function Quoted({ said }: { said: ReturnType<typeof titleIn> }) {
  return (
    <q>
      <SaidWords said={said} />
    </q>
  );
}

function ClaimLine({ claim, t, words }: { claim: ClaimView; t: Words<"versions">; words: RecordWords }) {
  const value = claimValueInWords(claim, words);
  return (
    <bdi>
      {t("claim", {
        field: words.labels(`claimField.${claim.field}`),
        value: value.words,
        claimant: claimantInWords(claim, words),
      })}
    </bdi>
  );
}

function ReportName({ report }: { report: ReportCitation }) {
  return (
    <bdi lang={languageOfWords(report.title)} dir="auto">
      {report.publisher === null || report.isRetelling ? "" : `${report.publisher}: `}
      {report.title}
    </bdi>
  );
}
