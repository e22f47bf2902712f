// The tags of answers given before, so that an asker who holds one is told so without computing the answer again.

/** Longest address that is remembered: what is longer is computed each time. */
const longest = 1_000;

/** At most `most` tags; the one kept longest ago goes first. */
export class KnownTags {
  readonly #tags = new Map<string, { readonly stamp: string; readonly etag: string }>();
  readonly #most: number;

  constructor(most = 5_000) {
    this.#most = most;
  }

  /** The tag of what was answered to `asked` under the same stamp; null where that is not known. */
  find(asked: string, stamp: string): string | null {
    const known = this.#tags.get(asked);
    return known !== undefined && known.stamp === stamp ? known.etag : null;
  }

  keep(asked: string, stamp: string, etag: string): void {
    if (asked.length > longest) return;
    this.#tags.delete(asked);
    this.#tags.set(asked, { stamp, etag });
    if (this.#tags.size <= this.#most) return;
    const [oldest] = this.#tags.keys();
    if (oldest !== undefined) this.#tags.delete(oldest);
  }
}
