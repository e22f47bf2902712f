// How a name sounds, in one alphabet for Latin, Arabic, Hebrew and Cyrillic script, and how far two sounds are apart.

/*
 * The symbols: S = sh ش ש ш, X = kh خ х, G = gh غ ғ, T = th ث, D = dh ذ, C = ch چ ч, c = ts/tz צ ц, k = k q c ق ك כ;
 * p is near b (Arabic has no p); vowels are a e i o u, w and y half-vowels (و ي ו י). Ayn, hamza and the soft signs are nothing.
 */
const otherScripts: ReadonlyMap<string, string> = new Map(
  (
    "ا:a ب:b ت:t ث:T ج:j ح:h خ:X د:d ذ:D ر:r ز:z س:s ش:S ص:s ض:d ط:t ظ:z ع: غ:G ف:f ق:k ك:k گ:g ل:l م:m ن:n ه:h و:w ي:y " +
    "پ:p چ:C ژ:j ڤ:v ێ:y ۆ:w ڵ:l ڕ:r ە:e ۇ:w ۋ:v ڭ:n ڈ:d ٹ:t ڑ:r ں:n " +
    "א: ב:b ג:g ד:d ה:h ו:w ז:z ח:h ט:t י:y כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s ע: פ:f ף:f צ:c ץ:c ק:k ר:r ש:S ת:t " +
    "а:a б:b в:v г:g д:d е:e ж:j з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:X ц:c ч:C ш:S щ:S ъ: ы:y ь: э:e ю:u " +
    "я:a і:i ї:i є:e ґ:g ў:w ә:a ғ:G қ:k ң:n ө:o ұ:u ү:u һ:h ҳ:h ҷ:j ӣ:i"
  )
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
);

/** What a letter sounds like when `h` follows it; the pair is one sound. */
const withH: Readonly<Record<string, string>> = {
  s: "S",
  k: "X",
  g: "G",
  t: "T",
  d: "D",
  c: "C",
  z: "j",
  p: "f",
};

/**
 * The sound of one folded word: "shaddadi" gives "Sadadi", "القائم" without its article "kaym". Doubled sounds stand once,
 * a final -ah or -eh is an -a. A letter of a script not known here is left out, so a Greek or Chinese word gives "".
 */
export function soundOf(word: string): string {
  let sound = "";
  let last = "";
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] ?? "";
    const next = word[at + 1];
    let symbol: string;
    if (next === "h" && withH[letter] !== undefined) {
      symbol = withH[letter] ?? "";
      at += 1;
      // Ukrainian and Russian shch is one letter.
      if (symbol === "S" && word[at + 1] === "c" && word[at + 2] === "h") at += 2;
    } else {
      switch (letter) {
        case "c":
          symbol = next === "e" || next === "i" || next === "y" ? "s" : "k";
          break;
        case "q":
        case "x":
          symbol = "k";
          break;
        case "t":
          // French and German tch is ch.
          if (next === "c" && word[at + 2] === "h") {
            symbol = "C";
            at += 2;
          } else if ((next === "s" || next === "z") && word[at + 2] !== "h") {
            symbol = "c";
            at += 1;
          } else symbol = "t";
          break;
        case "d":
          // French dj is j: Djebel, Hadj.
          symbol = next === "j" ? "" : "d";
          break;
        case "o":
          if (next === "u" || next === "o") {
            symbol = "u";
            at += 1;
          } else symbol = "o";
          break;
        case "e":
          if (next === "e") {
            symbol = "i";
            at += 1;
          } else symbol = "e";
          break;
        case "פ":
          symbol = at === 0 ? "p" : "f";
          break;
        default:
          symbol =
            (letter >= "a" && letter <= "z") || (letter >= "0" && letter <= "9")
              ? letter
              : (otherScripts.get(letter) ?? "");
      }
    }
    if (symbol === last || symbol === "") continue;
    // In every script t and s together are one sound: Donetsk, دونيتسك.
    if (symbol === "s" && last === "t") {
      sound = `${sound.slice(0, -1)}c`;
      last = "c";
      continue;
    }
    sound += symbol;
    last = symbol;
  }
  if (sound.length > 2 && last === "h") {
    const before = sound[sound.length - 2] ?? "";
    return "aeiou".includes(before) ? `${sound.slice(0, -2)}a` : `${sound.slice(0, -1)}a`;
  }
  return sound;
}

const vowels = "aeiouwy";

/** Sounds that one script or one newspaper writes for another, with the cost of taking one for the other. */
const near: ReadonlyMap<string, number> = new Map(
  (
    "ae:.15 ei:.15 iy:.1 ou:.15 uw:.1 ow:.2 ai:.3 eo:.4 au:.4 ao:.35 ay:.3 ey:.2 eu:.4 io:.45 iu:.4 aw:.4 " +
    "bp:.35 fp:.5 gj:.35 gG:.25 jG:.5 kg:.5 kG:.5 Dd:.2 Dz:.25 dz:.45 sS:.4 sc:.3 cz:.4 bv:.3 vw:.2 bw:.5 fv:.4 tT:.2 sT:.3 td:.6 " +
    "hX:.35 kX:.45 CS:.3 Ck:.4 CX:.4 jC:.4 jy:.4 jz:.5 jS:.5 sz:.4 mn:.6 bf:.5 ct:.4 Cc:.3 Cs:.5 Tz:.5 DT:.4"
  )
    .split(" ")
    .flatMap((entry) => {
      const [pair = "", cost = "1"] = entry.split(":");
      return [[pair, Number(cost)] as const, [[...pair].reverse().join(""), Number(cost)] as const];
    }),
);

const costs = new Float64Array(128 * 128).fill(1);
for (let symbol = 0; symbol < 128; symbol += 1) costs[symbol * 128 + symbol] = 0;
for (const a of vowels)
  for (const b of vowels) if (a !== b) costs[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 0.45;
for (const [pair, cost] of near) costs[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = cost;
const gaps = new Float64Array(128).fill(1);
for (const vowel of vowels) gaps[vowel.charCodeAt(0)] = 0.3;
gaps["h".charCodeAt(0)] = 0.4;

let above = new Float64Array(64);
let row = new Float64Array(64);
/** The symbols of the second sound as numbers. */
let codes = new Uint8Array(64);

/**
 * 0..1, one minus the weighted edit distance of two sounds over the weight of the longer one; 1 for equal sounds, 0 where
 * either is empty. Vowels weigh 0.3, consonants 1; taking a sound for its neighbour costs a part of that.
 */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  if (a === "" || b === "") return 0;
  const width = b.length + 1;
  if (above.length < width) {
    above = new Float64Array(width * 2);
    row = new Float64Array(width * 2);
    codes = new Uint8Array(width * 2);
  }
  above[0] = 0;
  let weightB = 0;
  for (let j = 1; j < width; j += 1) {
    const code = b.charCodeAt(j - 1) & 127;
    codes[j] = code;
    weightB += gaps[code] ?? 1;
    above[j] = weightB;
  }
  let weightA = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const symbol = a.charCodeAt(i - 1) & 127;
    const gap = gaps[symbol] ?? 1;
    weightA += gap;
    row[0] = weightA;
    // What stands diagonally before and straight before the cell that is filled.
    let corner = above[0] ?? 0;
    let left = weightA;
    for (let j = 1; j < width; j += 1) {
      const other = codes[j] ?? 0;
      const over = above[j] ?? 0;
      let best = corner + (costs[symbol * 128 + other] ?? 1);
      const without = over + gap;
      if (without < best) best = without;
      const added = left + (gaps[other] ?? 1);
      if (added < best) best = added;
      row[j] = best;
      left = best;
      corner = over;
    }
    [above, row] = [row, above];
  }
  const distance = above[b.length] ?? 0;
  return Math.max(0, 1 - distance / Math.max(weightA, weightB));
}
