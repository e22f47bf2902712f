// Preloaded into children of ours: ends them when the process that started them has been killed and could not stop them.
import { clearInterval, setInterval, setTimeout } from "node:timers";

const parent = Number(process.env.FOLLOW_PARENT);

/** Long enough for who hears the signal to put down what it holds. */
const graceMs = 12_000;

// Next forks no workers for `next start`, but `next dev` does: only the direct child follows, the others follow it.
if (Number.isInteger(parent) && process.ppid === parent) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    setTimeout(() => process.exit(0), graceMs).unref();
    process.kill(process.pid, "SIGTERM");
  }, 1000);
  watch.unref();
}
