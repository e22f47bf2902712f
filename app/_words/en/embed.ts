// English: embed.

export const embed = {} as const;
