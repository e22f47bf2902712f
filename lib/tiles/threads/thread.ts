// One thread as the process sees it: letters out, answers in, started anew when it dies.
import { Worker } from "node:worker_threads";
import { AppError } from "../../errors";
import { log } from "../../log";
import type { EventTable } from "../event-table";
import { threadScript } from "./thread-script";
import type { Letter, Said, Work } from "./thread-words";

/** So much of a thread's memory may be garbage that was never looked at: tiles leave little else, and looking takes milliseconds. */
const youngMegabytes = 64;

type Waiting = {
  readonly weight: number;
  readonly settle: (said: Said) => void;
  readonly fail: (error: Error) => void;
};

export class Thread {
  private worker: Worker | null = null;
  /** Questions asked of the worker of now: one that is being ended has its own. */
  private waiting = new Map<number, Waiting>();
  private nextNumber = 1;
  private table: EventTable | null = null;

  /** `home` is the checkout. */
  constructor(private readonly home: string) {}

  /** Weights of the questions that were asked and not answered yet. */
  get load(): number {
    let sum = 0;
    for (const { weight } of this.waiting.values()) sum += weight;
    return sum;
  }

  /** Gives it the table it answers from; a thread that dies and is started anew is given it again. */
  take(table: EventTable): Promise<Said> {
    this.table = table;
    return this.ask({ ask: "take", table });
  }

  /** Throws `busy` where the thread dies over it, and what the thread itself threw. */
  ask(work: Work, weight = 1): Promise<Said> {
    const worker = this.worker ?? this.start();
    return new Promise((resolve, reject) => {
      const number = this.nextNumber;
      this.nextNumber += 1;
      if (this.waiting.size === 0) worker.ref();
      this.waiting.set(number, {
        weight,
        settle: (said) => {
          if (said.said === "failed") reject(new Error(`A thread of the map failed: ${said.message}`));
          else resolve(said);
        },
        fail: reject,
      });
      const letter: Letter<Work> = { number, content: work };
      worker.postMessage(letter);
    });
  }

  /** Ends the thread; the next question starts another. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(threadScript(this.home), {
      eval: true,
      execArgv: [],
      name: "dateline-tiles",
      resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
    });
    worker.unref();
    const waiting = new Map<number, Waiting>();
    worker.on("message", ({ number, content }: Letter<Said>) => {
      const asked = waiting.get(number);
      waiting.delete(number);
      // A process that waits for nothing else may end.
      if (waiting.size === 0) worker.unref();
      asked?.settle(content);
    });
    worker.on("error", (error) => log.error("a thread of the map failed", error));
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = null;
      const orphans = [...waiting.values()];
      waiting.clear();
      for (const { fail } of orphans)
        fail(new AppError("busy", "The map's memory is being loaded anew. Try again in a moment."));
    });
    this.worker = worker;
    this.waiting = waiting;
    if (this.table !== null) {
      const letter: Letter<Work> = { number: 0, content: { ask: "take", table: this.table } };
      worker.postMessage(letter);
    }
    return worker;
  }
}
