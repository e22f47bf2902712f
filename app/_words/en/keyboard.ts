// English: keyboard.

export const keyboard = {} as const;
