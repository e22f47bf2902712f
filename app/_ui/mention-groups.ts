// Mentions read the same way are told once, where the first of them stands. Pure.
import type { Candidate, Mention } from "../../lib/geoparser/reading";

/** At least one, in text order. */
export type MentionGroup = { readonly mentions: readonly [Mention, ...Mention[]] };

/** One name, one kind, one place; what is told relative to a place stands alone. In the order of their first mentions. */
export function mentionGroups(mentions: readonly Mention[]): MentionGroup[] {
  const groups = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    const own = mention.relative === null ? "" : String(mention.start);
    const key = JSON.stringify([mention.name, mention.kind, chosenOf(mention)?.placeId ?? null, own]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) => ({ mentions: group }));
}

/** The place a mention was taken for; null where for none. */
export function chosenOf({ candidates, resolution }: Mention): Candidate | null {
  return resolution.kind === "resolved" ? (candidates[resolution.candidate] ?? null) : null;
}

export function mentionTarget({ start }: Mention): string {
  return `mention-${start}`;
}
