// The order of suggestions: whole names before beginnings, letters before guesses, known places before hamlets, each once.
import { describe, expect, it } from "vitest";
import type { CompletionHit, CompletionQuery } from "../gazetteer/completion/completion-lookup";
import type { PlaceBrief } from "../gazetteer/suggestion";
import { aPlaceBrief } from "../testing/a-place-brief";
import { autocomplete, rankCompletions } from "./autocomplete";

function aHit(
  name: string,
  change: Partial<CompletionHit> = {},
  place: Partial<PlaceBrief> = {},
): CompletionHit {
  return {
    place: aPlaceBrief(name, place),
    matchedName: name,
    match: "prefix",
    where: "start",
    closeness: 1,
    ...change,
  };
}

const order = (hits: readonly CompletionHit[], near: { lon: number; lat: number } | null = null): string[] =>
  rankCompletions(hits, near).map(({ place }) => place.name);

describe("rankCompletions", () => {
  it.each([
    ["a whole name before a beginning", [aHit("Homsa"), aHit("Homs", { match: "whole" })], ["Homs", "Homsa"]],
    ["letters before a sound", [aHit("Hums", { match: "sound" }), aHit("Homsa")], ["Homsa", "Hums"]],
    [
      "a name's first word before a later one",
      [aHit("Deir ez-Zor", { where: "later_word" }), aHit("Zora")],
      ["Zora", "Deir ez-Zor"],
    ],
    [
      "the known place before the hamlet",
      [aHit("Hamlet", {}, { prominence: 0.1 }), aHit("City", {}, { prominence: 0.8 })],
      ["City", "Hamlet"],
    ],
    [
      "a hamlet's letters before a slip towards a city",
      [
        aHit("City", { match: "typo", closeness: 0.8 }, { prominence: 0.6 }),
        aHit("Hamlet", {}, { prominence: 0.1 }),
      ],
      ["Hamlet", "City"],
    ],
  ])("puts %s", (_, hits, names) => {
    expect(order(hits)).toEqual(names);
  });

  it("leaves far-fetched guesses out beside a name met letter by letter, and tells them where there is none", () => {
    const guess = aHit("Rumelange", { match: "sound", closeness: 0.5 });
    expect(order([aHit("Rumaylan", { match: "whole" }), guess])).toEqual(["Rumaylan"]);
    expect(order([guess])).toEqual(["Rumelange"]);
    expect(order([aHit("Rumaylan"), aHit("Rumaila", { match: "typo" })])).toEqual(["Rumaylan", "Rumaila"]);
  });

  it("prefers what lies near, and tells the distance", () => {
    const hits = [aHit("Far", {}, { point: { lon: -100, lat: 10 } }), aHit("Near")];
    expect(order(hits, { lon: 40.1, lat: 34 })).toEqual(["Near", "Far"]);
    expect(Math.round((rankCompletions(hits, { lon: 40.1, lat: 34 })[0]?.distanceMeters ?? 0) / 1000)).toBe(
      9,
    );
  });

  it("tells a place once, under the spelling that met best", () => {
    const hits = [
      aHit("Abu Kamal", { matchedName: "البوكمال", match: "sound" }),
      aHit("Abu Kamal", { matchedName: "Abu Kamal", match: "whole" }),
    ];
    expect(rankCompletions(hits, null).map(({ matchedName, match }) => [matchedName, match])).toEqual([
      ["Abu Kamal", "whole"],
    ]);
  });

  it("does not guess ten times the same name", () => {
    const sadat = Array.from({ length: 5 }, (_, at) =>
      aHit("Sadat", { match: "typo", closeness: 0.9 }, { id: `sadat${at}`, prominence: 0.12 }),
    );
    expect(order([...sadat, aHit("Shadat", { match: "typo", closeness: 0.9 }, { prominence: 0.1 })])[1]).toBe(
      "Shadat",
    );
  });
});

describe("autocomplete", () => {
  const lookup = async ({ typed, country, kinds }: CompletionQuery): Promise<CompletionHit[]> => [
    aHit(`${typed.letters.join("/")} ${country ?? "-"} ${kinds?.join() ?? "-"}`),
  ];

  it.each([
    ["Deir ez-", {}, "deirez/deir - -"],
    ["Al-Qā'im", { country: "iq" }, "alqaim/qaim IQ -"],
    ["city of Homs", { kinds: ["town"] as const }, "cityofhoms/homs - town"],
  ])("asks for %j with %j", async (text, options, asked) => {
    expect((await autocomplete(text, { ...options, lookup }))[0]?.place.name).toBe(asked);
  });

  it("has nothing to say to nothing", async () => {
    expect(await autocomplete(" - ", { lookup })).toEqual([]);
  });

  it.each([
    ["a".repeat(300), {}, /at most 200/],
    ["homs", { limit: 0 }, /limit/],
    ["homs", { country: "Syria" }, /two letters/],
  ])("refuses what cannot be asked", async (text, options, message) => {
    await expect(autocomplete(text, { ...options, lookup })).rejects.toThrow(message);
  });
});

describe("slips among many beginnings", () => {
  it("keep the last places of the answer, and leave them where there are none", async () => {
    const beginnings = Array.from({ length: 12 }, (_, n) =>
      aHit(`Rumay${n}`, {}, { id: `b${n}`, prominence: 0.5 }),
    );
    const slips = [aHit("Rumaylan", { match: "typo", closeness: 0.8 })];
    const answer = async (hits: CompletionHit[]): Promise<string[]> =>
      (await autocomplete("rumay", { limit: 10, lookup: () => Promise.resolve(hits) })).map(
        ({ match }) => match,
      );
    expect((await answer([...beginnings, ...slips])).at(-1)).toBe("typo");
    expect(await answer(beginnings)).toEqual(Array.from({ length: 10 }, () => "prefix"));
  });
});
