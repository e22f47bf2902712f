// The filter's grammar in the query string, and its way there and back for filters made by chance.
import { describe, expect, it, test } from "vitest";
import { precisions } from "../../geo/precision";
import { chanceFrom, type Chance } from "../../testing/chance";
import { everything, type EventFilter } from "./event-filter";
import { askedKinds, weapons, withoutCovered } from "../event-kind";
import { grades } from "../event-view";
import { formatEventFilter } from "./format-event-filter";
import { parseEventFilter } from "./parse-event-filter";
import { readEventFilter } from "./read-event-filter";

const near = (lat: number, lon: number, radiusMeters: number) => ({
  near: { point: { lat, lon }, radiusMeters },
});

describe("a filter", () => {
  it.each<[query: string, filter: Partial<EventFilter>, canonical: string]>([
    ["", {}, ""],
    ["kind=strike", { kinds: ["strike"] }, "kind=strike"],
    ["kind=", {}, ""],
    [
      "when=2023-10-26/2024-02-05&kind=strike,attack,strike",
      { kinds: ["attack", "strike"], from: "2023-10-26", to: "2024-02-05" },
      "kind=attack,strike&when=2023-10-26/2024-02-05",
    ],
    ["when=2023-10-26", { from: "2023-10-26", to: "2023-10-26" }, "when=2023-10-26"],
    ["when=2023-10-26/2023-10-26", { from: "2023-10-26", to: "2023-10-26" }, "when=2023-10-26"],
    ["when=2023-10-26/", { from: "2023-10-26" }, "when=2023-10-26/.."],
    ["when=../2024-02-05&other=kept", { to: "2024-02-05" }, "when=../2024-02-05"],
    ["when=2024-02", { from: "2024-02-01", to: "2024-02-29" }, "when=2024-02-01/2024-02-29"],
    ["when=2023", { from: "2023-01-01", to: "2023-12-31" }, "when=2023-01-01/2023-12-31"],
    ["when=2023-10/2024-01", { from: "2023-10-01", to: "2024-01-31" }, "when=2023-10-01/2024-01-31"],
    ["when=2023-10-26/2024", { from: "2023-10-26", to: "2024-12-31" }, "when=2023-10-26/2024-12-31"],
    ["when=2023-10/..", { from: "2023-10-01" }, "when=2023-10-01/.."],
    ["when=p30d", { rollingDays: 30 }, "when=P30D"],
    ["asof=2024-02-04", { asOf: "2024-02-04" }, "asof=2024-02-04"],
    ["asof=2024-02-04T09:00Z", { asOf: "2024-02-04T09:00:00Z" }, "asof=2024-02-04T09:00:00Z"],
    ["asof=2024-02-04T09:00:00.25Z", { asOf: "2024-02-04T09:00:00.250Z" }, "asof=2024-02-04T09:00:00.250Z"],
    ["asof=2024-02-04T12:00:00+03:00", { asOf: "2024-02-04T09:00:00Z" }, "asof=2024-02-04T09:00:00Z"],
    ["weapon=drone, rocket", { weapons: ["drone", "rocket"] }, "weapon=drone,rocket"],
    ["kind=Strike,ATTACK", { kinds: ["attack", "strike"] }, "kind=attack,strike"],
    ["kind=strike,airstrike,shooting", { kinds: ["shooting", "strike"] }, "kind=shooting,strike"],
    ["kind=strike,drone-attack", { kinds: ["drone_attack", "strike"] }, "kind=drone_attack,strike"],
    ["weapon=Small arms", { weapons: ["small_arms"] }, "weapon=small_arms"],
    ["grade=single-source", { grades: ["single_source"] }, "grade=single_source"],
    ["grade=contested", { grades: ["contested"] }, "grade=contested"],
    ["precision=town", { precision: "town" }, "precision=town"],
    ["place=4R7K2BD", { place: "4r7k2bd" }, "place=4r7k2bd"],
    ["report=7kq2-m4x", { report: "7kq2m4x" }, "report=7kq2m4x"],
    ["near=34.45,40.92,25km", near(34.45, 40.92, 25_000), "near=34.45,40.92,25km"],
    ["near=-0.5,+7.123456, 1500 m", near(-0.5, 7.12346, 1500), "near=-0.5,7.12346,1.5km"],
    ["near=0,0,80M", near(0, 0, 80), "near=0,0,80m"],
    ["actor=us", { actors: ["us"] }, "actor=us"],
    ["claimant=Smith%252C%20J.,us", { claimants: ["Smith, J.", "us"] }, "claimant=Smith%252C%20J.,us"],
    ["q=%20abu%20%20kamal", { text: "abu kamal" }, "q=abu%20kamal"],
    ["q=abu%00kamal%07", { text: "abu kamal" }, "q=abu%20kamal"],
    ["q=%00", {}, ""],
    ["actor=u%00s", { actors: ["u s"] }, "actor=u%20s"],
    [`q=${"a+".repeat(40)}`, { text: "a ".repeat(40).trim() }, `q=${"a%20".repeat(39)}a`],
    [
      "q=%D8%A7%D9%84%D8%A8%D9%88%D9%83%D9%85%D8%A7%D9%84",
      { text: "البوكمال" },
      "q=%D8%A7%D9%84%D8%A8%D9%88%D9%83%D9%85%D8%A7%D9%84",
    ],
  ])("%s", (query, part, canonical) => {
    const filter = parseEventFilter(new URLSearchParams(query));
    expect(filter).toEqual({ ...everything, ...part });
    expect(formatEventFilter(filter)).toBe(canonical);
  });

  it.each([
    "kind=bombing",
    "kind=strike,",
    "weapon=sword",
    "actor=us,,iran",
    `actor=${"a".repeat(121)}`,
    `claimant=${Array.from({ length: 21 }, (_, index) => index).join(",")}`,
    "grade=certain",
    "precision=unknown",
    "precision=close",
    "place=abu-kamal",
    "place=4r7k2b",
    "report=x",
    "near=34.45,40.92",
    "near=94.45,40.92,25km",
    "near=34.45,190,25km",
    "near=34.45,40.92,0m",
    "near=34.45,40.92,2001km",
    "near=34.45,40.92,25mi",
    `q=${"a".repeat(201)}`,
    `q=${Array.from({ length: 13 }, (_, index) => `w${index}`).join("+")}`,
    "actor=%00",
    "when=/",
    "when=../..",
    "when=yesterday",
    "when=2023-02-30",
    "when=2023-13",
    "when=2023-00/2024",
    "when=2024-02-05/2023-10-26",
    "when=2023-10-26/2023-10-27/2023-10-28",
    "when=P0D",
    "when=P3661D",
    "asof=yesterday",
    "asof=2023-02-30",
    "asof=2023-02-30T10:00:00Z",
    "asof=2023-02-03T25:00:00Z",
    "asof=2023-02-03T10:00:00",
    "asof=2024-02-04/2024-02-05",
    "asof=P7D",
  ])("%s is refused with what may stand there", (query) => {
    const name = query.split("=", 1)[0] ?? "";
    expect(() => parseEventFilter(new URLSearchParams(query))).toThrow(
      new RegExp(`^${name} must be .*; got "`),
    );
  });

  it("tells every parameter that is not understood and keeps the others", () => {
    const { filter, problems } = readEventFilter(new URLSearchParams("kind=x&grade=contested&when=y"));
    expect(filter).toEqual({ ...everything, grades: ["contested"] });
    expect(problems.map(({ name, value }) => [name, value])).toEqual([
      ["kind", "x"],
      ["when", "y"],
    ]);
  });
});

test("every filter comes back from its query, and every query from its filter", () => {
  const chance = chanceFrom(20231026);
  for (let round = 0; round < 500; round += 1) {
    const filter = filterByChance(chance);
    const query = formatEventFilter(filter);
    const back = parseEventFilter(new URLSearchParams(query));
    expect(back).toEqual(filter);
    expect(formatEventFilter(back)).toBe(query);
    const names = [...new URLSearchParams(query).keys()];
    expect(names).toEqual([...names].sort());
  }
});

test("the order in which things were chosen does not show", () => {
  const one = { ...everything, kinds: ["strike", "attack"] as const, actors: ["b", "a", "b"] };
  const other = { ...everything, kinds: ["attack", "strike"] as const, actors: ["a", "b"] };
  expect(formatEventFilter(one)).toBe(formatEventFilter(other));
});

const names = ["us", "iran", "Smith, J.", "100% Free, maybe", "الحكومة العراقية", "a&b=c", "%2C", "+", "#"];
const day = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

function filterByChance({ below, some }: Chance): EventFilter {
  const orNull = <T>(list: readonly T[]): readonly T[] | null =>
    list.length === 0 ? null : [...list].sort();
  const idOf = (): string =>
    Array.from({ length: 7 }, () => "0123456789abcdefghjkmnpqrstvwxyz"[below(32)]).join("");
  const first = below(30_000);
  const period = [
    { from: null, to: null, rollingDays: null },
    { from: day(first), to: null, rollingDays: null },
    { from: null, to: day(first), rollingDays: null },
    { from: day(first), to: day(first + below(400)), rollingDays: null },
    { from: null, to: null, rollingDays: 1 + below(3660) },
  ][below(5)];
  return {
    ...everything,
    kinds: orNull(withoutCovered(some(askedKinds))),
    weapons: orNull(some(weapons)),
    actors: orNull(some(names)),
    claimants: orNull(some(names)),
    grades: orNull(some(grades)),
    precision: below(2) === 0 ? null : (precisions[below(8)] ?? null),
    place: below(2) === 0 ? null : idOf(),
    near:
      below(2) === 0
        ? null
        : {
            point: { lat: (below(18_000_001) - 9e6) / 1e5, lon: (below(36_000_001) - 18e6) / 1e5 },
            radiusMeters: 1 + below(2_000_000),
          },
    report: below(3) === 0 ? idOf() : null,
    text: [null, "abu kamal", "50% of a+b", "البوكمال", "a,b/c:d"][below(5)] ?? null,
    ...period,
    asOf:
      [null, day(first), new Date(first * 86_400_000 + below(86_400_000)).toISOString()].map(
        (each) => each?.replace(".000Z", "Z") ?? null,
      )[below(3)] ?? null,
  };
}
