import { expect, test } from "vitest";
import { languageOfWords } from "./language-of-words";

test.each([
  ["Two jets struck a depot", "en"],
  ["“Early today”", "en"],
  ["قصفت طائرتان مستودعًا", "ar"],
  ["«3 صواريخ» near Homs", "ar"],
  ["Удар по складу", undefined],
] as const)("%s is in %s", (words, language) => {
  expect(languageOfWords(words)).toBe(language);
});
