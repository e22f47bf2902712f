// English: operations.

export const operations = {} as const;
