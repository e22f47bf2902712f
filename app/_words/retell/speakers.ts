// Who speaks or acts, by name or by what they are to a place or a body: "the mayor of Al-Qaim", "a Pentagon spokesman". Pure.
import { isolated, type NamedLocation } from "../retold";
import { partsOfPattern } from "./pattern";
import { kindSaid, knownName } from "./people";
import { placeSaid } from "./places";
import type { RetoldWords } from "./retold-words";

/** The name in the other language, or itself, isolated. `locations` know places by their names. */
export function nameSaid(
  retold: RetoldWords,
  name: string,
  locations: readonly NamedLocation[] = [],
): string {
  return knownName(retold, name) ?? speakerSaid(retold, name, locations) ?? isolated(name);
}

/** Null where it is not known what they are, or whose. */
function speakerSaid(
  retold: RetoldWords,
  english: string,
  locations: readonly NamedLocation[],
): string | null {
  const bare = english.replace(/^(?:an?|the) /i, "");
  for (const [pattern, said] of retold.speakers) {
    const parts = partsOfPattern(pattern, bare);
    if (parts === null) continue;
    const gaps = [...pattern.matchAll(/[$@]/g)].map(([gap]) => gap);
    const known = parts.map((part) => knownName(retold, part));
    if (gaps.some((gap, at) => gap === "@" && known[at] === null)) continue;
    const words = parts.map((part, at) => known[at] ?? placeSaid(retold, part, locations));
    return said.replace(/\{(\d)\}/g, (_, place: string) => words[Number(place) - 1] ?? "");
  }
  const [, kind = "", how, where = ""] = /^(.+?) (in|at|near) (.+)$/.exec(bare) ?? [];
  const said = how === undefined ? null : kindSaid(retold, kind);
  if (said === null) return null;
  const pattern = how === "near" ? retold.place.near : retold.place.in;
  return `${said} ${pattern.replace("{place}", () => placeSaid(retold, where, locations))}`;
}
