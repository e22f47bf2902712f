// What a drawn map itself says, in the language of who will see it. The names on it come with the areas.

export type PictureWords = {
  /** Before the name of a place of which only the area is known, with its space. */
  readonly somewhereHere: string;
  readonly contested: string;
  /** Behind a number of kilometres or metres, as on the scale bar. */
  readonly kilometres: string;
  readonly metres: string;
  /** Captions begin at the right, and names in the Arabic script stand above the Latin ones where they are known. */
  readonly isRightToLeft: boolean;
};

export const englishPictureWords: PictureWords = {
  somewhereHere: "somewhere here: ",
  contested: "contested",
  kilometres: "km",
  metres: "m",
  isRightToLeft: false,
};

/**
 * Which way a line runs, by its first letter: `directionOfLine("قرب Homs")` is "rtl". A canvas has to be told, else full stops and
 * numbers at the ends of Arabic lines stand on the wrong side.
 */
export function directionOfLine(text: string): "ltr" | "rtl" {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letter) ? "rtl" : "ltr";
}
