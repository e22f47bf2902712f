// Why several sentences of a text are one event, or tell of none, said in Arabic with the words quoted as they stand.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { deedInWords } from "../../lib/events/drafts/event-title";
import { labels } from "./ar/labels";
import { retold } from "./ar/retold";
import { sentenceIn } from "./retold";

test.each([
  [
    '"The blast killed nine" tells of the same event as "A bomb exploded on Gen.\u00A0Haddad\u2019s road\u2026". It is at the same place. Its words point back.',
    "جملة «\u2068The blast killed nine\u2069» عن الحدث نفسه الذي تذكره جملة «\u2068A bomb exploded on Gen.\u00A0Haddad\u2019s road\u2026\u2069». المكان نفسه. تشير كلماتها إلى ما سبق.",
  ],
  [
    '"killed" and "strike" stand in one sentence. It follows directly.',
    "«\u2068killed\u2069» و«\u2068strike\u2069» في جملة واحدة. ترد بعدها مباشرة.",
  ],
  ['"rained down" tells of shelling.', `«\u2068rained down\u2069» تدل على: ${labels.eventKind.shelling}.`],
])("%s", (english, arabic) => {
  expect(sentenceIn(retold, english)).toEqual({ words: arabic, language: "ar" });
});

test.each(Object.values(deedInWords))("a word tells of %s", (deed) => {
  expect(sentenceIn(retold, `"word" tells of ${deed}.`).words).not.toMatch(/[A-Za-z]{5}/);
});

test("every reason why words tell of no event is said", () => {
  const lib = path.join(import.meta.dirname, "../../lib/events");
  const files = [
    ...readdirSync(path.join(lib, "attacks")).map((name) => path.join(lib, "attacks", name)),
    path.join(lib, "drafts/draft-events.ts"),
  ].filter((file) => !file.includes(".test."));
  const reasons = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/"([A-Z][^"]+ [^"]+\.)"/g)].map(([, said = ""]) => said),
  );
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => sentenceIn(retold, reason).language !== "ar")).toEqual([]);
});

test("every reason the house gives for joining is said", () => {
  const folder = path.join(import.meta.dirname, "../../lib/events/happenings");
  const reasons = ["join-happenings.ts", "points-by-noun.ts", "settle-groups.ts"].flatMap((file) =>
    [...readFileSync(path.join(folder, file), "utf8").matchAll(/"([A-Z][^"]+\.)"/g)].map(
      ([, said = ""]) => said,
    ),
  );
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => sentenceIn(retold, reason).language !== "ar")).toEqual([]);
});
