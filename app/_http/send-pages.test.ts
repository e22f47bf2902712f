// What leaves a real server: pages with late scripts, everything else byte for byte.
import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageStatusHeader } from "./page-status";
import { sendPages } from "./send-pages";

const html = `<head></head><p>البوكمال</p><script src="/a.js" async=""></script>`;

/** Answers as Next does: an address names the type and the manner. */
const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "", "http://localhost");
  response.setHeader("Content-Security-Policy", "script-src 'self' 'nonce-n1'");
  if (pathname.startsWith("/gone")) response.setHeader(pageStatusHeader, "410");
  response.setHeader("Content-Type", searchParams.get("type") ?? "text/html; charset=utf-8");
  if (pathname.startsWith("/gone")) {
    response.statusCode = 404;
    if (pathname === "/gone-in-parts") response.flushHeaders();
    response.end(html);
    return;
  }
  if (pathname === "/whole") {
    response.setHeader("Content-Length", Buffer.byteLength(html));
    response.end(request.method === "HEAD" ? null : html);
    return;
  }
  response.flushHeaders();
  if (pathname === "/halt") {
    const cut = html.indexOf("<script");
    response.write(html.slice(0, cut));
    goOn = () => response.end(html.slice(cut));
    return;
  }
  for (const byte of Buffer.from(html)) response.write(Uint8Array.of(byte));
  response.end(() => ends.push(pathname));
});
const ends: string[] = [];
let goOn: (() => void) | null = null;
let origin = "";

beforeAll(async () => {
  sendPages();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe("sent by a server", () => {
  it.each([
    ["/whole", "br"],
    ["/parts", "br"],
    ["/whole", "gzip"],
    ["/parts", "identity"],
  ])("a page comes with late scripts: %s for who takes %s", async (path, taken) => {
    const response = await fetch(`${origin}${path}`, { headers: { "Accept-Encoding": taken } });
    // Next's own gzip comes after this.
    expect(response.headers.get("content-encoding")).toBe(taken === "br" ? "br" : null);
    const words = await response.text();
    expect(words).toMatch(/^<head><script nonce="n1">/);
    expect(words).toMatch(/<script type="text\/late" src="\/a.js" async=""><\/script>$/);
  });

  it("the beginning of a page does not wait for its end", async () => {
    const response = await fetch(`${origin}/halt`, { headers: { "Accept-Encoding": "br" } });
    const reader = (response.body ?? new ReadableStream()).getReader();
    const first: { value?: Uint8Array } = await reader.read();
    expect(new TextDecoder().decode(first.value)).toMatch(/<p>البوكمال<\/p>$/);
    goOn?.();
    const second: { value?: Uint8Array } = await reader.read();
    expect(new TextDecoder().decode(second.value)).toMatch(/^<script type="text\/late"/);
  });

  it.each(["/whole", "/parts"])("what is no page stays as it is: %s", async (path) => {
    expect(await (await fetch(`${origin}${path}?type=text/plain`)).text()).toBe(html);
  });

  it("a page's head alone has no body and no wrong length", async () => {
    const response = await fetch(`${origin}/whole`, { method: "HEAD" });
    expect(await response.text()).toBe("");
    expect(response.headers.get("content-length")).toBeNull();
  });

  it.each(["/gone", "/gone-in-parts"])(
    "a page that was is sent with the status asked for: %s",
    async (path) => {
      const response = await fetch(`${origin}${path}`);
      expect(response.status).toBe(410);
      expect(response.headers.get(pageStatusHeader)).toBeNull();
      expect(await response.text()).toContain("البوكمال");
    },
  );

  it("what is no page keeps its own status, and hears of no other", async () => {
    const response = await fetch(`${origin}/gone?type=text/x-component`);
    expect(response.status).toBe(404);
    expect(response.headers.get(pageStatusHeader)).toBeNull();
  });

  it("who ended the answer is told that it ended", async () => {
    ends.length = 0;
    await (await fetch(`${origin}/told`)).text();
    expect(ends).toEqual(["/told"]);
  });
});
