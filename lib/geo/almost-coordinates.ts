// Why a text that is nothing but figures and letters of a compass is still no point, in words for whoever typed it.

const figure = String.raw`([+-]?\d{1,3}(?:\.\d+)?)°?`;
const two = new RegExp(String.raw`^[([]?\s*${figure}\s*(?:[,;/]\s*|\s)${figure}\s*[)\]]?$`);
const three = new RegExp(String.raw`^${figure}\s*[,;]\s*${figure}\s*[,;]\s*[+-]?\d+(?:\.\d+)?\s*m?$`);
const onlyAngles = /^[\d.,;:°'"\s+NSEW-]+$/i;
const square =
  /^(?:mgrs\s*:?\s*)?(\d{1,2})\s?([c-hj-np-x])\s?(?!(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)\b)[a-hj-np-z][a-hj-np-v]\s?(\d[\d\s]{3,})$/i;

/**
 * The reason, and what to write instead; null where the text has not the shape of coordinates. It takes plain text
 * (lib/geo/plain-coordinates.ts) that no reader of coordinates could read. Pure.
 */
export function whyNoPoint(plain: string): string | null {
  return ofBareFigures(plain) ?? ofLetters(plain) ?? ofSquare(plain);
}

function ofBareFigures(plain: string): string | null {
  const pair = two.exec(plain);
  if (pair !== null) {
    const [first, second] = [Number(pair[1]), Number(pair[2])];
    if (Math.abs(first) > 180 || Math.abs(second) > 180) return null;
    if (Math.abs(first) > 90)
      return `lat must lie between -90 and 90; got ${first}.${Math.abs(second) <= 90 ? " Did lon and lat change places?" : ""}`;
    return `Two bare figures may be a date or a score. As coordinates, write both with a decimal point or with letters: ${first.toFixed(1)}, ${second.toFixed(1)} or ${inLetters(first, "NS")} ${inLetters(second, "EW")}.`;
  }
  const height = three.exec(plain);
  if (height?.[1]?.includes(".") === true && height[2]?.includes(".") === true)
    return `Three figures are one too many. Leave the height away: ${height[1]}, ${height[2]}.`;
  if (/^[+-]?\d{1,3},\d+\s*,\s*[+-]?\d{1,3},\d+$/.test(plain))
    return "Commas stand in the figures and between them. Write decimal points: 34.45, 40.92.";
  return null;
}

function inLetters(degrees: number, letters: "NS" | "EW"): string {
  return `${Math.abs(degrees)} ${degrees < 0 ? letters.charAt(1) : letters.charAt(0)}`;
}

function ofLetters(plain: string): string | null {
  if (!onlyAngles.test(plain) || !/\d/.test(plain)) return null;
  const letters = plain.toUpperCase().match(/[NSEW]/g) ?? [];
  const isAngle = letters.length === 2 || plain.includes("°");
  if (!isAngle || letters.length > 2) return null;
  const minutes = [...plain.matchAll(/°\s*(\d+)|(\d+(?:\.\d+)?)\s*['"]/g)].map(
    (found) => found[1] ?? found[2],
  );
  if (minutes.some((figures) => Number(figures) >= 60))
    return "Minutes and seconds run from 0 to 59. Is one of them mistyped?";
  const latitudes = letters.filter((letter) => letter === "N" || letter === "S").length;
  if (letters.length === 2 && latitudes !== 1)
    return `These are two ${latitudes === 2 ? "latitudes" : "longitudes"}. Give one of each: 34.45 N 40.92 E.`;
  if (letters.length === 1 && (plain.match(/°/g)?.length ?? 0) === 1)
    return `This is a ${latitudes === 1 ? "latitude" : "longitude"} alone. Give the other as well: 34.45 N 40.92 E.`;
  return null;
}

function ofSquare(plain: string): string | null {
  const found = square.exec(plain);
  if (found === null) return null;
  const [, zone = "", band = "", rest = ""] = found;
  if (Number(zone) < 1 || Number(zone) > 60) return `Zones of the grid run from 1 to 60; got ${zone}.`;
  const [east = "", north] = rest.trim().split(/\s+/);
  if (rest.replace(/\s/g, "").length % 2 === 1 || (north !== undefined && east.length !== north.length))
    return "A grid reference has as many digits east as north: 37S FU 76245 13977.";
  return `There is no such square in ${zone}${band.toUpperCase()} of the grid. Is a letter or the zone wrong?`;
}
