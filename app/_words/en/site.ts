// English: site.

export const site = {} as const;
