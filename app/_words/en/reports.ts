// English: reports.

export const reports = {} as const;
