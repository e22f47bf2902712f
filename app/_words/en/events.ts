// English: events.

export const events = {} as const;
