// The reports something rests on, each as its citation.
import type { ReportCitation } from "../../lib/events/event-view";
import { Citation } from "./citation";

export function SourcesList({ reports }: { reports: readonly ReportCitation[] }) {
  if (reports.length === 0) return <p className="muted">No report is recorded.</p>;
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
