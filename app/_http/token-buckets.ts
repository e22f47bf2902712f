// A limit per client that lets bursts pass: a bucket that fills at a steady rate and is emptied by requests.

export type BucketSize = {
  /** Tokens that come back per second. */
  readonly perSecond: number;
  /** Tokens a full bucket holds: what may be asked at once after a rest. */
  readonly burst: number;
};

type Bucket = { tokens: number; at: number };

/**
 * Buckets by client, in memory, at most `most` of them: the one used longest ago goes first. A client that is forgotten starts
 * with a full bucket, so memory stays bounded and the limit errs towards the client.
 */
export class TokenBuckets {
  readonly #buckets = new Map<string, Bucket>();
  readonly #most: number;

  constructor(most = 20_000) {
    this.#most = most;
  }

  /** Takes `cost` tokens and answers 0, or takes none and answers the seconds after which there will be enough. `now` in ms. */
  take(key: string, cost: number, { perSecond, burst }: BucketSize, now: number): number {
    const known = this.#buckets.get(key);
    const tokens =
      known === undefined
        ? burst
        : Math.min(burst, known.tokens + (Math.max(0, now - known.at) / 1000) * perSecond);
    // What costs more than a bucket holds passes when it is full, and leaves a debt.
    const needed = Math.min(cost, burst);
    const left = tokens >= needed ? tokens - cost : tokens;
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: left, at: now });
    if (this.#buckets.size > this.#most) {
      const [oldest] = this.#buckets.keys();
      if (oldest !== undefined) this.#buckets.delete(oldest);
    }
    return tokens >= needed ? 0 : (needed - tokens) / perSecond;
  }

  get size(): number {
    return this.#buckets.size;
  }
}
