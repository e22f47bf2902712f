// Latitude and longitude in figures: decimal degrees, degrees and minutes, degrees, minutes and seconds.
import type { LonLat } from "./coordinates";

export type AnglePair = {
  readonly point: LonLat;
  readonly form: "decimal" | "ddm" | "dms";
  /** Half of the last digit given, in metres from north to south. */
  readonly precisionMeters: number;
};
/** What was read; or why two figures that look like coordinates are not taken for a point. */
export type AngleReading = AnglePair | { readonly refused: string };

const metersPerDegree = 111_195;

/** Words of the languages of the theatre for the letters; the longer first. */
const words: readonly (readonly [RegExp, string])[] = [
  [/(?:شمالاً|شمالًا|شمالا|شمالي|شمال|צפון|северной широты|с\. ?ш\.|сев\. ?широты|\bnorth\b)/giu, "N"],
  [/(?:جنوباً|جنوبًا|جنوبا|جنوبي|جنوب|דרום|южной широты|ю\. ?ш\.|\bsouth\b)/giu, "S"],
  [/(?:شرقاً|شرقًا|شرقا|شرقي|شرق|מזרח|восточной долготы|в\. ?д\.|\beast\b)/giu, "E"],
  [/(?:غرباً|غربًا|غربا|غربي|غرب|מערב|западной долготы|з\. ?д\.|\bwest\b)/giu, "W"],
  [/(?<!\p{L})ش(?!\p{L})/gu, "N"],
  [/(?<!\p{L})ج(?!\p{L})/gu, "S"],
  [/(?<!\p{L})ق(?!\p{L})/gu, "E"],
  [/(?<!\p{L})غ(?!\p{L})/gu, "W"],
  [/["']?(?:\blatitude\b|\blat\b\.?|широта|خط العرض|دائرة العرض|קו רוחב)["']?\s*[:=]?/giu, "φ"],
  [/["']?(?:\blongitude\b|\blong\b\.?|\blon\b\.?|\blng\b|долгота|خط الطول|קו אורך)["']?\s*[:=]?/giu, "λ"],
];

type Token =
  | { readonly kind: "number"; readonly digits: string; readonly unit: "" | "°" | "'" | '"' }
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "label"; readonly label: "φ" | "λ" }
  | { readonly kind: "separator" };

/**
 * Reads plain text (lib/geo/plain-coordinates.ts) that is nothing but a latitude and a longitude. Null where it is something
 * else; a refusal where it can be read two ways or lies off the Earth. Two bare whole numbers are as likely a score.
 */
export function readAngles(plain: string): AngleReading | null {
  const wkt = /^(?:SRID=4326;)?POINT\s*\(\s*(-?\d+\.?\d*)\s+(-?\d+\.?\d*)\s*\)$/i.exec(plain);
  if (wkt !== null) return pairOf([angleOf(wkt[2] ?? ""), angleOf(wkt[1] ?? "")]);
  const bracketed = /^\[.*\]$/.test(plain);
  let text = plain
    .replace(
      /^(?:coordinates?|coords?|gps|position|location|إحداثيات|الإحداثيات|координаты)\s*[:=]?\s*/iu,
      "",
    )
    .replace(/^[([{]\s*(.*?)\s*[)\]}]$/, "$1")
    .replace(
      /(\d)\s*d\s*(\d+(?:[.,]\d+)?)\s*m(?:\s*(\d+(?:[.,]\d+)?)\s*s)?/gi,
      (_, degree: string, minute: string, second: string | undefined) =>
        second === undefined ? `${degree}°${minute}'` : `${degree}°${minute}'${second}"`,
    )
    .replace(/(\d)\s*deg(?:rees?)?\b\.?/gi, "$1°")
    .replace(/(\d)\s*min(?:utes?)?\b\.?/gi, "$1'")
    .replace(/(\d)\s*sec(?:onds?)?\b\.?/gi, '$1"');
  for (const [word, letter] of words) text = text.replace(word, ` ${letter} `);
  text = withDecimalPoints(text.replace(/[.,;]$/, "").trim());
  const hasLetters = /[NSEW]/i.test(text);
  // 34-27-08N: between figures a hyphen or colon parts degrees from minutes, but only where a letter says so.
  if (hasLetters) text = text.replace(/(?<=\d)[-:](?=\d)/g, " ");
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const groups = groupsOf(tokens);
  if (groups === null) return null;
  const [first, second] = groups;
  const angles = [readGroup(first), readGroup(second)] as const;
  if (angles[0] === null || angles[1] === null) return null;
  const axes = angles.map((angle) => angle?.axis ?? null);
  if (axes[0] !== null && axes[0] === axes[1]) return null;
  if ((axes[0] === null) !== (axes[1] === null)) return null;
  if (axes[0] === "lon") return pairOf([angles[1], angles[0]]);
  if (axes[0] === "lat") return pairOf([angles[0], angles[1]]);
  // Nothing says which is which: figures without a fraction are as likely a score, a date or a temperature.
  if (!angles.every((angle) => angle !== null && (angle.decimals > 0 || angle.parts > 1))) return null;
  if (bracketed) {
    if (Math.abs(angles[0].degrees) > 90) return pairOf([angles[1], angles[0]]);
    if (Math.abs(angles[1].degrees) <= 90) {
      return {
        refused:
          "In brackets some write longitude first and some latitude. Leave the brackets away: latitude, then longitude.",
      };
    }
  }
  return pairOf([angles[0], angles[1]]);
}

/** "34,4523 40,9185": commas between digits are decimal where there are at least two of them, or other signs, and no points. */
function withDecimalPoints(text: string): string {
  if (text.includes(".") || /\d,\d+,\d/.test(text)) return text;
  const commas = text.match(/\d,\d/g)?.length ?? 0;
  const marked = /[°'"NSEWφλ]/i.test(text);
  return commas >= 2 || (commas === 1 && marked) ? text.replace(/(?<=\d),(?=\d)/g, ".") : text;
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  const piece = /\s*(?:([+-]?\d{1,9}(?:\.\d{0,15})?)\s*([°'"]?)|([NSEW])(?![a-z])\.?|([φλ])|([,;/|&\n]))/giy;
  while (piece.lastIndex < text.length) {
    if (/^\s*$/.test(text.slice(piece.lastIndex))) break;
    const found = piece.exec(text);
    if (found === null) return null;
    const [, digits, unit = "", letter, label, separator] = found;
    if (digits !== undefined) {
      if (unit !== "" && unit !== "°" && unit !== "'" && unit !== '"') return null;
      tokens.push({ kind: "number", digits, unit });
    } else if (letter !== undefined) tokens.push({ kind: "letter", letter: letter.toUpperCase() });
    else if (label !== undefined) tokens.push({ kind: "label", label: label === "φ" ? "φ" : "λ" });
    else if (separator !== undefined) tokens.push({ kind: "separator" });
    if (tokens.length > 16) return null;
  }
  return tokens;
}

type Group = readonly Token[];

/** The tokens of the one angle and of the other; null where there are not two. */
function groupsOf(tokens: readonly Token[]): readonly [Group, Group] | null {
  const first = tokens[0];
  const letters = tokens.filter(({ kind }) => kind === "letter").length;
  let starts: number[];
  if (tokens.some(({ kind }) => kind === "label")) {
    starts = tokens.flatMap((token, at) => (token.kind === "label" ? [at] : []));
  } else if (letters === 2) {
    const before = first?.kind === "letter";
    starts = tokens.flatMap((token, at) =>
      before
        ? token.kind === "letter"
          ? [at]
          : []
        : at === 0 || tokens[at - 1]?.kind === "letter"
          ? [at]
          : [],
    );
  } else if (letters > 0) return null;
  else if (tokens.some((token) => token.kind === "number" && token.unit === "°")) {
    starts = tokens.flatMap((token, at) => (token.kind === "number" && token.unit === "°" ? [at] : []));
    const numbers = tokens.filter(({ kind }) => kind === "number").length;
    // "34.45, 40.92°": one sign for both.
    if (starts.length === 1 && numbers === 2)
      starts = tokens.flatMap((token, at) => (token.kind === "number" ? [at] : []));
  } else starts = tokens.flatMap((token, at) => (token.kind === "number" ? [at] : []));
  if (starts.length !== 2 || starts[0] !== 0) return null;
  const split = starts[1] ?? 0;
  const parts = [tokens.slice(0, split), tokens.slice(split)].map(withoutOuterSeparator);
  const [one, two] = parts;
  if (one === undefined || two === undefined) return null;
  return [...one, ...two].some(({ kind }) => kind === "separator") ? null : [one, two];
}

/** One separator may stand between the two angles, at the end of the one or the beginning of the other. */
function withoutOuterSeparator(group: Group): Group {
  let start = 0;
  let end = group.length;
  if (group[0]?.kind === "separator") start = 1;
  if (group[end - 1]?.kind === "separator") end -= 1;
  return group.slice(start, end);
}

type Angle = {
  readonly degrees: number;
  readonly axis: "lat" | "lon" | null;
  readonly decimals: number;
  /** 1 degrees, 2 with minutes, 3 with seconds. */
  readonly parts: number;
};

function readGroup(group: Group): Angle | null {
  let letter = "";
  let label = "";
  const numbers: { digits: string; unit: string }[] = [];
  for (const [at, token] of group.entries()) {
    if (token.kind === "letter") {
      if (letter !== "" || (at !== 0 && at !== group.length - 1 && group[at - 1]?.kind !== "label"))
        return null;
      letter = token.letter;
    } else if (token.kind === "label") {
      if (label !== "" || at !== 0) return null;
      label = token.label;
    } else if (token.kind === "number") numbers.push(token);
  }
  const axisOfLetter = letter === "" ? null : "NS".includes(letter) ? "lat" : "lon";
  const axisOfLabel = label === "" ? null : label === "φ" ? "lat" : "lon";
  if (axisOfLetter !== null && axisOfLabel !== null && axisOfLetter !== axisOfLabel) return null;
  const axis = axisOfLetter ?? axisOfLabel;
  const [only] = numbers;
  if (only === undefined || numbers.length > 3) return null;
  const isPacked = numbers.length === 1 && only.unit === "" && axisOfLetter !== null;
  const parts = (isPacked ? unpack(only.digits, axisOfLetter === "lat") : null) ?? numbers;
  // Bare figures in a row are minutes and seconds only where a letter says that this is an angle.
  if (
    parts.length > 1 &&
    axisOfLetter === null &&
    parts.some(({ unit }, at) => unit === "" && at < parts.length - 1)
  )
    return null;
  const order = ["°", "'", '"'];
  let degrees = 0;
  let decimals = 0;
  for (const [at, { digits, unit }] of parts.entries()) {
    if (unit !== "" && unit !== order[at]) return null;
    if (at > 0 && (/^[+-]/.test(digits) || Number(digits) >= 60)) return null;
    decimals = digits.split(".")[1]?.length ?? 0;
    if (decimals > 0 && at < parts.length - 1) return null;
    degrees += Math.abs(Number(digits)) / 60 ** at;
  }
  const negative = parts[0]?.digits.startsWith("-") === true;
  if (negative && letter !== "") return null;
  return {
    degrees: negative || letter === "S" || letter === "W" ? -degrees : degrees,
    axis,
    decimals,
    parts: parts.length,
  };
}

/** 342708N and 0405507E: degrees, minutes and seconds without a sign between them, as air maps write. */
function unpack(digits: string, isLat: boolean): { digits: string; unit: string }[] | null {
  const packed = isLat
    ? /^(\d{2})(\d{2})(\d{2})?(\.\d+)?$/.exec(digits)
    : /^(\d{3})(\d{2})(\d{2})?(\.\d+)?$/.exec(digits);
  if (packed === null) return null;
  const [, degree = "", minute = "", second, fraction = ""] = packed;
  return second === undefined
    ? [
        { digits: degree, unit: "" },
        { digits: minute + fraction, unit: "" },
      ]
    : [
        { digits: degree, unit: "" },
        { digits: minute, unit: "" },
        { digits: second + fraction, unit: "" },
      ];
}

function angleOf(digits: string): Angle {
  return { degrees: Number(digits), axis: null, decimals: digits.split(".")[1]?.length ?? 0, parts: 1 };
}

function pairOf([lat, lon]: readonly [Angle, Angle]): AngleReading {
  if (Math.abs(lat.degrees) > 90) {
    return {
      refused: `lat must lie between -90 and 90; got ${lat.degrees}.${Math.abs(lon.degrees) <= 90 ? " Did lon and lat change places?" : ""}`,
    };
  }
  if (Math.abs(lon.degrees) > 180)
    return { refused: `lon must lie between -180 and 180; got ${lon.degrees}.` };
  const parts = Math.max(lat.parts, lon.parts);
  return {
    point: { lon: lon.degrees + 0, lat: lat.degrees + 0 },
    form: parts === 1 ? "decimal" : parts === 2 ? "ddm" : "dms",
    precisionMeters: Math.max(stepOf(lat), stepOf(lon)) / 2,
  };
}

function stepOf({ parts, decimals }: Angle): number {
  return metersPerDegree / 60 ** (parts - 1) / 10 ** decimals;
}
