// What is in use is never ended, what is idle gives way, and no more are kept than there are places.
import { describe, expect, it } from "vitest";
import { FewAtOnce } from "./few-at-once";

function fewOf(most: number, mostWaiting = 10) {
  const log: string[] = [];
  const few = new FewAtOnce<string>({
    most,
    mostWaiting,
    end: async (thing) => void log.push(`end ${thing}`),
  });
  const use = (name: string, run: (thing: string) => Promise<string>): Promise<string> =>
    few.use(
      name,
      () => {
        log.push(`make ${name}`);
        return name;
      },
      run,
    );
  return { few, use, log };
}

/** Work that lasts until it is told to finish. */
function work(): { run: (thing: string) => Promise<string>; finish: () => void } {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  return { run: async (thing) => (await finished, thing), finish: () => finish() };
}

const say = (thing: string): Promise<string> => Promise.resolve(thing);

describe("FewAtOnce", () => {
  it("makes each once, and ends the one asked for longest ago", async () => {
    const { use, log } = fewOf(2);
    for (const name of ["a", "b", "a", "c", "a", "b"]) expect(await use(name, say)).toBe(name);
    expect(log).toEqual(["make a", "make b", "end b", "make c", "end c", "make b"]);
  });

  it("ends none that is in use: another waits for a place", async () => {
    const { use, log } = fewOf(2);
    const [a, b] = [work(), work()];
    const asked = [use("a", a.run), use("b", b.run), use("c", say), use("a", say)];
    expect(await asked[3]).toBe("a");
    expect(log).toEqual(["make a", "make b"]);
    b.finish();
    expect(await asked[2]).toBe("c");
    expect(log).toEqual(["make a", "make b", "end b", "make c"]);
    a.finish();
    expect(await asked[0]).toBe("a");
  });

  it("serves all who wait, however few places there are", async () => {
    const { use, log } = fewOf(1);
    const names = ["a", "b", "c", "b", "a", "d"];
    expect(await Promise.all(names.map((name) => use(name, say)))).toEqual(names);
    expect(log.filter((each) => each.startsWith("make")).length).toBe(
      log.filter((each) => each.startsWith("end")).length + 1,
    );
  });

  it("sends away who comes when too many wait", async () => {
    const { use } = fewOf(1, 1);
    const a = work();
    const asked = [use("a", a.run), use("b", say)];
    await expect(use("c", say)).rejects.toMatchObject({ kind: "busy" });
    a.finish();
    expect(await Promise.all(asked)).toEqual(["a", "b"]);
  });

  it("frees the place of work that fails", async () => {
    const { use, log } = fewOf(1);
    await expect(use("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await use("b", say)).toBe("b");
    expect(log).toEqual(["make a", "end a", "make b"]);
  });

  it("makes anew what was ended with all", async () => {
    const { few, use, log } = fewOf(2);
    await use("a", say);
    await few.endAll();
    await use("a", say);
    expect(log).toEqual(["make a", "end a", "make a"]);
  });
});
