// An editor mends a headline: a second version appears, and whoever cited the first still finds its words.
import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { drawnMap, openMap } from "./open-map";
import { openPage } from "./open-page";

const text = [
  "A drone attack hit a grain silo in Hajin on Monday evening, a local official said.",
  "Two people were injured in the attack, the official said.",
].join(" ");
const mended = "Drone hits a grain silo in Hajin, an official says";
const editor = { Authorization: `Bearer ${process.env.E2E_EDITOR_KEY ?? ""}` };

/** The report, sent and read. */
async function sendReport(request: APIRequestContext): Promise<{ reportId: string; eventId: string }> {
  const sent = await request.post("/api/v1/reports", {
    headers: editor,
    data: { text, publisher: "The Example Post", publishedAt: "2024-06-11" },
  });
  const { id: reportId } = await sent.json();
  const report = async () => (await request.get(`/api/v1/reports/${reportId}`, { headers: editor })).json();
  await expect.poll(async () => (await report()).state, { timeout: 60_000 }).toBe("read");
  return { reportId, eventId: (await report()).events[0].id };
}

async function signIn(page: Page): Promise<void> {
  await openPage(page, "/sign-in");
  await page.getByLabel("Editor’s key").fill(process.env.E2E_EDITOR_KEY ?? "");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/review$/);
}

test("publish, mend the headline, find both versions, cite one, take it back", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const { reportId, eventId } = await sendReport(page.request);
  await signIn(page);
  await openPage(page, `/review/${reportId}`);
  const item = page.getByRole("article").filter({ hasText: "Hajin" });
  await item.getByRole("button", { name: /^Accept its .* and publish/ }).click();
  await expect(item.getByText("published", { exact: true })).toBeVisible();

  // A reader without scripts finds what to cite at the foot of the event's page.
  const plain = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await plain.goto(`/e/${eventId}`);
  const old = await plain.getByRole("heading", { level: 1 }).innerText();
  expect(old).not.toBe(mended);
  const cite = plain.getByRole("region", { name: "Cite this event" });
  await expect(cite).toContainText("This is version 1.");
  await expect(cite).toContainText(new RegExp(`${eventId}@1 \\(SHA-256: [0-9a-f]{64}\\)`));
  await cite.getByText("BibTeX", { exact: true }).click();
  await expect(cite.getByRole("region", { name: "BibTeX" })).toContainText(`/events/${eventId}@1}`);

  await item.getByText("Change headline, kind or days").click();
  await item.getByLabel("Headline").fill(mended);
  await item.getByRole("button", { name: "Record the change" }).click();
  await expect(page.getByRole("heading", { level: 3, name: mended })).toBeVisible();

  // The old link still shows the old words, and says that they are old.
  await plain.goto(`/events/${eventId}@1`);
  await expect(plain.getByRole("heading", { level: 1 })).toHaveText(old);
  const banner = plain.getByRole("complementary", { name: "Version 1" });
  await expect(banner).toContainText("Version 1 of 2, as shown from");
  await banner.getByText("What changed since").click();
  await expect(banner).toContainText(`Headline: ${old} became ${mended}`);
  await expect(plain.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(plain.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    new RegExp(`/events/${eventId}/[a-z0-9-]+$`),
  );
  const { event } = await (await plain.request.get(`/events/${eventId}@1.json`)).json();
  expect(event.title).toBe(old);
  await banner.getByRole("link", { name: "All versions" }).click();
  await expect(plain.getByRole("link", { name: /^Read version/ })).toHaveText(["Version 2", "Version 1"]);
  await expect(plain.getByRole("main")).toContainText("An editor changed its headline");
  await plain.goto(`/ar/events/${eventId}@1`);
  await expect(plain.getByText("النسخة 1 من 2، كما عُرضت من")).toBeVisible();

  // A version that is not kept names those that are.
  expect((await plain.goto(`/events/${eventId}@7`))?.status()).toBe(404);
  await expect(plain.getByRole("region", { name: "This version is not kept" })).toContainText(
    "Version 1Version 2",
  );

  // On the map the address chooses the version; the menu copies the one that is shown.
  const context = await browser.newContext({ baseURL, permissions: ["clipboard-read", "clipboard-write"] });
  const reader = await context.newPage();
  await openMap(reader, `/?rev=1&sel=e:${eventId}`);
  const panel = reader.getByRole("region", { name: /^Chosen:/ });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(old);
  const copied = async (): Promise<string> => {
    await panel.getByText("Copy a link").click();
    await panel.getByRole("button", { name: /^This exact version/ }).click();
    await expect(panel.getByText("Copied")).toBeVisible();
    const link = await reader.evaluate(() => navigator.clipboard.readText());
    // The menu lies over the panel's words.
    await reader.keyboard.press("Escape");
    await expect(panel.getByText("Copied")).toBeHidden();
    return link;
  };
  expect(await copied()).toBe(`${baseURL}/events/${eventId}@1`);
  await panel.getByRole("link", { name: "The event as it is known now" }).click();
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText(mended);
  await expect(reader).toHaveURL(new RegExp(`[?&]sel=e:${eventId}`));
  expect(new URL(reader.url()).searchParams.has("rev")).toBe(false);
  await drawnMap(reader);
  expect(await copied()).toBe(`${baseURL}/events/${eventId}@2`);

  // What is taken back is taken back under every address.
  await page.getByRole("button", { name: /^Undo: Changed event/ }).click();
  await expect(page.getByRole("heading", { level: 3, name: old })).toBeVisible();
  await page.getByRole("button", { name: /^Undo: Published event/ }).click();
  await expect(item.getByText("draft", { exact: true })).toBeVisible();
  for (const address of [`/events/${eventId}@1`, `/events/${eventId}/history`, `/events/${eventId}@1.json`])
    expect((await reader.request.get(address)).status(), address).toBe(410);
});
