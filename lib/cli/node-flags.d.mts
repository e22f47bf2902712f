// Types of node-flags.mjs, which the `dateline` command imports before anything is compiled.
export const memoryFlags: readonly string[];
