// Countries are said in the reader's language; what is none stays unsaid.
import { expect, test } from "vitest";
import { countryIn } from "./country-in";

test.each([
  ["Syria", "سوريا"],
  ["United States", "الولايات المتحدة"],
  ["Türkiye", "تركيا"],
  ["Louisiana", null],
  ["", null],
])("%s is %s", (english, arabic) => {
  expect(countryIn("ar", english)).toBe(arabic);
});
