// Which country or place a number speaks of: told in the text, or inferred from who says it, and then said so.
import { chosenOf, rankOf } from "../places/place-here";
import type { Reading } from "../../geoparser/reading";
import type { Span } from "../../text/span";
import type { KnownActor } from "../actor";
import type { Claimant, ClaimDraft, ClaimSubject } from "../claim";

type ScopePlace = {
  readonly placeId: string | null;
  readonly name: string;
  readonly countryCode?: string | null;
};

/**
 * The place a claim is limited to. A place named behind the number in its clause ("killed in the attacks on Syria") is told;
 * where an operation lies in several countries and a government or body of one of them gives a number, it is inferred that it speaks of its own.
 */
export function findScope(
  text: string,
  reading: Reading,
  clause: Span,
  at: Span,
  subject: ClaimSubject,
  claimant: Claimant | null,
  actors: readonly KnownActor[],
  operationScope: readonly ScopePlace[],
): ClaimDraft["scope"] {
  const told = reading.mentions.filter(
    (mention) =>
      mention.kind === "literal" &&
      mention.start >= at.start &&
      mention.end <= at.end &&
      /\b(?:in|on|at|near|across|inside|over)\s+(?:\w+\s+){0,3}$/i.test(
        text.slice(Math.max(clause.start, mention.start - 28), mention.start),
      ),
  );
  const [first] = told;
  if (first === undefined) return inferScope(reading, subject, claimant, actors, operationScope);
  // "in Iraq and Syria": of both, so of neither alone.
  const isOneOfTwo = reading.mentions.some(
    (mention) =>
      mention.start > first.end && /^,?\s+and\s+(?:in\s+)?$/.test(text.slice(first.end, mention.start)),
  );
  // "in Mosul in Iraq": several, where the rest is a country, are one.
  const isOne = told.length === 1 || told.filter((mention) => rankOf(mention) === 0).length === 1;
  if (isOneOfTwo || !isOne) return null;
  const place = chosenOf(first);
  return {
    placeId: place?.placeId ?? null,
    name: place?.name ?? first.name,
    inferred: false,
    reason: null,
  };
}

function inferScope(
  reading: Reading,
  subject: ClaimSubject,
  claimant: Claimant | null,
  actors: readonly KnownActor[],
  operationScope: readonly ScopePlace[],
): ClaimDraft["scope"] {
  if (subject.kind !== "operation" || claimant === null || claimant.kind !== "official") return null;
  const country = actors.find((actor) => actor.key === claimant.actorKey)?.country ?? null;
  if (country === null || operationScope.length < 2) return null;
  const own = operationScope.find((place) => countryOf(reading, place) === country);
  if (own === undefined) return null;
  return {
    placeId: own.placeId,
    name: own.name,
    inferred: true,
    reason: `${claimant.name} speaks for ${own.name}, one of the countries struck; the text does not say which country the number is about.`,
  };
}

function countryOf(reading: Reading, place: ScopePlace): string | null {
  for (const mention of reading.mentions) {
    const chosen = chosenOf(mention);
    if (chosen !== null && chosen.placeId === place.placeId) return chosen.countryCode;
  }
  return null;
}
