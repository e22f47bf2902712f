// The same letters read as other languages write: French ch and rh, Polish sz, Kurdish x and c, Gulf Arabic g, chat digits.
import { nameKeys, type NameKeys } from "./name-key";

/** How a name would sound had somebody else written it. */
export type OtherReading = Pick<NameKeys, "key" | "loose" | "sound">;

type Writing = readonly (readonly [RegExp, string])[];

/*
 * One entry per habit of writing, applied whole. Letters that every habit reads alike (ou, dj, tch) stand in the sound itself
 * (lib/gazetteer/sound.ts); here stand those that mean one thing in one language and another in the next.
 */
const writings: readonly Writing[] = [
  // French maps of the Levant: Chammar, Rhanamiye.
  [
    [/ch/g, "sh"],
    [/rh/g, "gh"],
  ],
  // German, and Hebrew in older Latin spelling: Chan, Jaffa, Zefat.
  [
    [/sch/g, "sh"],
    [/ch/g, "kh"],
    [/j/g, "y"],
    [/z/g, "ts"],
    [/w/g, "v"],
  ],
  // Hebrew het as h beside ch, tsade as z: Chemed and Hemed, Bazra and Batsra.
  [
    [/ch/g, "h"],
    [/(?<!t)z/g, "ts"],
  ],
  // Polish and its kin: Szachar, Bacra, Dzalal.
  [
    [/sz/g, "sh"],
    [/cz/g, "tch"],
    [/(?<![cst])ch/g, "h"],
    [/dz/g, "dj"],
    [/c(?!h)/g, "ts"],
    [/(?<!d)j/g, "y"],
    [/w/g, "v"],
  ],
  // Kurdish, Turkish, Azeri: Xandizac.
  [
    [/x/g, "kh"],
    [/c(?!h)/g, "j"],
  ],
  // Persian and Kurdish v for Arabic w, s for th; and the other way about.
  [
    [/v/g, "w"],
    [/th/g, "s"],
  ],
  [[/w(?=[aeiou])/g, "v"]],
  // Bedouin, Iraqi and Yemeni g for q: Magwa, Agraba; Persian gh for q; and the other way about.
  [[/gh?/g, "q"]],
  [[/q/g, "gh"]],
  // Ukrainian h for Russian g: Luhansk, Chernihiv; and the other way about.
  [[/(?<![cdgkpstwz])h/g, "g"]],
  [[/g(?!h)/g, "h"]],
  // A soft consonant with i or y for j: Kupiansk, Kupjansk.
  [[/(?<=[bcdfghjklmnpqrstvwxz])[iy](?=[aeou])/g, "j"]],
  // The article am- of the Yemeni coast.
  [[/^am (?=\p{L}{3})/u, ""]],
  // Figures that chat writes for Arabic letters: 7alab, 3amuda.
  [
    [/(?<=[a-z])[23]|[23](?=[a-z])/g, ""],
    [/(?<=[a-z])5|5(?=[a-z])/g, "kh"],
    [/(?<=[a-z])6|6(?=[a-z])/g, "t"],
    [/(?<=[a-z])7|7(?=[a-z])/g, "h"],
    [/(?<=[a-z])8|8(?=[a-z])/g, "q"],
    [/(?<=[a-z])9|9(?=[a-z])/g, "s"],
  ],
];

/** The same for names in other scripts. */
const otherScripts: readonly Writing[] = [
  // Ukrainian and Belarusian: Чернігів, Луганськ.
  [[/г/g, "һ"]],
  // Persian and Kurdish waw at the head of a syllable is v: ولوگرد, دهلاویە.
  [[/(?<![\p{L}])و(?=\p{L})|(?<=ا)و(?=\p{L})/gu, "ڤ"]],
  // Arabic writes a foreign v as f: خاركيف, كييف.
  [[/ف/g, "ڤ"]],
  // Two of the same letter have an unwritten vowel between them: سنندج.
  [[/([\u0620-\u064a])\1/g, "$1ا$1"]],
  // Hebrew vav as a consonant.
  [[/(?<![\p{L}])ו|וו/gu, "ב"]],
];

/** Words for what a place stands on or was built as, left out as often as written: Khirbat Ghazalah, Wadi Sararah, Tell Aswad. */
const headNouns: ReadonlySet<string> = new Set(
  (
    "khirbat khirbet khirba khirbah kherbet hirbet tall tell tel tal tulul jabal jebel djebel gebel wadi wady ouadi vadi nahr nahal ain ayn ein " +
    "aayn en bir beer qasr kasr ksar husn hisn qalat kalat qaleh kafr kfar kefar kufr kafar bayt beit beth bet dayr deir der ras shaykh sheikh cheikh " +
    "imam hayy burj borj khan jisr birkat rujm jubb mazraat mazraeh mazraa chah cheshmeh deh dar hawr hazm"
  ).split(" "),
);

/**
 * What a name would sound like in other hands, each sound once and never the name's own; [] for most names. "Rhanamiye" gives
 * the keys of "Ghanamiye". Pure.
 */
export function otherReadings(keys: NameKeys): OtherReading[] {
  const seen = new Set([keys.sound, ""]);
  const readings: OtherReading[] = [];
  for (const writing of /^[a-z0-9 ]+$/.test(keys.fold) ? writings : otherScripts) {
    let written = keys.fold;
    for (const [letters, sound] of writing) written = written.replace(letters, sound);
    if (written === keys.fold) continue;
    const { key, loose, sound } = nameKeys(written);
    if (seen.has(sound)) continue;
    seen.add(sound);
    readings.push({ key, loose, sound });
  }
  return readings;
}

/** The name without its first word, where that only says what the place stands on; null where it does not. "Tell Aswad" gives "Aswad". */
export function withoutHeadNoun(keys: NameKeys): OtherReading | null {
  const [head = "", ...rest] = keys.fold.split(" ");
  if (rest.length === 0 || !headNouns.has(head)) return null;
  const { key, loose, sound } = nameKeys(rest.join(" "));
  return key.length < 2 ? null : { key, loose, sound };
}
