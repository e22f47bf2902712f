// A pasted report goes from text to the published map without leaving the browser; taken back, the map is as before.
import { expect, test, type Page } from "@playwright/test";
import { openPage } from "./open-page";
import { openMap } from "./open-map";

const text = [
  "A drone attack hit a fuel depot in Raqqa on Tuesday evening, a local official said.",
  "Three people were injured in the attack, the official said.",
  "The depot belongs to the town's water works.",
].join(" ");
const titleWords = /Raqqa/;

/** Of all events that the map's list is made of, wherever they lie. */
async function publicTitles(page: Page): Promise<string[]> {
  const answer = await page.request.get("/api/v1/events?limit=200");
  const { events }: { events: { event: { title: string } }[] } = await answer.json();
  return events.map(({ event }) => event.title);
}

test("paste, read, send with the key, review, publish, find it on the map, take it back", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const reader = await (await browser.newContext({ baseURL })).newPage();
  const before = await publicTitles(reader);
  expect(before.filter((title) => titleWords.test(title))).toEqual([]);

  // Anybody may have it read; nothing is stored, and sending asks for the key.
  const paste = async (): Promise<void> => {
    await openPage(page, "/read");
    await page.getByLabel("The text").fill(text);
    await page.getByLabel(/Day of publication/).fill("2024-05-16");
    await page.getByRole("button", { name: "Read it" }).click();
    await expect(page.getByText(/Nothing of it is stored\./)).toBeVisible();
  };
  await paste();
  await expect(page.locator("#read-events ~ ol h3").filter({ hasText: titleWords })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Send to review" })).toHaveCount(0);
  await page.getByRole("link", { name: /sign in with the editor/ }).click();
  await page.getByLabel("Editor’s key").fill(process.env.E2E_EDITOR_KEY ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/read$/);

  await paste();
  await page.getByLabel("Headline").fill("A depot at a water works");
  await page.getByRole("button", { name: "Send to review" }).click();
  await expect(page).toHaveURL(/\/review\/[0-9a-z]{7}$/);
  const draft = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { level: 3, name: titleWords }) });
  await expect(draft).toHaveCount(1, { timeout: 60_000 });
  await expect(draft.getByText("14 May 2024").first()).toBeVisible();

  // Nobody else sees it yet.
  expect(await publicTitles(reader)).toEqual(before);

  const colleague = await page.context().newPage();
  await openPage(colleague, page.url());
  const publish = { name: /^Accept its .* and publish/ };
  await draft.getByRole("button", publish).click();
  await expect(draft.getByText("published", { exact: true })).toBeVisible();

  // Whoever decides the same a moment later is told, and the desk shows what stands.
  await colleague.getByRole("article").filter({ hasText: titleWords }).getByRole("button", publish).click();
  await expect(colleague.getByText(/^Not done: Accept its .*already/)).toBeVisible();
  await expect(colleague.getByRole("button", publish)).toHaveCount(0);

  await expect.poll(() => publicTitles(reader)).toHaveLength(before.length + 1);
  await openMap(reader);
  const row = reader.locator("[data-event]").filter({ hasText: titleWords });
  await expect(row).toHaveCount(1);
  await row.click();
  const panel = reader.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toContainText("14 May 2024");
  await expect(panel.getByRole("link", { name: /Raqqa/ }).first()).toBeVisible();
  await panel.getByRole("link", { name: "Open the event’s page" }).click();
  await expect(reader.getByRole("heading", { level: 1, name: titleWords })).toBeVisible();
  await expect(reader.getByText("Three people were injured").first()).toBeVisible();

  // The same text again is the same report, and the desk says so.
  await openPage(colleague, "/read");
  await colleague.getByLabel("The text").fill(text);
  await colleague.getByRole("button", { name: "Read it" }).click();
  await colleague.getByRole("button", { name: "Send to review" }).click();
  await expect(colleague).toHaveURL(`${page.url()}?again=1`);
  await expect(colleague.getByText("This text was sent before")).toBeVisible();
  await colleague.close();

  // Taking the publication back takes it off the map.
  const undo = page.getByRole("button", { name: /^Undo: Published event/ });
  await undo.click();
  await expect(draft.getByText("draft", { exact: true })).toBeVisible();
  await expect.poll(() => publicTitles(reader)).toEqual(before);
  // Its address says what became of it, and not what it said.
  expect((await reader.reload())?.status()).toBe(410);
  await expect(reader.getByRole("heading", { name: /^Event E-.* was withdrawn$/ })).toBeVisible();
  await expect(reader.getByText(titleWords)).toHaveCount(0);
});
