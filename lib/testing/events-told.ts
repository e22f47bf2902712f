// A text about three places that are known -> the events it tells, for tables of tests. The names are invented and mean nothing else.
import { draftReport } from "../events/drafts/draft-report";
import { aReading, type GivenName } from "./a-reading";

const place = (id: string, kind: string): GivenName["place"] => ({
  id,
  country: "SY",
  kind,
  point: { lon: 40, lat: 34 },
});
const names: GivenName[] = [
  { name: "Tal Asfar", place: place("asfar", "village") },
  { name: "Qasr Zayn", place: place("zayn", "town") },
  { name: "Ras Maha", place: place("maha", "town") },
];

/** Drafts in text order; `publishedAt` is a day, which "on Monday" is counted from. No actor is known. */
export function eventsTold(text: string, publishedAt: string): ReturnType<typeof draftReport>["events"] {
  return draftReport(text, aReading(text, names, { publishedAt }), { actors: [] }).events;
}
