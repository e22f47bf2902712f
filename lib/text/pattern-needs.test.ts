import { expect, test } from "vitest";
import { needsOf } from "./pattern-needs";

test.each<[RegExp, string[][]]>([
  [/\bno\b/, [["<no>"]]],
  [/kill(?:ed|ing)?/i, [["kill", "killed", "killing"]]],
  [/\bcar bombs?\b/i, [["<bomb>", "<bombs>"], ["<car>"]]],
  [/(?<![\w-])(?:shelled|mortared)(?![\w])/i, [["<mortared>", "<shelled>"]]],
  [/;\s|\s[–—]\s/, [[";", "–", "—"]]],
  [/\b\d{1,2}\s*[ap]m\b/i, [["<am>", "<pm>"], ["0"]]],
  [/\b(?:the|a) (?:\w+ )?test\b/, [["test>"], ["<a>", "<the>"]]],
  [/\bpart(?= of)/, [["<part>"], ["<of"]]],
  [/(?<=\bthe )raid/, [["<raid"], ["<the>"]]],
  // Of these nothing can be said.
  [/\w+/, []],
  [/a*|b/, []],
  [/(?!no)\p{Lu}\p{L}+/u, []],
  [/\brocket|\p{Lu}/u, []],
])("without its words %s has no match", (pattern, words) => {
  expect(needsOf(pattern).toSorted()).toEqual(words.toSorted());
});
