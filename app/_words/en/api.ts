// English: api.

export const api = {} as const;
