// Hashes hang on content and order alone, and a version changed behind our back shows.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findBrokenRevision, hashContent, hashRevision } from "./hash-revision";

const chain = (views: readonly unknown[]) => {
  let previousHash: string | null = null;
  return views.map((view, index) => {
    const contentHash = hashContent(view);
    const hash = hashRevision(contentHash, previousHash);
    const row = { number: index + 1, view, contentHash, previousHash, hash };
    previousHash = hash;
    return row;
  });
};

describe("the hash of content", () => {
  test("is what anybody gets who writes the JSON with sorted keys", () => {
    const sha = createHash("sha256").update('{"id":"7kq2m4x","title":"Depots struck"}').digest("hex");
    expect(hashContent({ title: "Depots struck", id: "7kq2m4x" })).toBe(sha);
    expect(hashContent({ id: "7kq2m4x", title: "Depots struck" })).toBe(sha);
    expect(hashContent({ id: "7kq2m4x", title: "Depots hit" })).not.toBe(sha);
    expect(hashContent(null)).toBeNull();
  });

  test("comes back when the content does, while the chain goes on", () => {
    const [first, second, third] = chain([{ title: "a" }, { title: "b" }, { title: "a" }]);
    expect(third?.contentHash).toBe(first?.contentHash);
    expect(new Set([first?.hash, second?.hash, third?.hash]).size).toBe(3);
  });
});

describe("the chain", () => {
  const rows = chain([{ title: "a" }, null, { title: "b" }]);

  test("holds, also over a time when nothing was shown", () => {
    expect(findBrokenRevision(rows)).toBeNull();
    expect(findBrokenRevision([])).toBeNull();
  });

  test.each<[string, number, Record<string, unknown>]>([
    ["another content", 1, { view: { title: "c" } }],
    ["content where there was none", 2, { view: { title: "c" } }],
    ["content and its hash", 3, { view: { title: "c" }, contentHash: hashContent({ title: "c" }) }],
    ["another number", 2, { number: 4 }],
    ["another past", 3, { previousHash: rows[0]?.hash ?? null }],
  ])("shows %s at version %i", (_what, number, change) => {
    const changed = rows.map((row) => (row.number === number ? { ...row, ...change } : row));
    expect(findBrokenRevision(changed)).toBe(number);
  });

  test("shows a version that was taken out", () => {
    expect(findBrokenRevision(rows.filter(({ number }) => number !== 2))).toBe(2);
  });
});
