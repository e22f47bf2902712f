// The network goes in the middle: the page stays, says what has not come, and goes on by itself when there is a network again.
import { expect, test } from "@playwright/test";
import { openMap } from "./open-map";

test("an event pressed without a network comes when there is one", async ({ page, context }) => {
  await openMap(page);
  const row = page.locator("[data-event-list] a").first();
  const told = (await row.textContent()) ?? "";
  await context.setOffline(true);
  await row.click();
  // Of the panel, or in its place where that was still on its way.
  await expect(
    page.getByText(/^(This event could not be loaded|This part of the page has not come yet)/),
  ).toBeVisible();
  await expect(row).toBeVisible();

  await context.setOffline(false);
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel.getByRole("heading").first()).not.toBeEmpty();
  expect(told).toContain((await panel.getByRole("heading").first().textContent()) ?? "?");
});

for (const [how, away] of [
  ["when there is a network again", "offline"],
  ["when nothing tells that there is", "silent"],
] as const)
  test(`a list that did not come is asked for again by itself ${how}`, async ({ page, context }) => {
    await openMap(page);
    const list = page.getByRole("region", { name: "Events on the map" });
    const failed = list.getByText("The list could not be loaded.");
    const answers = "**/api/v1/events?*";
    if (away === "offline") await context.setOffline(true);
    else await page.route(answers, (route) => route.abort());
    await page
      .getByRole("region", { name: "Filters" })
      .getByRole("link", { name: /^Show only: Air or missile strike/ })
      .click();
    await expect(failed).toBeVisible();
    await list.getByRole("button", { name: "Try again" }).press("Enter");

    if (away === "offline") await context.setOffline(false);
    else await page.unroute(answers);
    await expect(failed).toBeHidden();
    await expect(list.locator('ol[aria-busy="false"] [data-event]').first()).toBeVisible();
    await expect(page.getByText("The numbers are not up to date")).toBeHidden();
    // The button that had the focus is gone; its heir is beside it.
    await expect(list.getByRole("button", { pressed: true })).toBeFocused();
  });

test("an event gone to without a network says what is missing, and comes by itself", async ({
  page,
  context,
}) => {
  await openMap(page);
  const rows = page.locator("[data-event-list] a[data-event]");
  await rows.first().click();
  await expect(page.getByRole("link", { name: "Open the event’s page" })).toBeVisible();
  const id = (await rows.nth(1).getAttribute("data-event")) ?? "";
  await context.setOffline(true);
  await page.keyboard.press("j");
  await expect(page).toHaveURL(new RegExp(`sel=e:${id}`));
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toContainText("This event could not be loaded: the server does not answer.");
  await expect(panel).toContainText("This much is from the list.");
  await expect(page.locator("[data-announcer]")).toContainText("This event could not be loaded");
  const title = (await panel.getByRole("heading").textContent()) ?? "?";
  await expect(rows.nth(1)).toContainText(title);
  // Asked by hand it stays as it is, and so does the focus.
  const again = panel.getByRole("button", { name: "Try again" });
  await again.press("Enter");
  await expect(again).toBeFocused();

  await context.setOffline(false);
  await expect(panel.getByRole("link", { name: "Open the event’s page" })).toBeVisible();
  await expect(panel.getByRole("heading", { name: title })).toBeVisible();
  await expect(panel).toBeFocused();
});

test("a tool's answer that did not come is asked for again by hand, and the focus stays in its card", async ({
  page,
}) => {
  const answers = "**/api/v1/events/within";
  await page.route(answers, (route) => route.abort());
  await openMap(page, "/?tool=around:34.45,40.92,25km");
  const card = page.getByRole("region", { name: "What happened around a point" });
  const again = card.getByRole("button", { name: "Try again" });
  await again.focus();
  await page.unroute(answers);
  await page.keyboard.press("Enter");
  await expect(card.getByRole("heading", { name: /^Certain \d/ })).toBeVisible();
  await expect(again).toBeHidden();
  await expect(card).toBeFocused();
});
