import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aReading, type GivenName } from "../../testing/a-reading";
import { parseKnownActors } from "../actor";
import type { ClaimDraft } from "../claim";
import { draftReport } from "./draft-report";

const actors = parseKnownActors(JSON.parse(readFileSync("seeds/actors/actors.json", "utf8")));
const names: GivenName[] = [
  { name: "Tal Asfar", place: { id: "asfar", country: "SY", kind: "village", point: { lon: 40, lat: 35 } } },
  { name: "Syria", place: { id: "syria", country: "SY", kind: "country", point: { lon: 38, lat: 35 } } },
];
const claimsOf = (text: string): readonly ClaimDraft[] =>
  draftReport(text, aReading(text, names, { publishedAt: "2022-05-18" }), { actors }).claims;
const brief = (claim: ClaimDraft): string =>
  [
    claim.subject.kind,
    claim.field,
    claim.population,
    claim.words ?? `${claim.min ?? ""}-${claim.max ?? ""}`,
    claim.claimant?.name ?? "nobody",
  ].join(" | ");

test.each([
  [
    "Jets bombed Tal Asfar on Monday, killing three soldiers and wounding 12 civilians, the Pentagon said.",
    ["event | killed | combatant | 3-3 | the Pentagon", "event | injured | civilian | 12-12 | the Pentagon"],
  ],
  [
    "Jets bombed Tal Asfar on Monday. At least five people were killed, according to the Syrian Observatory for Human Rights.",
    ["event | killed | unknown | 5- | the Syrian Observatory for Human Rights"],
  ],
  [
    "Drones hit Tal Asfar on Monday. Six people were hurt, five of them soldiers, the Pentagon said.",
    ["event | injured | unknown | 6-6 | the Pentagon", "event | injured | combatant | 5-5 | the Pentagon"],
  ],
  [
    "Jets bombed Tal Asfar on Monday. The police director counted nine dead and blamed the army.",
    ["event | killed | unknown | 9-9 | The police director"],
  ],
  [
    "Jets bombed Tal Asfar on Monday, killing nine people including two children, residents said.",
    ["event | killed | unknown | 9-9 | residents", "event | killed | civilian | 2-2 | residents"],
  ],
  [
    "Jets bombed Tal Asfar on Monday and killed four people. One woman on the list of the dead came out of the ruins alive.",
    ["event | killed | unknown | 4-4 | nobody"],
  ],
  [
    "Shells fell on Tal Asfar on Monday. Nobody was hurt, residents said.",
    ["event | casualties | unknown | 0-0 | residents"],
  ],
  [
    "Shells fell on Tal Asfar on Monday. No casualties were reported.",
    ["event | casualties | unknown | 0-0 | nobody"],
  ],
  [
    "Shells fell on Tal Asfar on Monday and several soldiers were killed or wounded.",
    ["event | casualties | combatant | 3-9 | nobody"],
  ],
  ["A woman died when jets bombed Tal Asfar on Monday.", ["event | killed | civilian | 1-1 | nobody"]],
  [
    "Jets struck Tal Asfar on Monday. They fired six missiles, an officer said.",
    ["event | munitions | unknown | 6-6 | an officer"],
  ],
  [
    "Two B-52 bombers struck four warehouses in Tal Asfar on Monday.",
    ["event | aircraft | unknown | 2-2 | nobody", "event | facilities | unknown | 4-4 | nobody"],
  ],
  [
    "Jets struck fuel depots in Tal Asfar on Monday.",
    ["event | target_use | unknown | fuel depots | nobody"],
  ],
  [
    "Jets struck two houses used as weapons stores in Tal Asfar on Monday, said the mayor.",
    [
      "event | targets | unknown | 2-2 | the mayor",
      "event | target_use | unknown | weapons stores | the mayor",
    ],
  ],
  [
    "Since March 2, there have been at least 31 attacks on bases in Syria, according to the Pentagon.",
    ["period | attacks | unknown | 31- | the Pentagon"],
  ],
])("%s", (text, expected) => {
  expect(claimsOf(text).map(brief)).toEqual(expected);
});

test.each([
  "Turkey has about 900 troops in Syria and 2,500 in Iraq.",
  "Corporal Ann Hill, 31, of Ohio spoke on Monday.",
  "Two carriers and 2,000 marines were sent to the region.",
])("no claim: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test("every claim stands in its sentence and its words are the text's", () => {
  const text =
    "Turkish jets bombed Tal Asfar on Monday. So far, one 31 soldiers have been injured and one officer killed.";
  const claims = claimsOf(text);
  expect(claims.map((claim) => text.slice(claim.span.start, claim.span.end))).toEqual([
    "one 31 soldiers",
    "one officer",
  ]);
  for (const claim of claims)
    expect(claim.sentence.start <= claim.span.start && claim.span.end <= claim.sentence.end).toBe(true);
  expect(claims[0]).toMatchObject({ min: 31, max: 31, field: "injured" });
  expect(claims[0]?.remarks.join(" ")).toMatch(/garbled/);
});

test("a period keeps its days and its words", () => {
  const [claim] = claimsOf("Since March 2, there have been at least 31 attacks on bases in Syria.");
  expect(claim?.subject).toEqual({
    kind: "period",
    from: "2022-03-02",
    to: "2022-05-18",
    words: "Since March 2",
  });
});

test("a pronoun leads back to the one who spoke, and a paper they spoke to is named", () => {
  const claims = claimsOf(
    "Jets bombed Tal Asfar on Monday, killing two soldiers, General Omar Saad told CNN. Three civilians were wounded, he said.",
  );
  expect(claims.map((claim) => [claim.claimant?.name, claim.claimant?.kind, claim.claimant?.via])).toEqual([
    ["General Omar Saad", "official", "CNN"],
    ["General Omar Saad", "official", null],
  ]);
});

test("'including civilians' gives a claim about civilians without a number of its own", () => {
  const claims = claimsOf("Jets bombed Tal Asfar on Monday and killed sixteen people, including civilians.");
  expect(claims.map((claim) => [claim.population, claim.min, claim.max])).toEqual([
    ["unknown", 16, 16],
    ["civilian", 1, null],
  ]);
});

test("who says it is none of those it is said of", () => {
  const claims = claimsOf(
    "Shells hit Tal Asfar on Monday and killed four people, a doctor at the clinic said.",
  );
  expect(claims.map(brief)).toEqual(["event | killed | unknown | 4-4 | a doctor at the clinic"]);
});

test.each([
  ["Gunmen took four aid workers from their car near Tal Asfar on Monday.", []],
  [
    "Shells hit Tal Asfar on Monday. Three people were killed. The bus had 40, the driver said.",
    ["killed 3-3"],
  ],
  ["Shells hit Tal Asfar on Monday and killed a couple and their baby.", ["killed 3-3"]],
])("no dead are told but those the text tells: %s", (text, expected) => {
  expect(claimsOf(text).map(({ field, min, max }) => `${field} ${min ?? ""}-${max ?? ""}`)).toEqual(expected);
});

test("a headline's number is nobody's in particular, and says where it stands", () => {
  const [claim] = claimsOf(
    "Jets kill 40 fighters in Tal Asfar\n\nThe town is quiet now, residents said on Tuesday.",
  );
  expect(claim).toMatchObject({ min: 40, claimant: null, population: "combatant" });
  expect(claim?.remarks.join(" ")).toMatch(/headline/);
});
