// Reading -> everything the report proposes: events, operations and claims, in the order they depend on one another.
import type { Reading } from "../../geoparser/reading";
import type { KnownActor } from "../actor";
import type { ReportDrafts } from "../draft";
import { draftClaims } from "./draft-claims"; // numbers and stated facts, tied to the drafts
import { draftEvents } from "./draft-events"; // what took place, where, when, who

/** Pure: the same text, reading and actors give the same drafts. `claims[].subject.draft` counts in `events` or `operations`. */
export function draftReport(
  text: string,
  reading: Reading,
  { actors }: { readonly actors: readonly KnownActor[] },
): ReportDrafts {
  const { events, operations, notEvents } = draftEvents(text, reading, { actors });
  const claims = draftClaims(text, reading, { events, operations }, { actors });
  return { events, operations, claims, notEvents };
}
