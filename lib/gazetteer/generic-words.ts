// Words that stand beside a place's name and say what it is: articles, "city", "air base", "محافظة".
import type { PlaceKind } from "./place";

/** The Arabic article in every assimilated form (al-Qaim, ash-Shaddadi, ez-Zor), in Latin and Cyrillic, and Hebrew "ha". */
export const articleWords: ReadonlySet<string> = new Set(
  (
    "al el il ul ar er as es ash esh at et ath ad ed adh az ez an en ha " +
    "аль эль ель ар эр ас эс аш эш ат эт ад эд аз эз ез ан эн"
  ).split(" "),
);

/** Written out so that a name can be asked with the word its kind goes by; the kinds are what the asker then means. */
const kindWords: readonly (readonly [string, readonly PlaceKind[]])[] = [
  ["city town municipality madinat madinah مدينه بلده עיר город", ["town"]],
  ["village qaryat hamlet قريه kibbutz moshav קיבוץ מושב село", ["village", "town"]],
  ["governorate province muhafazah muhafazat oblast محافظه استان ולאיה מחוז область", ["governorate"]],
  ["state ولايه", ["governorate"]],
  [
    "district county subdistrict qada nahiya nahiyat nahiyah mintaqat markaz قضاء قضا ناحيه منطقه مركز נפת район",
    ["district"],
  ],
  ["neighbourhood neighborhood quarter suburb حي שכונת", ["neighbourhood"]],
  ["base garrison outpost قاعده בסיס база", ["base", "airfield"]],
  ["airbase afb airfield airstrip airport aerodrome مطار שדה аэропорт авиабаза", ["airfield", "base"]],
  ["camp مخيم", ["camp", "base"]],
  ["crossing معبر منفذ מעבר", ["crossing"]],
  ["dam سد", ["dam"]],
  ["oilfield gasfield field fields حقل", ["oil_field"]],
];

const kindsByWord: ReadonlyMap<string, readonly PlaceKind[]> = new Map(
  kindWords.flatMap(([words, kinds]) => words.split(" ").map((word) => [word, kinds] as const)),
);

/** Dropped only in front of a kind word ("air force base", "landing zone") or after one in Arabic ("مطار المزة العسكري"). */
const modifiers: ReadonlySet<string> = new Set(
  "air force military naval army border oil gas refugee international landing joint جويه عسكري عسكريه دولي نفطي".split(
    " ",
  ),
);

/** "of" and "the" are dropped at the seam left by a kind word: "city of Homs", "the village of Hari". */
const seams: ReadonlySet<string> = new Set(["of", "the", "de"]);

export type StrippedName = {
  /** The words that are left, never none. */
  readonly words: readonly string[];
  /** What the words taken off say the place is; [] where none was. */
  readonly kinds: readonly PlaceKind[];
};

/** The Arabic article glued to a word taken off: "القائم" gives "قائم". Words that would become too short stay. */
export function withoutArabicArticle(word: string): string {
  return word.length >= 4 && word.startsWith("ال") ? word.slice(2) : word;
}

/**
 * Takes kind words and their modifiers off the words of a folded name: "harir air base" gives "harir" and the kinds base
 * and airfield. Nothing is taken where nothing would be left. "field" alone is too common in names and goes only with
 * "oil" or "gas" before it, or in Arabic.
 */
export function stripGenericWords(words: readonly string[]): StrippedName {
  if (words.length < 2) return { words, kinds: [] };
  let found = false;
  for (const word of words) {
    if (kindsByWord.has(word) || kindsByWord.has(withoutArabicArticle(word))) {
      found = true;
      break;
    }
  }
  if (!found) return { words, kinds: [] };

  const dropped = words.map(() => false);
  const kinds = new Set<PlaceKind>();
  words.forEach((word, at) => {
    const meant = kindsByWord.get(word) ?? kindsByWord.get(withoutArabicArticle(word));
    if (meant === undefined) return;
    const before = words[at - 1];
    if ((word === "field" || word === "fields") && before !== "oil" && before !== "gas") return;
    dropped[at] = true;
    for (const kind of meant) kinds.add(kind);
    for (let back = at - 1; back >= 0 && modifiers.has(words[back] ?? ""); back -= 1) dropped[back] = true;
    if (seams.has(words[at + 1] ?? "")) dropped[at + 1] = true;
    if (at > 0 && words[0] === "the") dropped[0] = true;
  });
  // Arabic puts the modifier last: "military" after the name of an airport whose kind word came first.
  if (kinds.size > 0) {
    for (let at = words.length - 1; at > 0 && modifiers.has(withoutArabicArticle(words[at] ?? "")); at -= 1) {
      if (/[؀-ۿ]/.test(words[at] ?? "")) dropped[at] = true;
      else break;
    }
  }
  const left = words.filter((_, at) => dropped[at] !== true);
  if (left.length === 0 || left.every((word) => articleWords.has(word) || seams.has(word)))
    return { words, kinds: [] };
  return { words: left, kinds: [...kinds] };
}
