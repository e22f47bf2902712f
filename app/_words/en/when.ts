// English: when.

export const when = {} as const;
