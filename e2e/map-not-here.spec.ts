// A link to what is not here says so in words, changes nothing else, and is left with one press; a filtered link has its own title.
import { expect, test } from "@playwright/test";
import { openMap } from "./open-map";

for (const [sel, words] of [
  ["p:zzzzzzz", "There is no place with the id “zzzzzzz” here, or it is not public."],
  ["hello", "Nothing is chosen: “sel=hello” in the address was not understood."],
] as const)
  test(`sel=${sel} is told and closed`, async ({ page }) => {
    await openMap(page, `/?sel=${sel}`);
    const card = page.getByRole("region", { name: "Not found" });
    await expect(card).toContainText(words);
    await expect(
      page.getByRole("list", { name: "Events on the map" }).locator("[data-event]"),
    ).not.toHaveCount(0);
    await card.getByRole("link", { name: "Close" }).click();
    await expect(card).toBeHidden();
    await expect(page).not.toHaveURL(/sel=/);
  });

test("a filter by what is not here says which part of it that is", async ({ page }) => {
  await openMap(page, "/?actor=nobody-at-all&place=zzzzzzz&report=zzzzzzz");
  const on = page.getByRole("list", { name: "Filtered by" });
  await expect(on).toContainText("In zzzzzzz (not known here)");
  await expect(on).toContainText("In the report “zzzzzzz” (not known here)");
  await expect(on).toContainText("By nobody-at-all (in no event here)");
});

test("what the address says of the view and nobody understood is told until the view is another", async ({
  page,
}) => {
  await openMap(page, "/?page=abc&tool=xyz");
  const side = page.getByRole("main");
  for (const words of ["page=abc", "tool=xyz"])
    await expect(side.getByText(`Not used: “${words}” in the address was not understood.`)).toBeVisible();
  await page.locator("[data-event]").first().click();
  await expect(page).toHaveURL(/sel=e:/);
  await expect(side.getByText(/^Not used:/)).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: true });
  test("the sheet is open where it is said", async ({ page }) => {
    await openMap(page, "/?place=zzzzzzz");
    await expect(page.getByText("In zzzzzzz (not known here)")).toBeInViewport();
  });
});

test("a shared link is called by what it shows", async ({ request }) => {
  const titleOf = async (path: string): Promise<string | undefined> =>
    /<meta property="og:title" content="([^"]*)"/.exec(await (await request.get(path)).text())?.[1];
  const site = await titleOf("/");
  expect(site).toBe("Dateline: a map of reported events");
  expect(await titleOf("/?kind=strike&when=2024-02-01/..")).toBe("Air or missile strike · From 1 Feb 2024");
  expect(await titleOf("/?kind=nonsense")).toBe(site);
  expect(await titleOf("/ar?when=2024-02-01/..")).toContain("منذ");
});
