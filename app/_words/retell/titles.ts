// Titles of events and names of operations said again: the same parts (deed, actor, place, claimant), other words. Pure.
import { readOperationName, readTitle } from "../../../lib/events/drafts/event-title";
import type { Titled } from "../retold";
import { whereSaid, placeSaid } from "./places";
import type { RetoldWords } from "./retold-words";
import { nameSaid } from "./speakers";

/** Null for a title that an editor wrote by hand. */
export function titleSaid(retold: RetoldWords, { title, kind, locations }: Titled): string | null {
  const parts = readTitle(kind, title);
  if (parts === null) return null;
  const { by, from, said, reported } = retold.title;
  const say = (pattern: string, name: string, value: string): string =>
    pattern.replace(`{${name}}`, () => value);
  const deed = retold.deeds[kind];
  const isReported = parts.actor === null && parts.claimant === null;
  const words = [
    isReported ? say(reported, "deed", deed) : deed,
    parts.actor === null ? "" : say(by, "actor", nameSaid(retold, parts.actor, locations)),
    parts.launchedFrom === null ? "" : say(from, "place", placeSaid(retold, parts.launchedFrom, locations)),
    parts.where === null ? "" : ` ${whereSaid(retold, parts.where, locations)}`,
    isReported ? "" : say(said, "claimant", nameSaid(retold, parts.claimant ?? "a report", locations)),
  ];
  return words.join("");
}

/** Null for a name that somebody gave. */
export function operationNameSaid(retold: RetoldWords, name: string): string | null {
  const parts = readOperationName(name);
  if (parts === null) return null;
  const { actor, where } = parts;
  const words = [
    retold.many[parts.kind],
    actor === null ? "" : retold.title.by.replace("{actor}", () => nameSaid(retold, actor)),
    where === null ? "" : ` ${whereSaid(retold, where, [])}`,
  ];
  return words.join("");
}
