// A GeoNames dump of any size for tests and benches: made-up places with made-up names, the same for the same size.
import fs from "node:fs";
import { picker, seededRandom } from "./seeded-random";

const starts = "b d f g h j k kh l m n q r s sh t tal w y z al- bir- umm- qasr- wadi-".split(" ");
const middles = "a i u aa ai ou ay".split(" ");
const ends = "b d f h j k l m n q r s sh t y z rah mal dan qim zur".split(" ");
const arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

/** Writes `places` lines of 19 columns, half of them with other spellings; no two bear the same geonameid. */
export function writeGeonamesDump(file: string, places: number): void {
  const random = seededRandom(20_261_121);
  const pick = picker(random);
  const latin = (): string => {
    let word = "";
    for (let syllables = 2 + Math.floor(random() * 2); syllables > 0; syllables -= 1)
      word += pick(starts) + pick(middles) + pick(ends);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const native = (): string =>
    Array.from({ length: 4 + Math.floor(random() * 5) }, () => pick(arabic)).join("");
  const open = fs.openSync(file, "w");
  try {
    let lines = "";
    for (let at = 0; at < places; at += 1) {
      const name = latin();
      const others =
        random() < 0.5 ? [native(), latin()].slice(0, 1 + Math.floor(random() * 2)).join(",") : "";
      const lat = (-55 + random() * 125).toFixed(5);
      const lon = (-180 + random() * 360).toFixed(5);
      const people = random() < 0.1 ? Math.floor(10 ** (2 + random() * 4)) : 0;
      lines += `${20_000_000 + at}\t${name}\t${name}\t${others}\t${lat}\t${lon}\tP\tPPL\tXX\t\t0${at % 9}\t0${at % 9}${at % 7}\t\t\t${people}\t\t0\tUTC\t2026-01-01\n`;
      if (lines.length > 1 << 20) {
        fs.writeSync(open, lines);
        lines = "";
      }
    }
    fs.writeSync(open, lines);
  } finally {
    fs.closeSync(open);
  }
}
