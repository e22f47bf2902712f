// While a change is being read, tiles are answered from what was held before it; a list waits for it.
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import type { Look, MarkSource, Reading } from "./mark-source";
import { TileEngine } from "./tile-engine";

const home = fileURLToPath(new URL("../../../", import.meta.url));

/** An empty database whose changes are read when the test says so. */
class SlowSource implements MarkSource {
  private changes: Look["changes"] = [];
  private horizon = 1;
  /** What a reading waits for. */
  gate: Promise<void> = Promise.resolve();

  change(): void {
    this.changes = [{ eventId: "aaaaaaa", changedBy: this.horizon }];
    this.horizon += 1;
  }

  /** Readings wait from now on, until what it gives is called. */
  close(): () => void {
    let open = (): void => undefined;
    this.gate = new Promise((resolve) => {
      open = resolve;
    });
    return open;
  }

  look(since: number): Promise<Look> {
    const changes = this.changes.filter(({ changedBy }) => changedBy >= since);
    return Promise.resolve({ birth: "one", horizon: this.horizon, changes });
  }

  async reading<T>(work: (reading: Reading) => Promise<T>): Promise<T> {
    await this.gate;
    return work({
      look: (since) => this.look(since),
      readMarks: () => Promise.resolve(),
      readPlaces: () => Promise.resolve(new Map()),
      readSets: () => Promise.resolve(new Map()),
      readOutlines: () => Promise.resolve(new Map()),
    });
  }
}

const source = new SlowSource();
const engine = new TileEngine(source, home, 1);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
});
afterAll(() => {
  vi.useRealTimers();
  return engine.stop();
});

test("a change that is being read keeps no tile waiting, and is held when it is read", async () => {
  const before = await engine.state("soon");
  const open = source.close();
  source.change();
  // A list wants all that was committed, so it begins to read.
  const list = engine.state("now");
  vi.setSystemTime(5_000);
  expect((await engine.state("soon")).revision).toBe(before.revision);
  open();
  const after = await list;
  expect(after.revision).not.toBe(before.revision);
  expect((await engine.state("soon")).revision).toBe(after.revision);
});

test("a tile that begins a look itself is not kept by what it finds", async () => {
  const before = await engine.state("now");
  const open = source.close();
  source.change();
  vi.setSystemTime(10_000);
  expect((await engine.state("soon")).revision).toBe(before.revision);
  open();
  expect((await engine.state("now")).revision).not.toBe(before.revision);
});

test("where the database fails, what is held stays good", async () => {
  const before = await engine.state("now");
  source.gate = Promise.reject(new Error("the database is gone"));
  source.gate.catch(() => undefined);
  source.change();
  expect((await engine.state("now")).revision).toBe(before.revision);
  expect((await engine.state("soon")).revision).toBe(before.revision);
  source.gate = Promise.resolve();
  expect((await engine.state("now")).revision).not.toBe(before.revision);
});
