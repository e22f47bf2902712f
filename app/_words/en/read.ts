// English: read.

export const read = {} as const;
