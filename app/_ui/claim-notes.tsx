// What must be said beside the numbers: which claims conflict, and which sums were not made.
import type { EventView } from "../../lib/events/event-view";

type Props = Pick<EventView, "conflicts" | "notAdded">;

export function ClaimNotes({ conflicts, notAdded }: Props) {
  if (conflicts.length === 0 && notAdded.length === 0) return null;
  return (
    <div className="stack-tight">
      {conflicts.map((conflict) => (
        <p key={conflict.explanation} className="notice">
          <strong>These claims conflict.</strong> {conflict.explanation}{" "}
          {conflict.claimIds.map((id, index) => (
            <span key={id}>
              {index === 0 ? "" : ", "}
              <a href={`#claim-${id}`}>claim {index + 1}</a>
            </span>
          ))}
        </p>
      ))}
      {notAdded.map((line) => (
        <p key={line} className="notice">
          <strong>Not added.</strong> {line}
        </p>
      ))}
    </div>
  );
}
