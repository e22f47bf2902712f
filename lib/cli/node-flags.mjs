// How our processes are started: what Node is told before it reads a line of ours.

/**
 * A process may leave so many megabytes of new memory uncollected before it looks what of it is still needed; Node's own 16 are
 * gone after a few texts or tiles, and every look takes milliseconds. Three times as much is taken at most, and only by who fills it.
 */
export const memoryFlags = ["--max-semi-space-size=64"];
