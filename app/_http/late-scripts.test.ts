// Scripts of a page wait, all else of it stays as it was, however its bytes are cut.
import { describe, expect, it } from "vitest";
import { LateScripts } from "./late-scripts";

const nonce = ' nonce="n/1+=="';
const first = `<script src="/_next/a.js" async=""${nonce}></script>`;
const bootstrap = `<script src="/_next/b.js"${nonce} async="" id="_R_"></script>`;
const style = `<link rel="stylesheet" href="/_next/c.css"${nonce}/>`;
const hints = [
  `<link rel="preload" as="script" fetchPriority="low"${nonce} href="/_next/b.js"/>`,
  `<link rel="preload" href="/_next/d.css" as="style"${nonce}/>`,
];
const others = [
  `<link rel="preload" href="/_next/e.woff2" as="font"/>`,
  `<script src="/_next/old.js" noModule=""${nonce}></script>`,
  `<script${nonce}>self.words = "a < b, البوكمال";</script>`,
];
const page = `<!DOCTYPE html><head>${style}${hints.join("")}${first}${others.join("")}</head><p>1 &lt; 2</p>${bootstrap}`;

function turned(parts: readonly (Uint8Array | string)[]): string {
  const late = new LateScripts("n/1+==");
  return parts.map((part) => late.turn(part)).join("") + late.rest();
}

describe("a page with late scripts", () => {
  const whole = turned([page]);

  it("fetches none of them while it is read", () => {
    expect(whole).toContain(`<script type="text/late" src="/_next/a.js" async=""${nonce}></script>`);
    expect(whole).toContain(`<script type="text/late" src="/_next/b.js"${nonce} async="" id="_R_"></script>`);
    for (const hint of hints) expect(whole).not.toContain(hint);
  });

  it("says once how they begin, before the styles, under the page's policy", () => {
    const [before, after] = whole.split(style);
    expect(before).toMatch(
      /^<!DOCTYPE html><head><script nonce="n\/1\+==">[^<]*first-contentful-paint[^<]*<\/script>$/,
    );
    expect(after).not.toContain("first-contentful-paint");
  });

  it("keeps all else", () => {
    for (const other of others) expect(whole).toContain(other);
    const noPage = `<p>Without a head</p>${first}`;
    expect(turned([noPage])).toBe(noPage);
  });

  it("is the same when its bytes come cut anywhere", () => {
    const bytes = Buffer.from(page);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(turned([bytes.subarray(0, at), bytes.subarray(at)])).toBe(whole);
    expect(turned([...bytes].map((byte) => Uint8Array.of(byte)))).toBe(whole);
  });
});
