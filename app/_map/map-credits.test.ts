// What stands in the corner of the map for sources that were imported.
import { expect, it } from "vitest";
import { mapCredits } from "./map-credits";

const rest = { href: "/about#licences", more: (count: number) => `${count} more` };

it.each([
  [[], null],
  [["© OpenStreetMap contributors"], "© OpenStreetMap contributors"],
  [["A & B", '<img src="x">'], "A &amp; B · &lt;img src=&quot;x&quot;&gt;"],
  [["a", "b", "c", "d", "e", "f"], 'a · b · c · d · <a href="/about#licences">2 more</a>'],
])("credits %j", (attributions, line) => {
  expect(mapCredits(attributions, rest)).toBe(line);
});
