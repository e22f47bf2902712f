// English: tools.

export const tools = {} as const;
