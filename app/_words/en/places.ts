// English: places.

export const places = {} as const;
