// The map inside another site's page: the same view, no cookies, and a way to the whole.
import http from "node:http";
import { expect, test } from "@playwright/test";
import { startedMap, type MapElement } from "./open-map";

test("it may be framed, alone of all pages, and sets no cookie", async ({ request }) => {
  for (const path of ["/embed", "/ar/embed?kind=strike"]) {
    const answer = await request.get(path);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(answer.headers()["x-frame-options"]).toBeUndefined();
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
  const whole = await request.get("/");
  expect(whole.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(whole.headers()["x-frame-options"]).toBe("DENY");
});

test("another site's page shows the view, keeps its scrolling, and leads to the whole map", async ({
  page,
  baseURL,
}) => {
  const elsewhere = http.createServer((_request, response) => {
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(
        `<h1>A story</h1><iframe title="map" src="${baseURL}/embed?kind=strike" width="700" height="480"></iframe>`,
      );
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
  try {
    const address = elsewhere.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await page.goto(`http://127.0.0.1:${port}/`);
    const frame = page.frameLocator("iframe");
    const map = await startedMap(frame);
    await expect(frame.getByText(/^\d+ events$/)).toBeVisible();
    const zoom = (): Promise<number> => map.evaluate((element: MapElement) => element.map.getZoom());
    const before = await zoom();
    await map.hover();
    await page.mouse.wheel(0, -400);
    await expect(frame.getByText("Hold Ctrl and scroll to zoom the map")).toBeVisible();
    expect(await zoom()).toBe(before);
    await frame.getByRole("link", { name: "Open the full map" }).click();
    await expect(page).toHaveURL(/\/\?kind=strike(#|$)/);
    await expect(page.getByRole("banner")).toBeVisible();
  } finally {
    elsewhere.closeAllConnections();
    elsewhere.close();
  }
});

test("what the link drew is drawn in the frame, with its answer", async ({ page }) => {
  await page.goto("/embed?tool=area:33.5,40;35.5,40;35.5,42;33.5,42");
  const map = await startedMap(page);
  const card = page.getByRole("region", { name: "What happened in an area" });
  await expect(card.getByRole("heading", { name: /^Certain [1-9]/ })).toBeVisible();
  const isDrawn = (): Promise<boolean> =>
    map.evaluate(
      (element: MapElement) => element.map.queryRenderedFeatures({ layers: ["tool-fill"] }).length > 0,
    );
  await expect.poll(isDrawn).toBe(true);
  await card.getByRole("button", { name: "Close" }).click();
  await expect.poll(isDrawn).toBe(false);
});

test("what the link chose stands over the map of a narrow frame, and closes", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 480 });
  const answer = await page.request.get("/api/v1/events?kind=strike&limit=1");
  const { events }: { events: { event: { id: string } }[] } = await answer.json();
  await page.goto(`/embed?sel=e:${events[0]?.event.id}`);
  await startedMap(page);
  const close = page.locator("[data-event-panel]").getByRole("link", { name: "Close" });
  // A press where it stands reaches it, not the map.
  await close.click();
  await expect(page).not.toHaveURL(/sel=/);
});
