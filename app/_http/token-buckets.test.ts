// Bursts pass, a steady excess does not, and memory is bounded.
import { describe, expect, it } from "vitest";
import { TokenBuckets } from "./token-buckets";

const size = { perSecond: 10, burst: 20 };

describe("a client's bucket", () => {
  it("gives a burst, then says how long to wait, and fills again", () => {
    const buckets = new TokenBuckets();
    for (let n = 0; n < 20; n += 1) expect(buckets.take("a", 1, size, 0)).toBe(0);
    expect(buckets.take("a", 1, size, 0)).toBeCloseTo(0.1);
    expect(buckets.take("a", 1, size, 50)).toBeCloseTo(0.05);
    expect(buckets.take("a", 1, size, 100)).toBe(0);
    expect(buckets.take("a", 20, size, 100_000)).toBe(0);
    expect(buckets.take("b", 1, size, 0)).toBe(0);
  });

  it("lets a steady rate through for ever", () => {
    const buckets = new TokenBuckets();
    for (let n = 0; n < 1_000; n += 1) expect(buckets.take("a", 1, size, n * 100)).toBe(0);
  });

  it("lets what is larger than a bucket pass a full one, and leaves a debt", () => {
    const buckets = new TokenBuckets();
    expect(buckets.take("a", 50, size, 0)).toBe(0);
    expect(buckets.take("a", 1, size, 1_000)).toBeGreaterThan(1);
    expect(buckets.take("a", 1, size, 4_000)).toBe(0);
  });

  it("forgets the client that asked longest ago, beyond so many", () => {
    const buckets = new TokenBuckets(2);
    buckets.take("a", 20, size, 0);
    buckets.take("b", 20, size, 0);
    buckets.take("a", 1, size, 1);
    buckets.take("c", 20, size, 2);
    expect(buckets.size).toBe(2);
    expect(buckets.take("a", 1, size, 3)).toBeGreaterThan(0);
    expect(buckets.take("b", 20, size, 3)).toBe(0);
  });
});
