// Events are recomputed from tellings, claims and choices: what counts, where it stands, how well it is told.
import { describe, expect, it } from "vitest";
import { mentionKey, noEventChoices, type Choices, type EventChoices } from "../choices";
import type { EventDraft } from "../draft";
import { gradeEvent } from "./grade-event";
import { summarizeEvent } from "./summarize-event";
import type { PlaceFacts, StoredClaim, Telling } from "../telling";

const chosen = { by: "an editor", at: "2031-01-01T00:00:00.000Z", reason: null };
const noChoices: Choices = {
  mentions: new Map(),
  sites: new Map(),
  events: new Map(),
  operations: new Map(),
  claims: new Map(),
};

function aDraft(change: Partial<EventDraft> = {}): EventDraft {
  return {
    trigger: { start: 0, end: 6 },
    mentions: [],
    sentence: { start: 0, end: 40 },
    kind: "airstrike",
    weapon: "aircraft",
    actor: { name: "Northland", span: { start: 0, end: 9 }, actorKey: "northland" },
    target: null,
    when: {
      start: "2031-03-01T00:00:00.000Z",
      end: "2031-03-02T00:00:00.000Z",
      precision: "day",
      zone: null,
      firstDay: "2031-03-01",
      lastDay: "2031-03-01",
      asStated: "Saturday",
      inference: null,
    },
    places: [
      {
        role: "struck",
        basis: "named_place",
        placeId: "p1aaaaa",
        label: "Riverton",
        point: { lon: 40, lat: 34 },
        radiusMeters: 2000,
        precision: "town",
        area: null,
        explanation: null,
        mention: 0,
        span: null,
      },
    ],
    operation: null,
    status: "news",
    title: "Northland: airstrike at Riverton, a report said",
    confidence: 0.9,
    evidence: [],
    ...change,
  };
}

function aTelling(
  reportId: string,
  change: Partial<EventDraft> = {},
  more: Partial<Telling["origin"]> = {},
): Telling {
  return {
    origin: { reportId, publisher: `Publisher of ${reportId}`, copiedFromId: null, retells: null, ...more },
    draft: aDraft(change),
    mentions: new Map([[0, { start: 20, end: 28, relative: null }]]),
    operationId: null,
  };
}

function aClaim(reportId: string, change: Partial<StoredClaim> = {}): StoredClaim {
  return {
    id: `claim-${reportId}`,
    reportId,
    subject: "event",
    eventId: "e1aaaaa",
    operationId: null,
    period: null,
    field: "killed",
    population: "unknown",
    unit: "people",
    min: 4,
    max: 4,
    words: null,
    approximation: null,
    scope: null,
    claimant: {
      name: "the monitor",
      span: { start: 0, end: 1 },
      kind: "monitor",
      actorKey: "monitor",
      via: null,
    },
    modality: "states",
    span: { start: 5, end: 9 },
    sentence: { start: 0, end: 40 },
    remarks: [],
    status: "accepted",
    ...change,
  };
}

function summarize(
  tellings: readonly Telling[],
  own: Partial<EventChoices> = {},
  more: { claims?: StoredClaim[]; choices?: Partial<Choices>; places?: PlaceFacts[] } = {},
): NonNullable<ReturnType<typeof summarizeEvent>> {
  const event = summarizeEvent({
    eventId: "e1aaaaa",
    tellings,
    claims: more.claims ?? [],
    choices: { ...noChoices, ...more.choices, events: new Map([["e1aaaaa", { ...noEventChoices, ...own }]]) },
    places: new Map((more.places ?? []).map((place) => [place.id, place])),
  });
  if (event === null) throw new Error("there are tellings");
  return event;
}

const quarry: PlaceFacts = {
  id: "p2aaaaa",
  name: "Quarry",
  point: { lon: 41, lat: 35 },
  radiusMeters: 500,
  precision: "locality",
  area: null,
  timeZone: null,
};

describe("an event", () => {
  it("is nothing without a telling", () => {
    expect(
      summarizeEvent({ eventId: "e1aaaaa", tellings: [], claims: [], choices: noChoices, places: new Map() }),
    ).toBeNull();
  });

  it("that is published is made of confirmed tellings alone", () => {
    const tellings = [
      aTelling("r1"),
      aTelling("r2", { places: [], target: { name: "a dam", span: { start: 0, end: 1 }, actorKey: null } }),
    ];
    expect(summarize(tellings, { status: "published", confirmedReports: new Set(["r1"]) })).toMatchObject({
      target: null,
      grade: "single_source",
      status: "published",
    });
    expect(
      summarize(tellings, { status: "published", confirmedReports: new Set(["r1", "r2"]) }),
    ).toMatchObject({ target: "a dam", grade: "corroborated" });
    expect(summarize(tellings)).toMatchObject({ target: "a dam", status: "draft" });
  });

  it("that is published is graded by accepted claims of confirmed reports alone", () => {
    const claims = [
      aClaim("r1"),
      aClaim("r2", {
        id: "other",
        min: 40,
        max: 40,
        claimant: {
          name: "the ministry",
          span: { start: 0, end: 1 },
          kind: "official",
          actorKey: null,
          via: null,
        },
        status: "waiting",
      }),
    ];
    const published = { status: "published", confirmedReports: new Set(["r1"]) } as const;
    expect(summarize([aTelling("r1"), aTelling("r2")], published, { claims }).grade).toBe("single_source");
    expect(summarize([aTelling("r1"), aTelling("r2")], {}, { claims }).grade).toBe("contested");
  });

  it("has each place once, the better known of two", () => {
    const coarse = aDraft().places.map((place) => ({ ...place, radiusMeters: 9000 }));
    expect(summarize([aTelling("r1", { places: coarse }), aTelling("r2")]).locations).toMatchObject([
      { label: "Riverton", radiusMeters: 2000 },
    ]);
  });

  it("stands where an editor put it, on a site by that site's basis", () => {
    const places = new Map([[0, { placeId: quarry.id, role: "struck" as const, chosen }]]);
    const sites = new Map([[quarry.id, { basis: "geolocated" as const, chosen }]]);
    expect(
      summarize([aTelling("r1")], { places }, { choices: { sites }, places: [quarry] }).locations,
    ).toEqual([
      {
        role: "struck",
        basis: "geolocated",
        placeId: quarry.id,
        label: "Quarry",
        point: quarry.point,
        radiusMeters: 500,
        precision: "locality",
        area: null,
        explanation: null,
      },
    ]);
    expect(
      summarize([aTelling("r1")], {
        places: new Map([[0, { placeId: null, role: "struck" as const, chosen }]]),
      }).locations,
    ).toEqual([]);
    expect(
      summarize(
        [aTelling("r1")],
        { places: new Map([[1, { placeId: quarry.id, role: "launched_from" as const, chosen }]]) },
        { places: [quarry] },
      ).locations,
    ).toHaveLength(2);
  });

  it("follows its mention to the place an editor chose, headline and slug too", () => {
    const mentions = new Map([[mentionKey("r1", { start: 20, end: 28 }), { placeId: quarry.id, chosen }]]);
    expect(summarize([aTelling("r1")], {}, { choices: { mentions }, places: [quarry] })).toMatchObject({
      title: "Northland: airstrike at Quarry, a report said",
      slug: "airstrike-quarry-mar-2031",
      locations: [{ placeId: quarry.id, point: quarry.point, radiusMeters: 500 }],
    });
    const none = new Map([[mentionKey("r1", { start: 20, end: 28 }), { placeId: null, chosen }]]);
    expect(summarize([aTelling("r1")], {}, { choices: { mentions: none } }).locations).toMatchObject([
      { placeId: null, point: null, precision: "unknown" },
    ]);
  });

  it("told as near a place moves its circle with the place", () => {
    const telling = aTelling("r1");
    const relative = {
      relation: "near",
      span: { start: 15, end: 28 },
      point: { lon: 40, lat: 34 },
      radiusMeters: 17000,
      precision: "district",
      area: null,
      explanation: "",
    } as const;
    const near = { ...telling, mentions: new Map([[0, { start: 20, end: 28, relative }]]) };
    const mentions = new Map([[mentionKey("r1", { start: 20, end: 28 }), { placeId: quarry.id, chosen }]]);
    expect(summarize([near], {}, { choices: { mentions }, places: [quarry] }).locations).toMatchObject([
      { label: "near Quarry", point: quarry.point, radiusMeters: 15500, precision: "district" },
    ]);
  });

  it("takes the best known time, and an editor's days before it", () => {
    const hour = {
      ...aDraft().when,
      precision: "hour" as const,
      start: "2031-03-01T20:00:00.000Z",
      end: "2031-03-01T21:00:00.000Z",
    };
    expect(summarize([aTelling("r1"), aTelling("r2", { when: hour })]).when.precision).toBe("hour");
    expect(summarize([aTelling("r1")], { firstDay: "2031-03-03" }).when).toMatchObject({
      firstDay: "2031-03-03",
      lastDay: "2031-03-03",
      precision: "day",
      start: "2031-03-03T00:00:00.000Z",
      end: "2031-03-04T00:00:00.000Z",
      asStated: "Saturday",
    });
  });

  it("is the same to the byte for the same rows", () => {
    const once = (): string =>
      JSON.stringify(
        summarize(
          [aTelling("r1"), aTelling("r2")],
          { title: "A title" },
          { claims: [aClaim("r1"), aClaim("r2")] },
        ),
      );
    expect(once()).toBe(once());
  });
});

describe("the grade", () => {
  const origin = (reportId: string, more: Partial<Telling["origin"]> = {}): Telling["origin"] => ({
    reportId,
    publisher: `p-${reportId}`,
    copiedFromId: null,
    retells: null,
    ...more,
  });
  const doer = { name: "Northland", span: { start: 0, end: 1 }, actorKey: "northland" };
  const byDoer = aClaim("r1", {
    claimant: {
      name: "Northland's ministry",
      span: { start: 0, end: 1 },
      kind: "official",
      actorKey: "northland",
      via: null,
    },
  });

  it.each([
    ["one report", [origin("r1")], [], null, "single_source"],
    ["two publishers", [origin("r1"), origin("r2")], [], null, "corroborated"],
    [
      "a report and its copy",
      [origin("r1"), origin("r2", { copiedFromId: "r1" })],
      [],
      null,
      "single_source",
    ],
    [
      "two reports of one publisher",
      [origin("r1", { publisher: "Wire" }), origin("r2", { publisher: " wire" })],
      [],
      null,
      "single_source",
    ],
    [
      "two reports nobody knows the publishers of",
      [origin("r1", { publisher: null }), origin("r2", { publisher: null })],
      [],
      null,
      "single_source",
    ],
    ["the doer's own word", [origin("r1")], [byDoer], doer, "acknowledged"],
    ["the doer's denial", [origin("r1")], [{ ...byDoer, modality: "denies" as const }], doer, "discounted"],
    ["somebody else's word", [origin("r1")], [aClaim("r1")], doer, "single_source"],
  ])("of %s", (_what, origins, claims, actor, grade) => {
    expect(gradeEvent(origins, claims, actor, []).grade).toBe(grade);
  });

  it("says why", () => {
    expect(gradeEvent([origin("r1")], [byDoer], doer, []).reason).toBe(
      "Said by Northland's ministry, speaking for Northland, named as carrying it out.",
    );
    expect(
      gradeEvent([origin("r1")], [], null, [{ one: 0, other: 1, explanation: "A says 3, B says 9." }]),
    ).toEqual({ grade: "contested", reason: "A says 3, B says 9." });
    expect(gradeEvent([origin("r1", { retells: "a paper" })], [], null, []).reason).toContain("retold");
  });
});
