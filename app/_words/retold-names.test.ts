// Why words were read as the name of a place, in Arabic: each statement that weighs.
import { expect, test } from "vitest";
import { nameInWords } from "../../lib/geoparser/explain";
import { recognitionWeights } from "../../lib/geoparser/recognition-weights";
import { retold } from "./ar/retold";
import { sentenceIn } from "./retold";

const statements = Object.keys(recognitionWeights).filter((feature) => feature !== "bias");

test.each(statements.map(nameInWords))("%s", (english) => {
  const said = sentenceIn(retold, english);
  expect(said.language).toBe("ar");
  // Words of the text's language stand as they are.
  expect(said.words.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z]/);
});
