// A map that a footnote names: it shows what was known then, says so, opens versions of then, and leads back to today.
import { expect, test, type APIRequestContext } from "@playwright/test";
import { openMap } from "./open-map";

const text =
  "A drone attack hit a water tower in Raqqa on Tuesday evening, a local official said. Three people were injured, the official said.";
const mended = "Drone hits a water tower in Raqqa, as told later";
const editor = { Authorization: `Bearer ${process.env.E2E_EDITOR_KEY ?? ""}` };

async function decide(request: APIRequestContext, payload: unknown): Promise<string> {
  const response = await request.post("/api/v1/decisions", { headers: editor, data: { payload } });
  expect(response.status()).toBe(201);
  return (await response.json()).id;
}

/** By the clock that versions are kept by. */
async function now(request: APIRequestContext): Promise<string> {
  return (await (await request.get("/api/v1/events/revision")).json()).now;
}

/** The report, sent, read and published: its event. */
async function publishReport(request: APIRequestContext): Promise<{ eventId: string; published: string }> {
  const sent = await request.post("/api/v1/reports", {
    headers: editor,
    data: { text, publisher: "The Example Post", publishedAt: "2023-03-15" },
  });
  const { id } = await sent.json();
  const report = async () => (await request.get(`/api/v1/reports/${id}`, { headers: editor })).json();
  await expect.poll(async () => (await report()).state, { timeout: 60_000 }).toBe("read");
  const eventId: string = (await report()).events[0].id;
  return { eventId, published: await decide(request, { kind: "publish_event", eventId }) };
}

test("opened as known then, with its event, and back to today", async ({ request, browser, baseURL }) => {
  test.setTimeout(180_000);
  const before = await now(request);
  const { eventId, published } = await publishReport(request);
  const then = await now(request);
  const renamed = await decide(request, { kind: "change_event", eventId, change: { title: mended } });

  const context = await browser.newContext({ baseURL, permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  await openMap(page, `/?asof=${then}&q=Raqqa`);
  const banner = page.locator("[data-as-known]");
  await expect(banner).toContainText(/^As known on \d{1,2} \w+ \d{4}, \d\d:\d\d UTC/);
  const row = page.locator(`[data-event="${eventId}"]`).first();
  const old = await row.innerText();
  expect(old).not.toContain(mended);

  // Its version of then, in the panel and at the address that keeps it.
  await row.click();
  const panel = page.getByRole("region", { name: /^Chosen:/ });
  await expect(panel).toContainText("Version 1 of 2, as shown from");
  const heading = panel.getByRole("heading", { level: 2 });
  await expect(heading).not.toHaveText(mended);
  await expect(heading.getByRole("link")).toHaveAttribute("href", `/events/${eventId}@1`);

  // The link for a footnote stays as it was known; the live one does not.
  await panel.getByText("Copy a link").click();
  const copied = async (name: RegExp): Promise<URL> => {
    await panel.getByRole("button", { name }).click();
    await expect(panel.getByText("Copied")).toBeVisible();
    return new URL(await page.evaluate(() => navigator.clipboard.readText()));
  };
  expect((await copied(/^This view as known on/)).searchParams.get("asof")).toBe(then);
  expect((await copied(/^This view \(live\)/)).searchParams.has("asof")).toBe(false);
  await page.keyboard.press("Escape");

  await banner.getByRole("link", { name: "Show today’s" }).click();
  await expect(page).not.toHaveURL(/asof=/);
  await expect(banner).toBeHidden();
  await expect(heading).toHaveText(mended);
  await expect(row).toContainText(mended);
  await page.goBack();
  await expect(banner).toBeVisible();
  await expect(heading).not.toHaveText(mended);

  // Today's view can be pinned, by the clock of who keeps the versions.
  await openMap(page, "/?q=Raqqa");
  await page.getByRole("button", { name: "Copy a link" }).click();
  await page.getByRole("button", { name: /^This view as known now/ }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const pinned = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect((pinned.searchParams.get("asof") ?? "") >= then.slice(0, 19)).toBe(true);

  // A live link that was copied before says that there is more now, and leads to what it gave; so it does without a script.
  const plain = await (await browser.newContext({ baseURL, javaScriptEnabled: false })).newPage();
  await plain.goto(`/ar?q=Raqqa&shared=${before},0`);
  await expect(plain.getByText(/^حدث واحد الآن، و0 حين نُسخ هذا الرابط في/)).toBeVisible();
  await openMap(page, `/?q=Raqqa&shared=${before},0`);
  const sinceShared = page.getByText(/^1 event now, 0 when this link was copied on \d/);
  await expect(sinceShared).toBeVisible();
  await page.getByRole("link", { name: "As it was then" }).click();
  await expect(banner).toBeVisible();
  await expect(page.locator(`[data-event="${eventId}"]`)).toHaveCount(0);
  expect(new URL(page.url()).searchParams.get("asof")).toBe(before);
  await page.goBack();
  await expect(sinceShared).toBeVisible();
  await page.getByRole("link", { name: "Hide this line" }).click();
  await expect(sinceShared).toBeHidden();
  await expect(page).toHaveURL(/\?q=Raqqa#/);
  await openMap(page, `/?q=Raqqa&shared=${before},1`);
  await expect(row).toBeVisible();
  await expect(page.getByText("when this link was copied")).toBeHidden();

  // Without a script too; before it was published there is nothing, in a frame as on the page.
  await plain.goto(`/?asof=${then}&sel=e:${eventId}&q=Raqqa`);
  await expect(plain.locator("[data-as-known]")).toBeVisible();
  await expect(plain.getByRole("region", { name: /^Chosen:/ })).toContainText("Version 1 of 2");
  await plain.goto(`/embed?asof=${before}&q=${encodeURIComponent("water tower")}`);
  await expect(plain.locator("[data-as-known]")).toContainText("As known on");
  await expect(plain.locator(`[data-event="${eventId}"]`)).toHaveCount(0);
  await plain.goto("/ar?asof=2999-01-01");
  await expect(plain.locator("[data-as-known]")).toContainText("هذا ما يُعرف الآن");
  await plain.goto("/?asof=yesterday");
  await expect(plain.getByText("asof")).toContainText("2024-02-04");

  // What is withdrawn is withdrawn from the past as well.
  await decide(request, { kind: "undo", decisionId: renamed });
  await decide(request, { kind: "undo", decisionId: published });
  const listed = await (await request.get(`/api/v1/events?asof=${then}&q=Raqqa`)).json();
  expect(listed.events.map(({ event }: { event: { id: string } }) => event.id)).not.toContain(eventId);
  expect((await request.get(`/api/v1/events/${eventId}?asof=${then}`)).status()).toBe(410);
});
