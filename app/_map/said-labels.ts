// What tiles say of places in English, said in the page's language: learned from the events that the page has, for the map's labels.
import type { LocationView } from "../../lib/events/event-view";
import type { Retold } from "../_words/retold";

/** A label as tiles have it, with its place ("near Boukamal|Abu Kamal"), and the words for it. */
export type SaidLabels = Readonly<Record<string, string>>;

/** Each is a branch of an expression that every mark runs through. */
const mostKept = 600;

const kept = new Map<string, LocationView>();
const listeners = new Set<() => void>();
let version = 0;

/** Takes note of what these events call their places. Cheap: called for every answer that holds events. */
export function learnLabels(events: readonly { readonly locations: readonly LocationView[] }[]): void {
  const before = version;
  for (const { locations } of events) {
    for (const location of locations) {
      const key = labelKey(location.label, location.place?.name ?? "");
      if (kept.has(key) || location.point === null) continue;
      kept.set(key, location);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      version += 1;
    }
  }
  if (version > before) for (const listener of listeners) listener();
}

export function labelKey(label: string, placeName: string): string {
  return `${label}|${placeName}`;
}

/**
 * What a location is called, and the part of a place in it, which is all that the label of an area has ("western Iraq" of "a base
 * in western Iraq"). What has no word in the language is left out. Pure.
 */
export function saidLabels(retold: Retold, locations: Iterable<LocationView>): SaidLabels {
  const said: Record<string, string> = {};
  for (const location of locations) {
    const { label, place } = location;
    const name = place?.name ?? "";
    const tail = /(?:^|\s)(?:in|at|near|of|outside) (.+)$/i.exec(label)?.[1];
    for (const words of [label, tail]) {
      if (words === undefined) continue;
      const other = retold.where(words, [location]);
      if (!/\p{Script=Latin}/u.test(other)) said[labelKey(words, name)] ??= other;
    }
  }
  return said;
}

/** For `useSyncExternalStore`: called whenever something new was learned. */
export function onLearned(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A number that grows with what was learned. */
export function learnedVersion(): number {
  return version;
}

let last: { readonly version: number; readonly said: SaidLabels } | null = null;

/** All that was learned up to now; the same object until there is more. */
export function learnedLabels(retold: Retold): SaidLabels {
  if (last?.version !== version) last = { version, said: saidLabels(retold, kept.values()) };
  return last.said;
}
