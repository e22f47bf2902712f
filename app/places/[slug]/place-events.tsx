// What happened at a place, within its area, and possibly there: three lists that are never merged.
import type { EventsOfPlace, EventSummary } from "../../../lib/events/event-view";
import { EventRows } from "../../_ui/event-rows";

const lists = [
  { key: "at", id: "at", title: "At this place", none: "No event is placed right here." },
  { key: "within", id: "within", title: "Within its area", none: "No event is placed inside it." },
  {
    key: "possiblyHere",
    id: "possibly-here",
    title: "Possibly here",
    none: "No event whose place is only roughly known could be here.",
  },
] as const;

export function PlaceEvents({ events }: { events: EventsOfPlace }) {
  if (lists.every(({ key }) => events[key].length === 0))
    return <p className="muted">No published event is placed here, within its area, or possibly here.</p>;
  return lists.map(({ key, ...words }) => <EventList key={key} {...words} events={events[key]} />);
}

function EventList({
  id,
  title,
  none,
  events,
}: {
  id: string;
  title: string;
  none: string;
  events: readonly EventSummary[];
}) {
  return (
    <div className="stack-tight">
      <h3 id={id}>
        {title} <span className="muted">({events.length})</span>
      </h3>
      {events.length === 0 ? <p className="muted">{none}</p> : <EventRows events={events} />}
    </div>
  );
}
