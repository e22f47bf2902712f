// What typed coordinates are told to be, or why they are none, in the language of the page.
import { describe, expect, it } from "vitest";
import { retoldWords } from "../../_words/ar/retold-words";
import { retell } from "../../_words/retell/retell";
import { readTypedPoint } from "./typed-point";

/** What an Arabic page is sent: without the sentences about coordinates. */
const arabic = retell(retoldWords);

describe("coordinates in the search box", () => {
  it.each([
    "137.6, 34",
    "34, 40",
    "34.45, 40.92, 120",
    "34°61'N 40°E",
    "61S 676379 3813725",
    "37S FU 7624 1397 1",
  ])("%j is refused in Arabic on an Arabic page", async (text) => {
    const read = await readTypedPoint(text, arabic);
    expect(read).toMatchObject({ kind: "refused", why: { language: "ar" } });
  });

  it("says in English what English pages are told", async () => {
    const read = await readTypedPoint("137.6, 34", null);
    expect(read).toMatchObject({ kind: "refused", why: { language: "en" } });
  });

  it("tells which letter of a UTM zone was taken for what, in Arabic too", async () => {
    for (const text of ["37S 676379 3813725", "37N 676379 3813725", "19S 346000 6297000"]) {
      const read = await readTypedPoint(text, arabic);
      expect(read).toMatchObject({ kind: "point", note: { language: "ar" } });
    }
    expect(await readTypedPoint("34.45, 40.92", arabic)).toMatchObject({ kind: "point", note: null });
  });
});
