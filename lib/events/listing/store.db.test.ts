// What a filter gives, asked of marks that were written by hand: each condition, pages, and order.
import { beforeAll, describe, expect, it } from "vitest";
import { pool, prisma } from "../../db/client";
import { precisions } from "../../geo/precision";
import type { EventCursor } from "../filter/event-cursor";
import { everything, type EventFilter } from "../filter/event-filter";
import { eventKinds, kindGroupOf, kindGroups, weapons, type KindGroup, type Weapon } from "../event-kind";
import { grades, type Audience, type Grade } from "../event-view";
import { nameKeys } from "../../gazetteer/name-key";
import { dayNumber } from "../marks/mark";
import { markPosition } from "../marks/mark-position";
import type { LonLat } from "../../geo/coordinates";
import type { Precision } from "../../geo/precision";
import { listMarkedSpots } from "./spots/store";
import { givesEvent, listMarkedEvents } from "./store";

type Written = {
  readonly id: string;
  readonly isPublic?: boolean;
  readonly point?: LonLat | null;
  readonly kind?: KindGroup;
  readonly weapon?: Weapon | null;
  readonly grade?: Grade;
  readonly precision?: Precision;
  readonly place?: number;
  readonly actors?: number;
  readonly claimants?: number;
  readonly reports?: number;
  readonly days?: readonly [string, string] | null;
  readonly minute?: number;
};

const town = { lon: 40.9, lat: 34.45 };

/** Marks in order of their ids; two of one id are two marks of one event. */
const written: readonly Written[] = [
  { id: "aaaaaa1", kind: "strike", weapon: "aircraft", grade: "contested", precision: "exact", actors: 2 },
  { id: "aaaaaa2", kind: "attack", days: ["2031-03-02", "2031-03-05"], place: 2, claimants: 3 },
  { id: "aaaaaa3", kind: "ground", days: null, precision: "unknown", point: null, place: 3 },
  { id: "aaaaaa4", kind: "other", isPublic: false, days: ["2031-04-01", "2031-04-01"], reports: 4 },
  { id: "aaaaaa5", days: ["2031-03-02", "2031-03-02"], minute: 600, point: { lon: 41.1, lat: 34.45 } },
  { id: "aaaaaa5", days: ["2031-03-02", "2031-03-02"], minute: 600, place: 2, precision: "governorate" },
];

beforeAll(async () => {
  await prisma().markPlace.createMany({
    data: [
      {
        placeId: "t1aaaaa",
        label: "near Town",
        name: "Town",
        nameArabic: "بلدة",
        path: ["t1aaaaa", "p1aaaaa"],
      },
      {
        placeId: "v1aaaaa",
        label: "Village 100%",
        name: "Village",
        nameArabic: "",
        path: ["v1aaaaa", "p1aaaaa"],
      },
      { placeId: null, label: "", name: "", nameArabic: "", path: [] },
    ].map((row, at) => ({ ...row, digest: String(at) })),
  });
  await prisma().source.create({
    data: { key: "test", name: "Test", licence: "CC0", attribution: "Test", version: "1" },
  });
  const place = {
    origin: "gazetteer",
    precision: "town",
    prominence: 0,
    coordinateStatus: "verified",
    sourceKey: "test",
  };
  await prisma().place.createMany({
    data: [
      { ...place, id: "t1aaaaa", slug: "town", name: "Town", kind: "town", sourceRef: "1" },
      {
        ...place,
        id: "v1aaaaa",
        slug: "depot",
        name: "Depot",
        kind: "site",
        sourceRef: "2",
        parentId: "t1aaaaa",
      },
    ],
  });
  await prisma().placeName.createMany({
    data: ["El Kasaba", "القصبة"].map((name, ordinal) => ({
      ...{ placeId: "t1aaaaa", ordinal, sourceKey: "test", name, script: "Zyyy", kind: "common" },
      ...storedKeys(name),
    })),
  });
  await prisma().actor.create({
    data: { key: "us", name: "United States", kind: "government", aliases: [{ name: "USA" }] },
  });
  await prisma().markSet.createMany({
    data: [[], ["us"], ["a monitor", "us"], ["r1aaaaa"]].map((members, at) => ({
      members,
      digest: String(at),
    })),
  });
  for (const [id, title] of [
    ["aaaaaa1", "Strike on a depot"],
    ["aaaaaa2", "Drone over the bridge"],
    ["aaaaaa3", "Clash"],
    ["aaaaaa4", "Talks"],
    ["aaaaaa5", "Shells on a market"],
  ] as const)
    await prisma().event.create({
      data: { id, slug: "x", title, kind: "other", grade: "single_source", gradeReason: "", happened: {} },
    });
  const seen = new Map<string, number>();
  await prisma().eventMark.createMany({
    data: written.map((mark) => {
      const { id, point = town, days = ["2031-03-01", "2031-03-01"] } = mark;
      const ordinal = seen.get(id) ?? 0;
      seen.set(id, ordinal + 1);
      const position = point === null ? null : markPosition(point);
      return {
        eventId: id,
        ordinal,
        shown: 0,
        isPublic: mark.isPublic ?? true,
        mx: position?.mx ?? null,
        my: position?.my ?? null,
        key: position?.key ?? null,
        kind: kindGroups.indexOf(mark.kind ?? "strike"),
        weapon: mark.weapon === undefined || mark.weapon === null ? null : weapons.indexOf(mark.weapon),
        grade: grades.indexOf(mark.grade ?? "single_source"),
        precision: precisions.indexOf(mark.precision ?? "town"),
        edge: 1,
        radiusMeters: 1000,
        areaId: null,
        place: mark.place ?? 1,
        actors: mark.actors ?? 1,
        claimants: mark.claimants ?? 1,
        reports: mark.reports ?? 1,
        firstDay: days === null ? null : dayNumber(days[0]),
        lastDay: days === null ? null : dayNumber(days[1]),
        startsMinute: days === null ? null : dayNumber(days[0]) * 1440 + (mark.minute ?? 0),
        reportCount: 1,
        exactKind: eventKinds.findIndex((kind) => kindGroupOf[kind] === (mark.kind ?? "strike")),
      };
    }),
  });
});

function storedKeys(name: string) {
  const { fold, article, key, loose } = nameKeys(name);
  return { fold, article, nameKey: key, looseKey: loose };
}

const today = new Date("2031-03-03T12:00:00Z");

const ask = async (filter: Partial<EventFilter>, audience: Audience = "public"): Promise<string> => {
  const { eventIds } = await listMarkedEvents({ ...everything, ...filter }, audience, {
    after: null,
    limit: 100,
    today,
  });
  return eventIds.map((id) => id.at(-1)).join("");
};

describe("a filter gives, newest first,", () => {
  it.each<[string, Partial<EventFilter>, string]>([
    ["everything", {}, "5213"],
    ["kinds", { kinds: ["attack", "ground"] }, "23"],
    ["single kinds of groups", { kinds: ["drone_attack", "ground"] }, "23"],
    ["kinds that no event is of", { kinds: ["missile_attack", "rocket_attack"] }, ""],
    ["weapons", { weapons: ["aircraft"] }, "1"],
    ["grades", { grades: ["contested", "discounted"] }, "1"],
    ["a precision and better", { precision: "town" }, "521"],
    ["a precision that one mark has", { precision: "governorate", place: "v1aaaaa" }, "52"],
    [
      "nothing where no one mark is all of it",
      { precision: "town", place: "v1aaaaa", near: { point: { lon: 41.1, lat: 34.45 }, radiusMeters: 1000 } },
      "",
    ],
    ["who did it", { actors: ["us", "nobody"] }, "1"],
    ["who did it, by any name", { actors: ["united states"] }, "1"],
    ["who says so, by any name", { claimants: ["usa", "nobody"] }, "2"],
    ["who says so", { claimants: ["a monitor"] }, "2"],
    ["the place itself", { place: "t1aaaaa" }, "51"],
    ["what the place lies in", { place: "p1aaaaa" }, "521"],
    ["near, to the metre", { near: { point: { lon: 41.1, lat: 34.45 }, radiusMeters: 1 } }, "5"],
    ["near, wide", { near: { point: { lon: 41.1, lat: 34.45 }, radiusMeters: 19_000 } }, "521"],
    ["near, not quite", { near: { point: { lon: 41.1, lat: 34.45 }, radiusMeters: 18_000 } }, "5"],
    ["a report that is not public", { report: "r1aaaaa" }, ""],
    ["words of the title", { text: "DEPOT strike" }, "1"],
    ["words of title and place together", { text: "market village" }, "5"],
    ["Arabic names", { text: "بلدة" }, "51"],
    ["another spelling, of the place and of a site on it", { text: "kasaba" }, "521"],
    ["the beginning of one", { text: "el kas" }, "521"],
    ["no middle of one", { text: "saba" }, ""],
    ["an Arabic spelling, without its article too", { text: "قصبة" }, "521"],
    ["spelling and title together", { text: "القصبة market" }, "5"],
    ["a percent sign as itself", { text: "100%" }, "52"],
    ["no underscore as anything", { text: "_" }, ""],
    ["from a day", { from: "2031-03-05" }, "2"],
    ["to a day", { to: "2031-03-01" }, "1"],
    ["one day inside a period", { from: "2031-03-03", to: "2031-03-03" }, "2"],
    ["the last two days", { rollingDays: 2 }, "52"],
  ])("%s", async (_what, filter, expected) => {
    expect(await ask(filter)).toBe(expected);
    const given: string[] = [];
    for (const { id } of written)
      if (await givesEvent({ ...everything, ...filter }, id, "public", today)) given.push(id);
    expect(new Set(given)).toEqual(new Set([...expected].map((last) => `aaaaaa${last}`)));
  });

  it("what editors alone see to editors alone", async () => {
    expect(await ask({}, "editor")).toBe("45213");
    expect(await ask({ report: "r1aaaaa" }, "editor")).toBe("4");
  });

  it.each([1, 2, 3])("pages of %i that together are all, each once", async (limit) => {
    const ids: string[] = [];
    let after: EventCursor | null = null;
    do {
      const page: Awaited<ReturnType<typeof listMarkedEvents>> = await listMarkedEvents(
        everything,
        "public",
        {
          after,
          limit,
        },
      );
      expect(page.eventIds.length).toBeLessThanOrEqual(limit);
      ids.push(...page.eventIds);
      after = page.next;
    } while (after !== null);
    expect(ids.map((id) => id.at(-1)).join("")).toBe("5213");
  });

  it("what the index holds in order", async () => {
    const { rows } = await pool().query<{ "QUERY PLAN": string }>(
      `EXPLAIN SELECT event_id FROM event_mark
       ORDER BY coalesce(first_day, -2147483648) DESC, coalesce(starts_minute, -2147483648) DESC, event_id DESC LIMIT 1`,
    );
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).not.toContain("Sort");
  });
});

describe("the spots of a filter", () => {
  const spotsOf = async (limit: number, filter: Partial<EventFilter> = {}) =>
    listMarkedSpots({ ...everything, ...filter }, "public", {
      limit,
      today,
    });

  it("count marks of one kind, precision and radius at one point, the busiest first, and events once", async () => {
    const { events, spots } = await spotsOf(10, { place: "p1aaaaa" });
    expect(events).toBe(3);
    expect(spots.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(spots[0]?.point.lon).toBeCloseTo(town.lon, 6);
    expect(spots.map(({ isContested }) => isContested).filter(Boolean)).toHaveLength(1);
    expect(spots.every(({ radiusMeters, outline }) => radiusMeters === 1000 && outline === null)).toBe(true);
  });

  it("are no more than asked for", async () => {
    expect((await spotsOf(1)).spots).toHaveLength(1);
  });
});
