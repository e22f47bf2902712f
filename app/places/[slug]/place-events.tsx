// What happened at a place, within its area, and possibly there: three lists that are never merged.
import type { EventsOfPlace, EventSummary } from "../../../lib/events/event-view";
import { serverWords } from "../../_words/server-words";
import { EventRows } from "../../_ui/event-rows";

const lists = [
  { key: "at", id: "at", none: "noneAt" },
  { key: "within", id: "within", none: "noneWithin" },
  { key: "possiblyHere", id: "possibly-here", none: "nonePossiblyHere" },
] as const;

export async function PlaceEvents({ events }: { events: EventsOfPlace }) {
  const t = await serverWords("places");
  if (lists.every(({ key }) => events[key].length === 0)) return <p className="muted">{t("noEvents")}</p>;
  return lists.map(({ key, id, none }) => (
    <EventList key={key} id={id} title={t(key)} none={t(none)} events={events[key]} />
  ));
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
