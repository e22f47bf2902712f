// English: legend.

export const legend = {} as const;
