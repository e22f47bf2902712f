// Preloaded into the web server: ends it when the process that started it has been killed and could not stop it.
const parent = Number(process.env.FOLLOW_PARENT);

// Next forks no workers for `next start`, but `next dev` does: only the direct child follows, the others follow it.
if (Number.isInteger(parent) && process.ppid === parent) {
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 1000).unref();
}
