// An event for machines: a CreativeWork of ours about places, made of reports. Not schema.org Event, which is for what people attend.
import type { EventView, LocationView } from "../../../../lib/events/event-view";
import { decimalsOf } from "../../../_ui/coordinates-in-words";
import { titleIn } from "../../../_words/retold";
import type { RecordWords } from "../../../_ui/record-words";
import { eventDescription } from "./event-words";

type Addresses = { readonly id: string; readonly url: string; readonly origin: string };

export function eventJsonLd(event: EventView, { id, url, origin }: Addresses, words: RecordWords): object {
  const { firstDay, lastDay } = event.when;
  const days =
    firstDay === null
      ? lastDay
      : lastDay === null || lastDay === firstDay
        ? firstDay
        : `${firstDay}/${lastDay}`;
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    "@id": id,
    url,
    name: titleIn(words.retold, event).words,
    description: eventDescription(event, words),
    inLanguage: words.language,
    ...(days === null ? {} : { temporalCoverage: days }),
    about: event.locations
      .filter(({ role }) => role !== "statement_made")
      .map((location) => aboutPlace(location, origin)),
    isBasedOn: event.reports.map((report) => ({
      "@type": "CreativeWork",
      name: report.title,
      url: report.url ?? `${origin}/reports/${report.id}`,
    })),
  };
}

function aboutPlace({ place, label, point, precision, radiusMeters }: LocationView, origin: string): object {
  const named = { "@type": "Place", name: place?.name ?? label };
  const linked =
    place === null
      ? named
      : { ...named, "@id": `${origin}/p/${place.id}`, url: `${origin}/places/${place.slug}` };
  if (point === null) return linked;
  const lat = point.lat.toFixed(decimalsOf[precision]);
  const lon = point.lon.toFixed(decimalsOf[precision]);
  if (precision === "exact") {
    return { ...linked, geo: { "@type": "GeoCoordinates", latitude: Number(lat), longitude: Number(lon) } };
  }
  if (radiusMeters === null) return linked;
  return { ...linked, geo: { "@type": "GeoShape", circle: `${lat} ${lon} ${Math.round(radiusMeters)}` } };
}
