// English: labels.

export const labels = {} as const;
