// English: map.

export const map = {} as const;
