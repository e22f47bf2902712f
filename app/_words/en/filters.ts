// English: filters.

export const filters = {} as const;
