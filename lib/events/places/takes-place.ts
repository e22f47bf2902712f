// "captured the town of X": ground was taken only where a place stands behind the words.
import type { Trigger } from "../attacks/find-triggers";
import type { SentenceView } from "./places-of-clause";

/** True where a place, known or not, stands right behind the words, and no person. */
export function takesPlace({ span }: Trigger, { text, places, reading, line }: SentenceView): boolean {
  const behind = text.slice(span.end, line.sentence.end);
  if (
    /^ (?:a chain of |the )?(?:[\w-]+ ){0,2}(?:towns?|villages?|cit(?:y|ies)|hills?|heights|mountains|outposts?|positions)\b/.test(
      behind,
    )
  )
    return true;
  const isNear = (at: number): boolean =>
    at >= span.end &&
    /^\s+(?:(?!in\b|at\b|from\b|near\b|on\b|and\b)[\w’'-]+\s+){0,5}$/.test(text.slice(span.end, at));
  if (places.some((place) => place.role === "scene" && isNear(place.span.start))) return true;
  const name = /^\s+(?=\p{Lu})/u.exec(behind);
  return name !== null && !reading.others.some(({ start }) => start === span.end + name[0].length);
}
