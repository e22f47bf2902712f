// A bearing as people say it.

const words = [
  "north",
  "north-east",
  "east",
  "south-east",
  "south",
  "south-west",
  "west",
  "north-west",
] as const;

/** The nearest of eight directions: 93 degrees from north is "east". */
export function compassWord(bearingDegrees: number): (typeof words)[number] {
  const eighth = Math.round((((bearingDegrees % 360) + 360) % 360) / 45) % 8;
  return words[eighth] ?? "north";
}
