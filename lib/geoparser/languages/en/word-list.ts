// Lists of words as they are written down here: one text, cut up.

/** Words with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** One phrase a line. */
export const phrases = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*\n\s*/u));
