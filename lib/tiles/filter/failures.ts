// What a mark can fail a filter by.

/** Parts of a filter that counts leave out in turn; a mark's failures are the sum of these. */
export const failures = {
  kind: 1,
  weapon: 2,
  grade: 4,
  precision: 8,
  actor: 16,
  claimant: 32,
  period: 64,
  place: 128,
  report: 256,
  text: 512,
} as const;

/** Above every sum of failures: stands for what is never left out, the audience and what a mark must lie near to. */
export const notAsked = 1024;
/** Each of `failures`. */
export const eachFailure: readonly number[] = Object.values(failures);
