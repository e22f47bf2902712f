// Unicode folding: two spellings that differ only in case, accents, apostrophes or punctuation become one string.

/** Letters that Unicode does not take apart and that people type as plain Latin. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
  ə: "a",
  ǝ: "a",
  ɛ: "e",
  ɔ: "o",
};

/** Letters of the Arabic script that stand for one letter in different languages and keyboards. */
const plainArabic: Readonly<Record<string, string>> = {
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ې: "ي",
  ے: "ي",
  ک: "ك",
  ڪ: "ك",
  ة: "ه",
  ۀ: "ه",
  ہ: "ه",
  ھ: "ه",
};

const apostrophes = /['’‘ʼʻʽʾʿˈ`´′‛＇ʹ׳״ء]/gu;
const invisible = /[\u00AD\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0640]/gu;
const marks = /\p{M}+/gu;
const initials = /(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:\.|[^\p{L}]|$)|[^\p{L}]|$)/gu;
const separators = /[^\p{L}\p{N}]+/gu;
const oddLatin = /[ßæœøđðþłħıŋəǝɛɔ]/gu;
const oddArabic = /[ٱىیېےکڪةۀہھ]/gu;
/** In Kurdish a yeh under a hamza at the head of a word only carries the vowel behind it. */
const hamzaCarrier = /(?<![\p{L}\p{M}])ي\u0654/gu;
const oddDigits = /[\u0660-\u0669\u06F0-\u06F9]/gu;
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * Lower case, no accents or vowel marks, no apostrophes (ayn and hamza among them), every other mark a single space:
 * "Al-Qā’im" and "al qa'im" give "al qaim", "U.S." gives "us", "أبو كمال" gives "ابو كمال".
 * Works for any script; returns "" for a name without a letter or digit.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (plain.test(lower)) return lower;
  return foldSimple(lower) ?? bareOf(lower).replace(separators, " ").trim();
}

function bareOf(lower: string): string {
  return lower
    .normalize("NFKD")
    .replace(hamzaCarrier, "")
    .replace(invisible, "")
    .replace(apostrophes, "")
    .replace(marks, "")
    .replace(initials, "")
    .replace(oddLatin, (letter) => plainLetters[letter] ?? letter)
    .replace(oddArabic, (letter) => plainArabic[letter] ?? letter)
    .replace(oddDigits, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

const fullStop = 0x2e;
/** What each letter or mark below U+0250 becomes on its own; null for those that need a look at their neighbours. */
const simple: readonly (string | null)[] = Array.from({ length: 0x250 }, (_, unit) => {
  const piece = bareOf(String.fromCharCode(unit)).replace(separators, " ");
  return unit === fullStop || (piece.length > 1 && piece.includes(" ")) ? null : piece;
});

/** `fold` for Latin letters, several times as fast; null where that does not do. */
function foldSimple(lower: string): string | null {
  let folded = "";
  let gap = false;
  for (let at = 0; at < lower.length; at += 1) {
    const piece = simple[lower.charCodeAt(at)] ?? null;
    if (piece === null) return null;
    if (piece === "") continue;
    if (piece === " ") {
      gap = true;
      continue;
    }
    if (gap && folded !== "") folded += " ";
    gap = false;
    folded += piece;
  }
  return folded;
}

/**
 * ISO 15924 code of the script most letters of the name are written in ("Latn", "Arab", "Hebr", "Cyrl" ...);
 * "Zyyy" where there is no letter, "Zzzz" for a script this house has no use for yet.
 */
export function scriptOf(name: string): string {
  if (latinOrNone.test(name)) return latinLetter.test(name) ? "Latn" : "Zyyy";
  let best = "Zyyy";
  let most = 0;
  for (const [code, letter] of scripts) {
    const count = name.match(letter)?.length ?? 0;
    if (count > most) {
      most = count;
      best = code;
    }
  }
  return most === 0 && /\p{L}/u.test(name) ? "Zzzz" : best;
}

const latinOrNone = /^[\u0000-\u024F]*$/;
const latinLetter = /[A-Za-z\u00C0-\u024F]/;
const scripts: readonly (readonly [string, RegExp])[] = [
  ["Latn", /\p{Script=Latin}/gu],
  ["Arab", /\p{Script=Arabic}/gu],
  ["Hebr", /\p{Script=Hebrew}/gu],
  ["Cyrl", /\p{Script=Cyrillic}/gu],
  ["Grek", /\p{Script=Greek}/gu],
  ["Armn", /\p{Script=Armenian}/gu],
  ["Geor", /\p{Script=Georgian}/gu],
  ["Hani", /\p{Script=Han}/gu],
  ["Jpan", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Hang", /\p{Script=Hangul}/gu],
  ["Deva", /\p{Script=Devanagari}/gu],
  ["Syrc", /\p{Script=Syriac}/gu],
];

/** The name as a part of a URL: "Deir ez-Zor" gives "deir-ez-zor"; "" where nothing of it is Latin. */
export function slugOf(name: string): string {
  const folded = fold(name);
  if (plain.test(folded)) return folded.includes(" ") ? folded.replaceAll(" ", "-") : folded;
  return folded.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
