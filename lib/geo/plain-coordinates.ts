// Coordinates as they are pasted, brought into plain characters: one kind of digit, quote, minus and degree sign.

const degreeSigns = /[º˚∘ᵒ]/gu;
const minuteSigns = /[′’‘ʹʼʻ´`‵＇׳]/gu;
const secondSigns = /[″”“„˝״＂‶]|''/gu;
const invisible = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** "٣٤٫٤٥° ش" becomes "34.45° ش". Signs that look alike become ° ' " and -, every space a plain one. */
export function plainCoordinates(text: string): string {
  return text
    .replace(degreeSigns, "°") // before NFKC, which makes letters and blanks of some
    .replace(minuteSigns, "'")
    .replace(secondSigns, '"')
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/''/g, '"')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16))
    .replace(/٫/gu, ".")
    .replace(/[،、]/gu, ",")
    .replace(/؛/gu, ";")
    .replace(/[−–—‐‑]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
}
