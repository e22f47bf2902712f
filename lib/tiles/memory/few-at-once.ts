// Keeps few of what is costly to keep: the one that was asked for longest ago gives way to another name, but never while it is in use.
import { AppError } from "../../errors";

type Kept<T> = { readonly thing: T; users: number };

export type FewOptions<T> = {
  /** So many are kept. */
  readonly most: number;
  /** So many may wait for a place; who comes after them is sent away. */
  readonly mostWaiting: number;
  readonly end: (thing: T) => Promise<void>;
};

export class FewAtOnce<T> {
  /** Longest unasked first. */
  private readonly kept = new Map<string, Kept<T>>();
  private waiting: (() => void)[] = [];

  constructor(private readonly options: FewOptions<T>) {}

  /** Runs `work` on what is kept under this name, made where nothing is; waits while all places are in use. Throws `busy` where too many wait. */
  async use<R>(name: string, make: () => T, work: (thing: T) => Promise<R>): Promise<R> {
    const found = await this.take(name, make);
    try {
      return await work(found.thing);
    } finally {
      found.users -= 1;
      if (found.users === 0) this.wakeAll();
    }
  }

  /** Ends all of them; what is asked for next is made anew. */
  async endAll(): Promise<void> {
    const all = [...this.kept.values()];
    this.kept.clear();
    this.wakeAll();
    await Promise.all(all.map(({ thing }) => this.options.end(thing)));
  }

  private async take(name: string, make: () => T): Promise<Kept<T>> {
    for (;;) {
      const { most, end } = this.options;
      const found = this.kept.get(name) ?? (this.kept.size < most ? { thing: make(), users: 0 } : null);
      if (found !== null) {
        this.kept.delete(name);
        this.kept.set(name, found);
        found.users += 1;
        return found;
      }
      const idle = [...this.kept].find(([, { users }]) => users === 0);
      if (idle === undefined) await this.turn();
      else {
        const [oldest, { thing }] = idle;
        this.kept.delete(oldest);
        await end(thing);
      }
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= this.options.mostWaiting)
      throw new AppError("busy", "Too many are looking back to other times just now. Try again in a moment.");
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private wakeAll(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const wake of waiting) wake();
  }
}
