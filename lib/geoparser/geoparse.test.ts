// What the reader of texts must see: our own sentences, read with the embedded gazetteer.
import { describe, expect, it } from "vitest";
import { embeddedPlaceIndex } from "../gazetteer/sources";
import { geoparse } from "./geoparse";
import type { Mention, Reading } from "./reading";

const index = embeddedPlaceIndex();
const read = (text: string): Promise<Reading> => geoparse(text, { index, publishedAt: null });

async function mentionOf(text: string, name: string): Promise<Mention> {
  const { mentions } = await read(text);
  const mention = mentions.find((found) => found.name === name);
  if (mention === undefined)
    throw new Error(`"${name}" was not found; found: ${mentions.map((found) => found.name).join(", ")}`);
  return mention;
}

function placeOf(mention: Mention): string | null {
  if (mention.resolution.kind !== "resolved") return null;
  const candidate = mention.candidates[mention.resolution.candidate];
  return candidate === undefined ? null : `${candidate.name}, ${candidate.countryCode ?? "-"}`;
}

describe("names and their places", () => {
  it.each([
    ["Shells fell on Akashat on Monday, residents of Al-Qaim said.", "Akashat", "Akashat, IQ"],
    ["A convoy was hit outside Boukamal in eastern Syria.", "Boukamal", "Abu Kamal, SY"],
    [
      "Two rockets struck the base at Kharab al-Jeer in Syria.",
      "Kharab al-Jeer",
      "Kharab al-Jir airfield, SY",
    ],
    ["Kharab al-Jir was also shelled.", "Kharab al-Jir", "Kharab al-Jir, SY"],
    ["Akashat came under heavy fire.", "Akashat", "Akashat, IQ"],
    ["The driver, from Carrollton, Georgia, was 46.", "Carrollton", "Carrollton, US"],
    ["The driver, from Carrollton, Georgia, was 46.", "Georgia", "Georgia, US"],
    ["Talks between Armenia and Georgia were held in Tbilisi.", "Georgia", "Georgia, GE"],
    [
      "Their families waited at Dover Air Force Base in Delaware.",
      "Dover Air Force Base",
      "Dover Air Force Base, US",
    ],
    ["He grew up near Springfield, Ill., and moved to Ohio.", "Ill.", "Illinois, US"],
    ["The UAE sent aid to Yemen.", "UAE", "United Arab Emirates, AE"],
    ["Nine were killed in the city of Mosul on Monday.", "Mosul", "Mosul, IQ"],
    ["They met in the village of Akashat on Friday evening.", "Akashat", "Akashat, IQ"],
    ["A drone struck a house on Tuesday, the mayor of Al-Qaim said.", "Al-Qaim", "Al-Qaim, IQ"],
    ["Shelling of Raqqa killed two people.", "Raqqa", "Raqqa, SY"],
    ["Strikes on Mosul wounded a guard.", "Mosul", "Mosul, IQ"],
    ["Migrants from Central American states crossed Mexico.", "Central American", "Central America, -"],
  ])("%s", async (text, name, place) => {
    expect(placeOf(await mentionOf(text, name))).toBe(place);
  });
});

describe("what a name does in its sentence", () => {
  it.each([
    ["Washington said it had struck the depot first.", "Washington", "metonym"],
    ["Officials accused Tehran of arming the group.", "Tehran", "metonym"],
    ["Both Damascus and Baghdad condemned the raid.", "Damascus", "metonym"],
    ["Israel bombed the airport of Damascus.", "Israel", "metonym"],
    ["Damascus was heavily shelled on Monday.", "Damascus", "literal"],
    ["Kyiv came under fire before dawn.", "Kyiv", "literal"],
    ["Damascus was asked to stop shelling.", "Damascus", "metonym"],
    ["The city of Baghdad was told to wait.", "Baghdad", "literal"],
    ["Israel bombed the airport of Damascus.", "Damascus", "literal"],
    ["The shelling of Kharkiv killed two people.", "Kharkiv", "literal"],
    ["The bombing of Aleppo continued.", "Aleppo", "literal"],
    ["Heavy shelling of eastern Aleppo killed a baker.", "Aleppo", "literal"],
    ["The siege of Damascus continued.", "Damascus", "literal"],
    ["Air strikes on Damascus killed two guards.", "Damascus", "literal"],
    ["The government of Syria said no.", "Syria", "metonym"],
    ["Syrian troops left the town.", "Syrian", "demonym"],
    ["US forces left the town.", "US", "demonym"],
    ["Lebanon's Hezbollah fired back.", "Lebanon", "demonym"],
    ["Fighting went on in Syria’s Aleppo.", "Syria", "literal"],
    ["Iran-backed fighters held the road.", "Iran", "demonym"],
    ["Rebels fought Aleppo militiamen in the hills.", "Aleppo", "embedded"],
    ["Fighting went on in Aleppo, rebels said.", "Aleppo", "literal"],
    ["The anti-US mood in Baghdad grew.", "US", "embedded"],
    ["The Pentagon confirmed the raid.", "Pentagon", "organisation"],
    ["An aide at the White House declined to comment.", "White House", "organisation"],
  ])("%s %s is %s", async (text, name, kind) => {
    const { mentions, others } = await read(text);
    const mention = mentions.find((found) => found.name === name);
    const other = others.find((found) => found.name === name);
    expect(mention?.kind ?? other?.kind).toBe(kind);
  });
});

describe("what is named and is no place", () => {
  it.each([
    ["Jordan Baker, 31, was arrested. Baker denied the charge.", "Baker", "person"],
    ["President Lincoln Chafee spoke. Chafee left at noon.", "Chafee", "person"],
    ["The USS Carney sailed on.", "USS Carney", "ship"],
    [
      "The Syrian Observatory for Human Rights counted ten dead.",
      "Syrian Observatory for Human Rights",
      "organisation",
    ],
    ["Leave a comment", "Leave a comment", "boilerplate"],
  ])("%s", async (text, name, kind) => {
    const { mentions, others } = await read(text);
    expect(others.map((other) => [other.name.replace(/^The /u, ""), other.kind])).toContainEqual([
      name,
      kind,
    ]);
    expect(
      mentions.filter((mention) => mention.kind === "literal").map((mention) => mention.name),
    ).not.toContain(name);
  });
});

describe("text as it is found on pages", () => {
  it.each([
    ["ReutersIsrael has closed the crossing[/caption]", "Israel"],
    ["EPAIraq says the bridge was destroyed", "Iraq"],
    ["SHELLING REPORTED NEAR ALEPPO AS TALKS STALL", "ALEPPO"],
    ["MANBIJ, Syria (Field Desk) – People fled at night.", "MANBIJ"],
    ["Fighting reached Al\u200b-Qaim\u200f on Sunday in Iraq.", "Al\u200b-Qaim"],
    ["The village of 𝐀𝐥-𝐐𝐚𝐢𝐦 in Iraq was quiet.", "𝐀𝐥-𝐐𝐚𝐢𝐦"],
    ["قصف الطيران مدينة البوكمال في سوريا", "البوكمال"],
    ["Rockets fell on Al-Qa’im‘s edge in Iraq.", "Al-Qa’im"],
  ])("%s", async (text, name) => {
    expect((await read(text)).mentions.map((mention) => mention.name)).toContain(name);
  });

  it("gives offsets that cut the name out of the text", async () => {
    const text = "“Iraq‘s border town of Al-Qaim”, said U.S. officials in Erbil.Then Iran’s envoy left.";
    const { mentions } = await read(text);
    expect(mentions.length).toBeGreaterThan(3);
    for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.name);
  });

  it("keeps rejected candidates with their reasons", async () => {
    const mention = await mentionOf("The driver, from Carrollton, Georgia, was 46.", "Carrollton");
    expect(mention.candidates.length).toBeGreaterThan(2);
    for (const candidate of mention.candidates) expect(candidate.evidence.length).toBeGreaterThan(0);
  });

  it("says why a name has no place", async () => {
    const { mentions } = await read("Shells fell on the village of Xuzquqlabad in Iraq.");
    const unknown = mentions.find((mention) => mention.name === "Xuzquqlabad");
    expect(unknown?.resolution.kind).toBe("unresolved");
  });

  it("reads the same text the same way twice", async () => {
    const text = "Troops moved from Mosul to Tal Afar, and Kirkuk was shelled.";
    expect(await read(text)).toEqual(await read(text));
  });
});

describe("texts that try to break it", () => {
  it.each([
    ["nothing", ""],
    ["white space", " \n\t "],
    ["a megabyte of one letter", "a".repeat(1_000_000)],
    ["a megabyte of one capital", "A".repeat(1_000_000)],
    ["nested quotes", "“‘".repeat(50_000) + "Syria" + "’”".repeat(50_000)],
    ["brackets", "([{".repeat(60_000)],
    ["marks that cannot be seen", "\u202E\u200F\u2066".repeat(60_000) + "Iraq"],
    ["hyphens", "Al-".repeat(60_000)],
    ["capitalised words", "Abu Kamal Al ".repeat(8_000)],
    ["full stops", "U.".repeat(60_000)],
    ["lone surrogates", "\uD835 Syria \uDC00"],
    ["apostrophes", "d'".repeat(60_000)],
    ["commas", "Syria, ".repeat(8_000)],
  ])("%s", async (_, text) => {
    const reading = await read(text);
    expect(reading.textLength).toBe(text.length);
    for (const mention of reading.mentions) expect(mention.end).toBeGreaterThan(mention.start);
  });
});
