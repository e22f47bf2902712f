// Our own report, read whole by the real reader, and the same report with its names, numbers, days and order changed: the answers change with it.
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { embeddedPlaceIndex } from "../../gazetteer/sources";
import { geoparse } from "../../geoparser/geoparse";
import { parseKnownActors } from "../actor";
import type { EventDraft, ReportDrafts } from "../draft";
import { draftReport } from "./draft-report";

const actors = parseKnownActors(JSON.parse(readFileSync("seeds/actors/actors.json", "utf8")));

type Parts = {
  strikePlace: string;
  basePlace: string;
  striker: string;
  jets: string;
  strikeDay: string;
  baseDay: string;
  sinceDay: string;
  attacks: string;
  dead: string;
  hurt: string;
};
const usual: Parts = {
  strikePlace: "Mosul",
  basePlace: "Hasakah",
  striker: "Turkish",
  jets: "Three",
  strikeDay: "Monday",
  baseDay: "last Friday",
  sinceDay: "March 2",
  attacks: "31",
  dead: "seven",
  hurt: "12",
};

const paragraphs = (parts: Parts): string[] => [
  `${parts.striker} jets bombed a barracks near ${parts.strikePlace} in northern Iraq on ${parts.strikeDay}, officials in Washington said.`,
  `${parts.jets} F-16s took part. The strike killed ${parts.dead} fighters and wounded ${parts.hurt} civilians, according to the Syrian Observatory for Human Rights.`,
  `A day of talks brought nothing; no attacks were reported in Baghdad.`,
  `${parts.baseDay.charAt(0).toUpperCase()}${parts.baseDay.slice(1)}, a drone hit an outpost at ${parts.basePlace} in Syria.`,
  `Since ${parts.sinceDay}, there have been at least ${parts.attacks} attacks on bases in Iraq and Syria, the Pentagon said.`,
  `The group threatened to strike Amman as well.`,
];

async function read(text: string, publishedAt: string): Promise<ReportDrafts> {
  return draftReport(text, await geoparse(text, { index: embeddedPlaceIndex(), publishedAt }), { actors });
}

const strikes = (drafts: ReportDrafts): EventDraft[] =>
  drafts.events.filter((event) => event.kind === "airstrike");
const facts = (drafts: ReportDrafts): string[] =>
  drafts.events
    .map((event) =>
      [
        event.kind,
        event.when.firstDay,
        event.places.map((place) => place.label).join("+"),
        event.actor?.name ?? "-",
      ].join(" | "),
    )
    .sort();

let base: ReportDrafts;
beforeAll(async () => {
  base = await read(paragraphs(usual).join("\n\n"), "2022-05-18");
}, 60_000);

test("the report as it stands", () => {
  expect(strikes(base)).toHaveLength(1);
  expect(strikes(base)[0]).toMatchObject({
    when: { firstDay: "2022-05-16", zone: "Asia/Baghdad" },
    actor: { actorKey: "turkey" },
    weapon: "aircraft",
  });
  expect(strikes(base)[0]?.places[0]?.label).toMatch(/Mosul/);
  expect(
    base.events.some((event) => event.kind === "drone_attack" && event.when.firstDay === "2022-05-13"),
  ).toBe(true);
  expect(
    base.events
      .flatMap((event) =>
        event.places.filter((place) => place.role !== "statement_made").map((place) => place.label),
      )
      .join(" "),
  ).not.toMatch(/Washington|Baghdad|Amman/);
  expect(
    base.claims.map((claim) => [
      claim.subject.kind,
      claim.field,
      claim.min,
      claim.max,
      claim.claimant?.actorKey ?? null,
    ]),
  ).toEqual(
    expect.arrayContaining([
      ["event", "aircraft", 3, 3, null],
      ["event", "killed", 7, 7, "sohr"],
      ["event", "injured", 12, 12, "sohr"],
      ["period", "attacks", 31, null, "united-states"],
    ]),
  );
});

test.each<[string, Partial<Parts>, string, (drafts: ReportDrafts) => void]>([
  [
    "another place",
    { strikePlace: "Kirkuk" },
    "2022-05-18",
    (drafts) => expect(strikes(drafts)[0]?.places[0]?.label).toMatch(/Kirkuk/),
  ],
  [
    "another striker",
    { striker: "Russian" },
    "2022-05-18",
    (drafts) => expect(strikes(drafts)[0]?.actor?.actorKey).toBe("russia"),
  ],
  [
    "another weekday",
    { strikeDay: "Saturday" },
    "2022-05-18",
    (drafts) => expect(strikes(drafts)[0]?.when.firstDay).toBe("2022-05-14"),
  ],
  [
    "another day of publication",
    {},
    "2023-01-04",
    (drafts) => expect(strikes(drafts)[0]?.when.firstDay).toBe("2023-01-02"),
  ],
  [
    "another toll",
    { dead: "nineteen", hurt: "4" },
    "2022-05-18",
    (drafts) =>
      expect(
        drafts.claims
          .filter((claim) => claim.field === "killed" || claim.field === "injured")
          .map((claim) => claim.min),
      ).toEqual([19, 4]),
  ],
  [
    "another period",
    { sinceDay: "April 9", attacks: "44" },
    "2022-05-18",
    (drafts) =>
      expect(drafts.claims.find((claim) => claim.subject.kind === "period")).toMatchObject({
        min: 44,
        subject: { from: "2022-04-09", to: "2022-05-18" },
      }),
  ],
  [
    "another day of the attack",
    { baseDay: "on May 3" },
    "2022-05-18",
    (drafts) =>
      expect(drafts.events.find((event) => event.kind === "drone_attack")?.when.firstDay).toBe("2022-05-03"),
  ],
])("%s gives another answer", async (_name, changed, publishedAt, check) => {
  check(await read(paragraphs({ ...usual, ...changed }).join("\n\n"), publishedAt));
});

test("shuffled paragraphs tell the same events", async () => {
  const [one, two, three, four, five, six] = paragraphs(usual);
  for (const order of [
    [three, four, one, two, six, five],
    [five, one, two, four, three, six],
    [six, four, five, one, two, three],
  ]) {
    expect(facts(await read(order.join("\n\n"), "2022-05-18"))).toEqual(facts(base));
  }
});
