// Places as titles, labels and claims say them: by their Arabic names, with "near", "western" and "and" around them. Pure.
import { isolated, type NamedLocation } from "../retold";
import { kindSaid, knownName } from "./people";
import type { DistanceUnit, RetoldWords } from "./retold-words";

/** Where something is, as titles and labels of places say it: "near Abu Kamal", "in western Iraq", "30 km east of Homs". */
export function whereSaid(retold: RetoldWords, where: string, locations: readonly NamedLocation[]): string {
  const { place } = retold;
  const [, how = "", rest = where] = /^(at|in|on|near|close to|around|outside) (.+)$/i.exec(where) ?? [];
  const name = placeSaid(retold, rest, locations);
  switch (how.toLowerCase()) {
    case "at":
    case "in":
      return place.in.replace("{place}", () => name);
    case "on":
      return place.on.replace("{place}", () => name);
    case "near":
    case "close to":
    case "around":
      return place.near.replace("{place}", () => name);
    case "outside":
      return place.outside.replace("{place}", () => name);
    default:
      return offSaid(retold, where, locations) ?? betweenSaid(retold, where, locations) ?? name;
  }
}

/** "between Mosul and Tal Afar", each name as far as it is known; null for anything else. */
function betweenSaid(retold: RetoldWords, where: string, locations: readonly NamedLocation[]): string | null {
  const [, ...ends] = /^between (.+?) and (.+)$/i.exec(where) ?? [];
  const [one, other] = ends.map((end) => placeSaid(retold, end, locations));
  if (one === undefined || other === undefined) return null;
  const { place } = retold;
  const both = place.and.replace("{one}", () => one).replace("{other}", () => other);
  return place.between.replace("{place}", () => both);
}

/** "30 km east of Homs", "60 nautical miles off Aden", "north of Manbij"; null for anything else. */
function offSaid(retold: RetoldWords, where: string, locations: readonly NamedLocation[]): string | null {
  const [, number, unit, towards, name] =
    /^(?:(?:about |around |some |roughly )?([\d.,]+)[ -]?([a-z]+(?: miles)?) )?(?:away )?(?:(?:to )?(?:the )?([a-z-]+) of|from|off|outside) (.+)$/i.exec(
      where,
    ) ?? [];
  const direction = towards === undefined ? undefined : retold.directions[towards.toLowerCase()];
  if (name === undefined || (towards !== undefined && direction === undefined)) return null;
  const distance = number === undefined ? null : distanceSaid(retold, number, unit ?? "");
  if (number === undefined ? direction === undefined : distance === null) return null;
  const { place } = retold;
  const pattern = distance === null ? place.beyond : direction === undefined ? place.from : place.off;
  return pattern
    .replace("{distance}", distance ?? "")
    .replace("{direction}", direction ?? "")
    .replace("{place}", () => placeSaid(retold, name, locations));
}

const unitsOfDistance: Readonly<Record<string, DistanceUnit>> = {
  m: "m",
  metre: "m",
  metres: "m",
  meter: "m",
  meters: "m",
  km: "km",
  kms: "km",
  kilometre: "km",
  kilometres: "km",
  kilometer: "km",
  kilometers: "km",
  mi: "mi",
  mile: "mi",
  miles: "mi",
  nm: "nm",
  "nautical miles": "nm",
  "sea miles": "nm",
};

/** A number as it is written, with its unit; null for a unit that is not known. */
function distanceSaid(retold: RetoldWords, number: string, unit: string): string | null {
  const known = unitsOfDistance[unit.toLowerCase()];
  if (known === undefined) return null;
  const form = new Intl.PluralRules(retold.language).select(Number(number.replace(/,(?=\d{3}\b)/g, "")));
  const forms = retold.distances[known];
  return forms[form === "few" || form === "many" ? form : "other"].replace("{count}", number);
}

/** A name as the gazetteer has it in Arabic, with "western" or "and" around it; isolated as it is where it is not known. */
export function placeSaid(retold: RetoldWords, english: string, locations: readonly NamedLocation[]): string {
  return placeOrNull(retold, english.replace(/^the /i, ""), locations) ?? isolated(english);
}

function placeOrNull(
  retold: RetoldWords,
  english: string,
  locations: readonly NamedLocation[],
): string | null {
  const known = knownPlace(english, locations) ?? knownName(retold, english);
  if (known !== null) return known;
  const [, part, whole] = /^([a-z-]+) (.+)$/i.exec(english) ?? [];
  const direction = part === undefined ? undefined : retold.parts[part.toLowerCase()];
  if (direction !== undefined && whole !== undefined) {
    const name = placeOrNull(retold, whole, locations);
    return name === null ? null : `${direction} ${name}`;
  }
  const [, governorate] = /^(.+) (?:Governorate|Province)$/.exec(english) ?? [];
  if (governorate !== undefined) {
    const name = placeOrNull(retold, governorate, locations);
    return name === null ? null : retold.place.governorate.replace("{place}", () => name);
  }
  // "the Syria-Iraq border" as "the border between Syria and Iraq".
  const line = english.replace(/^(.+?)[-–](.+) border$/, "border between $1 and $2");
  const [, shape = "", ends] =
    /^(border between|between|edge of|outskirts of|vicinity of) (.+)$/.exec(line) ?? [];
  const pattern = shapes[shape];
  if (pattern !== undefined && ends !== undefined) {
    const name = placeOrNull(retold, ends, locations);
    return name === null ? null : retold.place[pattern].replace("{place}", () => name);
  }
  const thing = thingSaid(retold, english, locations);
  if (thing !== null) return thing;
  const [, one, other] = /^(.+?)(?:, | and )(.+)$/.exec(english) ?? [];
  if (one === undefined || other === undefined) return null;
  const [first, second] = [placeOrNull(retold, one, locations), placeOrNull(retold, other, locations)];
  if (first === null || second === null) return null;
  return english.startsWith(`${one} and`)
    ? retold.place.and.replace("{one}", () => first).replace("{other}", () => second)
    : `${first}، ${second}`;
}

/** What may stand before a name and make another shape of it. */
const shapes: Readonly<Record<string, keyof RetoldWords["place"]>> = {
  "border between": "border",
  between: "between",
  "edge of": "edge",
  "outskirts of": "edge",
  "vicinity of": "vicinity",
};

/** "depots near Abu Kamal", "a US base in Jordan"; null where one half is not known. */
function thingSaid(retold: RetoldWords, english: string, locations: readonly NamedLocation[]): string | null {
  const [, thing, how, where] = /^(.+?) (in|at|near|outside) (.+)$/.exec(english) ?? [];
  if (thing === undefined || how === undefined || where === undefined) return kindSaid(retold, english);
  const [said, name] = [kindSaid(retold, thing), placeOrNull(retold, where, locations)];
  if (said === null || name === null) return null;
  const { place } = retold;
  const pattern = how === "near" ? place.near : how === "outside" ? place.outside : place.in;
  return `${said} ${pattern.replace("{place}", () => name)}`;
}

/** The Arabic name of the place that a location stands on, where the words are its name or the report's spelling of it. */
function knownPlace(english: string, locations: readonly NamedLocation[]): string | null {
  const bare = (words: string): string =>
    words
      .replace(/^(?:at|in|near|close to|around|outside) /i, "")
      .replace(/^the /i, "")
      .toLowerCase();
  const asked = bare(english);
  for (const { place, label } of locations) {
    if (place === null) continue;
    const { parent = null } = place;
    if (parent !== null && parent.nameArabic !== null && isNamed(parent.name, asked))
      return parent.nameArabic;
    if (place.nameArabic === null) continue;
    if (place.name.toLowerCase() === asked) return place.nameArabic;
    // "near Boukamal" on Abu Kamal: a spelling, as long as the words are nothing but a name.
    if (
      bare(label) === asked &&
      /^(?:[\p{Lu}][\p{L}'’-]*|(?:al|el|ad|ar|as|at|az|ed|er|es|ez)-[\p{L}'’-]+)(?: [\p{Lu}][\p{L}'’-]*)*$/u.test(
        english,
      )
    )
      return place.nameArabic;
  }
  return null;
}

/** By its name, or by what is left of "Kharab al-Jir airfield" without the words that say what it is, which stand in small letters. */
function isNamed(name: string, asked: string): boolean {
  return [name, name.replace(/(?: [a-z]+)+$/, "")].some((each) => each.toLowerCase() === asked);
}
