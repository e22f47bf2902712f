// What changed between two versions, field by field; nothing where nothing did.
import { describe, expect, test } from "vitest";
import { aCitation, aClaimView, aLocation, anEventView, onDay } from "../../testing/an-event";
import type { EventView } from "../event-view";
import { whatChanged, type Change } from "./what-changed";

const killed = aClaimView();
const injured = aClaimView({ id: "c2aaaaa", field: "injured", min: 4, max: 4 });
const town = aLocation({ label: "Al-Qaim", precision: "town", radiusMeters: 6_000 });
const depot = aLocation({ label: "a depot", radiusMeters: 300 });
const post = aCitation();
const base = anEventView({ claims: [killed], locations: [town], reports: [post], actor: "United States" });
const later = (given: Partial<EventView>): EventView => ({ ...base, ...given });

describe("from one version to the next", () => {
  test.each<[string, EventView, Change[]]>([
    ["nothing", later({}), []],
    [
      "the headline",
      later({ title: "Depots struck" }),
      [{ field: "title", before: base, after: later({ title: "Depots struck" }) }],
    ],
    [
      "the kind",
      later({ kind: "shelling", kindGroup: "ground" }),
      [{ field: "kind", before: "airstrike", after: "shelling" }],
    ],
    [
      "the grade",
      later({ grade: "contested" }),
      [{ field: "grade", before: "single_source", after: "contested" }],
    ],
    [
      "the days",
      later({ when: onDay("2031-03-02") }),
      [{ field: "time", before: onDay("2031-03-01"), after: onDay("2031-03-02") }],
    ],
    [
      "one place of two",
      later({ locations: [town, depot] }),
      [{ field: "place", before: [], after: [depot] }],
    ],
    ["the place", later({ locations: [depot] }), [{ field: "place", before: [town], after: [depot] }]],
    [
      "how a place is explained",
      later({ locations: [{ ...town, explanation: "A guess." }] }),
      [{ field: "rest" }],
    ],
    ["a claim more", later({ claims: [killed, injured] }), [{ field: "claimsAdded", claims: [injured] }]],
    [
      "a claim for another",
      later({ claims: [injured] }),
      [
        { field: "claimsAdded", claims: [injured] },
        { field: "claimsTaken", claims: [killed] },
      ],
    ],
    [
      "a number",
      later({ claims: [{ ...killed, min: 8 }] }),
      [{ field: "claimChanged", before: killed, after: { ...killed, min: 8 } }],
    ],
    ["a report", later({ reports: [] }), [{ field: "reportsTaken", reports: [post] }]],
    ["who did it", later({ actor: null }), [{ field: "actor", before: "United States", after: null }]],
    [
      "its operation",
      later({ operation: { id: "0p0aaaa", slug: "x", name: "Strikes" } }),
      [{ field: "operation", before: null, after: "Strikes" }],
    ],
    ["a line of what is not known", later({ notKnown: ["No source gives the hour."] }), [{ field: "rest" }]],
  ])("%s", (_what, after, changes) => {
    expect(whatChanged(base, after)).toEqual(changes);
  });

  test.each<[EventView | null, EventView | null, Change[]]>([
    [null, base, [{ field: "shown", isShown: true }]],
    [base, null, [{ field: "shown", isShown: false }]],
    [null, null, []],
  ])("a time when nothing was shown, %#", (before, after, changes) => {
    expect(whatChanged(before, after)).toEqual(changes);
  });
});
