// English: review.

export const review = {} as const;
