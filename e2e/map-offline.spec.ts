// The network goes in the middle: the page stays, says what has not come, and goes on by itself when there is a network again.
import { expect, test } from "@playwright/test";
import { openMap } from "./open-map";

test("an event pressed without a network comes when there is one", async ({ page, context }) => {
  await openMap(page);
  const row = page.locator("[data-event-list] a").first();
  const told = (await row.textContent()) ?? "";
  await context.setOffline(true);
  await row.click();
  await expect(page.getByText("This part of the page has not come yet")).toBeVisible();
  await expect(row).toBeVisible();

  await context.setOffline(false);
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel.getByRole("heading").first()).not.toBeEmpty();
  expect(told).toContain((await panel.getByRole("heading").first().textContent()) ?? "?");
});
