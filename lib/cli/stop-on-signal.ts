// Work that a signal may cut short: it is asked to stop and given a moment to put down what it holds.
import os from "node:os";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
type EndingSignal = (typeof signals)[number];

/** After that we end whether the work has stopped or not. */
const graceMs = 10_000;
/** npm and a terminal pass one Ctrl-C on twice: within this time it is the same wish. */
const sameWishMs = 500;

export type StoppedWork<T> =
  | { readonly kind: "done"; readonly result: T }
  /** `exitCode` as shells tell it, 130 for Ctrl-C. */
  | { readonly kind: "stopped"; readonly exitCode: number };

/**
 * Runs `work`; the first signal calls `stop`, by which the work is to fail soon, and the failure counts as stopped. Work that
 * was done all the same is done. A second signal from a keyboard ends the process at once.
 */
export async function stopOnSignal<T>(work: () => Promise<T>, stop: () => void): Promise<StoppedWork<T>> {
  let heard: { readonly exitCode: number; readonly at: number } | null = null;
  const hear = (signal: EndingSignal): void => {
    const exitCode = 128 + os.constants.signals[signal];
    if (heard === null) {
      heard = { exitCode, at: Date.now() };
      setTimeout(() => process.exit(exitCode), graceMs).unref();
      stop();
    } else if (Date.now() - heard.at > sameWishMs) process.exit(exitCode);
  };
  for (const signal of signals) process.on(signal, hear);
  try {
    return { kind: "done", result: await work() };
  } catch (error) {
    const asked = exitCodeOf(heard);
    if (asked === null) throw error;
    return { kind: "stopped", exitCode: asked };
  } finally {
    for (const signal of signals) process.off(signal, hear);
  }
}

/** Read through a function, since the compiler does not see that a listener has written it. */
function exitCodeOf(heard: { readonly exitCode: number } | null): number | null {
  return heard === null ? null : heard.exitCode;
}
