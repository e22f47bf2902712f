// A client that asks so many times a second whether answers come or not: slow answers make no pause, as with real users.
import http from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

export type LoadResult = {
  /** Milliseconds from the moment a question was due to the last byte of its answer, sorted. */
  readonly milliseconds: readonly number[];
  /** Answers other than 2xx and 304, by status; "error" for none at all. */
  readonly failures: Readonly<Record<string, number>>;
};

/** Sends each path in turn at a steady rate over kept connections; resolves when the last is answered. */
export async function steadyLoad(
  origin: string,
  paths: readonly string[],
  perSecond: number,
  method = "GET",
): Promise<LoadResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const milliseconds: number[] = [];
  const failures: Record<string, number> = {};
  const began = performance.now();
  const asking = paths.map(async (path, number) => {
    const due = began + (number * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    const status = await ask(agent, origin + path, method);
    milliseconds.push(performance.now() - due);
    if (status !== "ok") failures[status] = (failures[status] ?? 0) + 1;
  });
  await Promise.all(asking);
  agent.destroy();
  return { milliseconds: milliseconds.sort((a, b) => a - b), failures };
}

async function ask(agent: http.Agent, url: string, method: string): Promise<string> {
  return new Promise((resolve) => {
    const request = http.request(url, { agent, method }, (response) => {
      response.resume();
      response.once("end", () => {
        const status = response.statusCode ?? 0;
        resolve((status >= 200 && status < 300) || status === 304 ? "ok" : String(status));
      });
      response.once("error", () => resolve("error"));
    });
    request.once("error", () => resolve("error"));
    request.end();
  });
}

/** The value below which that share (0..1) of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
