// The reports something rests on, each as its citation.
import type { ReportCitation } from "../../lib/events/event-view";
import { serverWords } from "../_words/server-words";
import { Citation } from "./citation";

export async function SourcesList({ reports }: { reports: readonly ReportCitation[] }) {
  const t = await serverWords("records");
  if (reports.length === 0) return <p className="muted">{t("cite.none")}</p>;
  return (
    <ol className="stack-tight">
      {reports.map((report) => (
        <li key={report.id}>
          <Citation report={report} />
        </li>
      ))}
    </ol>
  );
}
